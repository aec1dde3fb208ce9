namespace GenGuide.Diagnostics;

/// <summary>A finding as data; printing it is somebody else's work.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, Location Location, string Message, string Hint)
{
    public Severity Severity => Rule.Severity;

    public string Code => Rule.Code;
}
