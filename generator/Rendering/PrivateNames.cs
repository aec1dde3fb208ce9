using System.Globalization;
using System.Text.RegularExpressions;

namespace GenGuide.Rendering;

/// <summary>Shorter names for the private members of a minified module's classes, which nothing else can name.</summary>
public static partial class PrivateNames
{
    public static string Shorten(string script)
    {
        var uses = NamePattern().Matches(script).GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal);
        var found = uses.Where(name => name.All(match => match.Groups["before"].Success)).OrderByDescending(name => name.Count()).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key).ToList();
        var kept = uses.Select(name => name.Key).Except(found).ToHashSet(StringComparer.Ordinal);
        var shorter = Enumerable.Range(0, int.MaxValue).Select(Name).Where(name => !kept.Contains(name)).Take(found.Count);
        var names = found.Zip(shorter).ToDictionary(StringComparer.Ordinal);
        return NamePattern().Replace(script, match => "#" + names.GetValueOrDefault(match.Groups["name"].Value, match.Groups["name"].Value));
    }

    private static string Name(int index) => (char)('a' + (index % 26)) + (index < 26 ? "" : (index / 26).ToString(CultureInfo.InvariantCulture));

    /// <summary>A private name, and whether it stands where only one can: what stands elsewhere may be words.</summary>
    [GeneratedRegex(@"(?:(?<=(?<before>[.{};*]|\b(?:get|set|async|static) )))?#(?<name>[A-Za-z]\w*)")]
    private static partial Regex NamePattern();
}
