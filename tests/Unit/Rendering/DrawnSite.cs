using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>The pages of a site as the program draws them, in memory.</summary>
internal sealed class DrawnSite
{
    private static readonly Lazy<DrawnSite> Drawn = new(() => new DrawnSite(RealSite.Site));

    private readonly Dictionary<string, string> _pages;

    private DrawnSite(GenGuide.Model.Site site)
    {
        Site = site;
        var renderer = new SiteRenderer(site, ItemKinds.Renderers, commit: null);
        _pages = renderer.Render().Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path == "sitemap.xml")
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
    }

    /// <summary>The repository's own site.</summary>
    public static DrawnSite Real => Drawn.Value;

    public GenGuide.Model.Site Site { get; }

    public string Sitemap => _pages["sitemap.xml"];

    /// <summary>The text of every page, by path.</summary>
    public IReadOnlyDictionary<string, string> Pages => _pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(page => page.Key, page => page.Value);

    public static DrawnSite Of(SampleTexts texts) => new(texts.ReadSound());

    /// <summary>A site of which something is noted, but nothing wrong.</summary>
    public static DrawnSite OfNoted(SampleTexts texts) => new(texts.Read().Site!);

    public bool Holds(string route) => _pages.ContainsKey(route + "index.html");

    public string TextOf(string route) => _pages[route + "index.html"];

    public IDocument PageAt(string route) => new HtmlParser().ParseDocument(TextOf(route));
}
