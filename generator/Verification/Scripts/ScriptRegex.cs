using System.Text.RegularExpressions;

namespace GenGuide.Verification.Scripts;

/// <summary>A regular expression of a script.</summary>
public sealed class ScriptRegex(Regex pattern, bool isGlobal) : ScriptInstance
{
    public Regex Pattern => pattern;

    public bool IsGlobal => isGlobal;
}
