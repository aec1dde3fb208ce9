using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Rendering;
using GenGuide.Tests.Content;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_sitemap
{
    private static readonly Uri Address = new("https://example.org/kilns/");

    [Fact]
    public void is_one_file_while_it_holds_all_pages()
    {
        var file = Assert.Single(new SitemapRenderer(Address).Render(new TracedSite(RealSite.Site)));

        Assert.Equal(SitemapRenderer.Path, file.Path);
        Assert.Contains("<urlset", TextOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void of_more_pages_lists_the_files_that_hold_them()
    {
        var whole = TextOf(new SitemapRenderer(Address).Render(new TracedSite(RealSite.Site)).Single());
        var files = new SitemapRenderer(Address, most: 40).Render(new TracedSite(RealSite.Site)).ToList();

        Assert.Equal(whole.Split("<loc>").Length - 1, files.Where(file => file.Path != SitemapRenderer.Path).Sum(file => TextOf(file).Split("<loc>").Length - 1));
        Assert.All(files, file => Assert.InRange(TextOf(file).Split("<loc>").Length - 1, 1, 40));
        Assert.Equal(["sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path).Take(2));
        Assert.Contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n  <sitemap>\n    <loc>https://example.org/kilns/sitemap-1.xml</loc>", TextOf(files[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "output-metadata/sitemap-lacks,output-metadata/sitemap-surplus")]
    [InlineData("sitemap-2.xml", "output-metadata/file-missing")]
    public void is_read_part_by_part(string lost, string codes)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(Address, diagnostics);
        verifier.Add(new OutputFile("known/index.html", Encoding.UTF8.GetBytes("<!doctype html><title>Known</title>"), null));
        verifier.Add(FileOf("sitemap.xml", "sitemapindex", "sitemap-1.xml", "sitemap-2.xml"));
        verifier.Add(FileOf("sitemap-1.xml", "urlset", "gone/"));
        if (lost.Length == 0)
        {
            verifier.Add(FileOf("sitemap-2.xml", "urlset", "gone-too/"));
        }

        verifier.Finish();

        var found = diagnostics.ToSortedList().Where(finding => finding.Location.Path.StartsWith("sitemap", StringComparison.Ordinal)).Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(codes, string.Join(',', found));
    }

    private static OutputFile FileOf(string path, string list, params string[] addresses) =>
        new(path, Encoding.UTF8.GetBytes($"<{list} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{string.Concat(addresses.Select(address => $"<url><loc>{Address}{address}</loc></url>"))}</{list}>"), null);

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
