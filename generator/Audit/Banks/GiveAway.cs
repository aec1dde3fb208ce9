using GenGuide.Diagnostics;

namespace GenGuide.Audit.Banks;

/// <summary>Something to be said of a bank or of all banks. What was said of a bank is not said again of a site that has the same items.</summary>
/// <param name="Rule">What kind of thing it is.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">The numbers behind it.</param>
public sealed record GiveAway(DiagnosticRule Rule, Location Location, params object[] Arguments)
{
    /// <summary>The same for two that say the same.</summary>
    public string Words => $"{Rule.Code} {string.Join(' ', Arguments)}";
}
