using System.Xml.Linq;

namespace GenGuide.Tests.Browser;

/// <summary>The addresses of a written site's pages, as its sitemap lists them.</summary>
public static class SitePages
{
    public const string NotFound = "404.html";

    /// <summary>Relative to the host, the page for what is not found included.</summary>
    public static IReadOnlyList<string> AddressesOf(string folder, string basePath)
    {
        XNamespace schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Load(Path.Combine(folder, "sitemap.xml")).Descendants(schema + "loc").Select(place => new Uri(place.Value).AbsolutePath).ToList();
        Assert.True(listed.Count > 10, "the sitemap lists hardly any page");
        return [.. listed, basePath + NotFound];
    }
}
