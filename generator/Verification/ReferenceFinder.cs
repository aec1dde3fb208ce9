using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace GenGuide.Verification;

/// <summary>Finds every address in pages, scripts and style sheets that a browser would go to or load.</summary>
public static partial class ReferenceFinder
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    /// <summary>Beside <c>href</c> of links, which have several uses.</summary>
    private static readonly (string Element, string Attribute)[] Parts =
    [
        ("img", "src"), ("source", "src"), ("video", "src"), ("video", "poster"), ("audio", "src"), ("track", "src"), ("iframe", "src"), ("embed", "src"),
        ("input", "src"), ("object", "data"), ("image", "href"), ("image", "xlink:href"), ("use", "href"), ("use", "xlink:href"),
        ("form", "action"), ("button", "formaction"), ("input", "formaction"), ("a", "ping"),
    ];

    public static IEnumerable<FoundReference> InPage(OutputPage page) => page.Document.All.SelectMany(InElement);

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

    private static IEnumerable<FoundReference> InElement(IElement element)
    {
        var found = element.LocalName switch
        {
            "a" or "area" => Of(element, "href", ReferenceUse.Link),
            "script" => Of(element, "src", ReferenceUse.Code),
            "link" => Of(element, "href", UseOfLink(element)),
            "meta" when IsGraphAddress(element) => Of(element, "content", ReferenceUse.Metadata),
            _ => [],
        };
        var parts = Parts.Where(part => part.Element == element.LocalName).SelectMany(part => Of(element, part.Attribute, ReferenceUse.Part));
        return found.Concat(parts).Concat(InSourceSet(element));
    }

    private static IEnumerable<FoundReference> Of(IElement element, string attribute, ReferenceUse use)
        => element.GetAttribute(attribute) is { } address ? [new FoundReference(address, use, OutputPage.Describe(element))] : [];

    private static ReferenceUse UseOfLink(IElement link)
    {
        var relations = AccessibleName.IdsIn(link, "rel").ToList();
        return relations.Contains("canonical") ? ReferenceUse.Metadata
            : relations.Contains("stylesheet") || relations.Contains("modulepreload") ? ReferenceUse.Code
            : ReferenceUse.Part;
    }

    private static bool IsGraphAddress(IElement meta) => meta.GetAttribute("property") is "og:url" or "og:image";

    private static IEnumerable<FoundReference> InSourceSet(IElement element)
        => (element.GetAttribute("srcset") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(candidate => new FoundReference(candidate.Split(' ')[0], ReferenceUse.Part, OutputPage.Describe(element)));
}
