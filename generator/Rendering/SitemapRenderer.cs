using System.Text;
using System.Xml.Linq;
using GenGuide.Model;
using GenGuide.Rendering.Lists;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Every page that search engines may show. A sitemap holds a limited number; of more pages there are several, and the first file lists those.</summary>
/// <param name="address">Where the site is published, ending in a slash.</param>
/// <param name="most">How many addresses a file may hold; sitemaps.org says 50,000, and 50 MB, which as many addresses of usual length never reach.</param>
public sealed class SitemapRenderer(Uri address, int most = SitemapRenderer.MostInAFile)
{
    public const string Path = "sitemap.xml";
    public const int MostInAFile = 50_000;

    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<OutputFile> Render(TracedSite site)
    {
        var addresses = RoutesIn(site).Order(StringComparer.Ordinal).Select(route => address.AbsoluteUri + route).ToList();
        if (addresses.Count <= most)
        {
            return [FileOf(Path, "urlset", "url", addresses)];
        }

        var parts = addresses.Chunk(most).Select((part, index) => FileOf(FormattableString.Invariant($"sitemap-{index + 1}.xml"), "urlset", "url", part)).ToList();
        return [.. parts, FileOf(Path, "sitemapindex", "sitemap", parts.Select(part => address.AbsoluteUri + part.Path))];
    }

    private static IEnumerable<string> RoutesIn(TracedSite site) => site.Pages.Select(page => page.Route)
        .Concat(site.Banks.SelectMany(bank => bank.Routes))
        .Concat(ListRenderer.RoutesIn(site))
        .Concat([Site.BankList, Site.Record, Site.Search, Site.Trainer, Site.Results])
        .Select(route => route.Path);

    private static OutputFile FileOf(string path, string list, string entry, IEnumerable<string> addresses)
    {
        var document = new XElement(Schema + list, addresses.Select(listed => new XElement(Schema + entry, new XElement(Schema + "loc", listed))));
        return new OutputFile(path, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n"), null);
    }
}
