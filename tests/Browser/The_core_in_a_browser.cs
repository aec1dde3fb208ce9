using System.Text.Json.Nodes;
using GenGuide.Tests.Unit.Core;

namespace GenGuide.Tests.Browser;

public sealed class The_core_in_a_browser(SharedBrowser browser, BuiltSites sites)
{
    [Fact]
    public async Task gives_the_recorded_results_byte_for_byte()
    {
        var cases = RepositoryFiles.ReadText(Parity.CasesPath);
        await using var server = await SiteServer.StartAsync(BuiltSites.Root, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.Context.NewPageAsync();
            foreach (var path in CoreScripts.Paths.Append(Parity.EvaluationPath))
            {
                await page.AddScriptTagAsync(new() { Content = RepositoryFiles.ReadText(path) });
            }

            var results = await page.EvaluateAsync<string>("text => GenGuideCore.evaluateParity(JSON.parse(text))", cases);

            Assert.Equal(JsonNode.Parse(cases)!["results"]!.GetValue<string>(), results);
        });
    }
}
