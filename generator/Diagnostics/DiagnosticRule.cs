namespace GenGuide.Diagnostics;

/// <summary>One kind of finding: a stable code, how bad it is, and the sentences that report it.</summary>
/// <param name="Code">Words in the form <c>area/what-is-wrong</c>; never renumbered, never reused.</param>
/// <param name="Severity">What a finding of this kind does to the build.</param>
/// <param name="Message">One lower-case sentence without a full stop; <c>{0}</c>, <c>{1}</c>… stand for the arguments.</param>
/// <param name="Hint">What the author can type to mend it; may use the same arguments, or be empty.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message, string Hint);
