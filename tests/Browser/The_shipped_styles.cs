using System.Text;
using GenGuide.Rendering;

namespace GenGuide.Tests.Browser;

public sealed class The_shipped_styles(SharedBrowser browser, BuiltSites sites)
{
    /// <summary>A browser's own reading of both, rule by rule; only spaces, and the two ways to have no outline, may differ.</summary>
    private const string Differences = """
        ([written, shipped]) => {
          const read = text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };
          const linesOf = rules => [...rules].flatMap(rule => rule.cssRules?.length > 0
            ? [rule.cssText.slice(0, rule.cssText.indexOf("{")), rule.style?.cssText ?? "", ...linesOf(rule.cssRules)]
            : [rule.cssText]).map(line => line.replace(/\s*([,*])\s*/g, "$1").replace(/outline: none/g, "outline: 0px"));
          const [one, other] = [written, shipped].map(text => linesOf(read(text).cssRules));
          const differing = one.map((line, index) => line === other[index] ? "" : `${line} -> ${other[index]}`).filter(line => line);
          return [one.length, other.length, ...differing];
        }
        """;

    [Theory]
    [InlineData(AssetRenderer.StylePath, 200)]
    [InlineData(AssetRenderer.MoreStylePath, 20)]
    [InlineData(AssetRenderer.HomeStylePath, 8)]
    [InlineData(AssetRenderer.ExtraStylePath, 20)]
    [InlineData(AssetRenderer.ListStylePath, 10)]
    [InlineData(AssetRenderer.PairStylePath, 8)]
    [InlineData(AssetRenderer.AnswerStylePath, 20)]
    [InlineData(AssetRenderer.MarkingStylePath, 8)]
    [InlineData(AssetRenderer.LaterStylePath, 20)]
    [InlineData(AssetRenderer.PaperStylePath, 20)]
    [InlineData(AssetRenderer.PresentStylePath, 20)]
    [InlineData(AssetRenderer.LearningStylePath, 20)]
    public async Task mean_what_the_written_ones_mean(string path, int least)
    {
        var files = AssetRenderer.Files.ToDictionary(file => file.Path, file => file.Content);
        var shipped = Encoding.UTF8.GetString(files[path].Span);
        var names = AssetRenderer.StyleParts.GetValueOrDefault(path, [Path.GetFileNameWithoutExtension(path)]);
        var written = string.Concat(names.Select(name => RepositoryFiles.ReadText($"generator/Client/styles/{name}.css")));
        await using var server = await SiteServer.StartAsync(BuiltSites.Root, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.Context.NewPageAsync();

            var found = await page.EvaluateAsync<System.Text.Json.JsonElement>(Differences, new[] { written, shipped });

            var lines = found.EnumerateArray().Select(line => line.ToString()).ToList();
            Assert.InRange(int.Parse(lines[0], System.Globalization.CultureInfo.InvariantCulture), least, int.MaxValue);
            Assert.Equal(lines[0], lines[1]);
            Assert.True(lines.Count == 2, string.Join("\n", lines));
        });
    }
}
