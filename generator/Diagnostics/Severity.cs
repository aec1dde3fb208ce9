namespace GenGuide.Diagnostics;

/// <summary>How much a diagnostic matters: only errors stop a build; <c>--strict</c> makes warnings errors.</summary>
public enum Severity
{
    Notice,
    Warning,
    Error,
}
