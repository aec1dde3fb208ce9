using System.Text.RegularExpressions;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Finds every address in pages, scripts and style sheets that a browser would go to or load.</summary>
public static partial class ReferenceFinder
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>What a browser does with the address in an attribute; null where it holds none.</summary>
    public static ReferenceUse? UseOf(PageElement element, string attribute) => (attribute, element.Name) switch
    {
        ("href", "a" or "area") => ReferenceUse.Link,
        ("href", "link") => UseOfLink(element),
        ("src", "script") => ReferenceUse.Code,
        ("content", "meta") => element.Value("property") is "og:url" or "og:image" ? ReferenceUse.Metadata : null,
        ("src", "img" or "source" or "video" or "audio" or "track" or "iframe" or "embed" or "input")
            or ("poster", "video")
            or ("data", "object")
            or ("href" or "xlink:href", "image" or "use")
            or ("action", "form")
            or ("formaction", "button" or "input")
            or ("ping", "a") => ReferenceUse.Part,
        _ => null,
    };

    /// <summary>The addresses of the same picture in several sizes.</summary>
    public static IEnumerable<string> InSourceSet(string set)
        => set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(candidate => candidate.Split(' ')[0]);

    public static IEnumerable<FoundReference> InScript(string text)
    {
        var code = CommentPattern().Replace(text, "");
        return ImportPattern().Matches(code).Select(match => new FoundReference(match.Groups["address"].Value, ReferenceUse.Code, match.Value.Trim()));
    }

    public static IEnumerable<FoundReference> InStyleSheet(string text)
    {
        var rules = CommentPattern().Replace(text, "");
        return StyleAddressPattern().Matches(rules).Select(match => new FoundReference(match.Groups["address"].Value.Trim(), ReferenceUse.Part, match.Value.Trim()));
    }

    public static IEnumerable<FoundReference> InManifest(string text)
        => ManifestAddressPattern().Matches(text).Select(match => new FoundReference(match.Groups["address"].Value, ReferenceUse.Part, match.Value));

    [GeneratedRegex("""
        "(?:src|start_url)"\s*:\s*"(?<address>[^"]*)"
        """, Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ManifestAddressPattern();

    [GeneratedRegex(@"/\*.*?\*/|^\s*//[^\n]*", Options | RegexOptions.Singleline)]
    private static partial Regex CommentPattern();

    [GeneratedRegex("""(?:^|;)\s*(?:import|export)\b[^;"'=]*?\bfrom\s*["'](?<address>[^"'\n]*)["']|(?:^|;)\s*import\s*["'](?<address>[^"'\n]*)["']|\bimport\s*\(\s*["'](?<address>[^"'\n]*)["']\s*\)""", Options)]
    private static partial Regex ImportPattern();

    [GeneratedRegex("""\burl\(\s*["']?(?<address>[^"')\n]*)["']?\s*\)|@import\s*["'](?<address>[^"'\n]*)["']""", Options)]
    private static partial Regex StyleAddressPattern();

    private static ReferenceUse UseOfLink(PageElement link)
    {
        var relations = AccessibleName.IdsIn(link, "rel");
        return relations.Contains("canonical") ? ReferenceUse.Metadata
            : relations.Contains("stylesheet") || relations.Contains("modulepreload") ? ReferenceUse.Code
            : ReferenceUse.Part;
    }
}
