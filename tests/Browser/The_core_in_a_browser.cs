using System.Text.Json.Nodes;
using GenGuide.Tests.Unit.Core;

namespace GenGuide.Tests.Browser;

public sealed class The_core_in_a_browser(SharedBrowser browser, BuiltSites sites)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task gives_the_recorded_results_byte_for_byte_as_written_and_as_shipped(bool isShipped)
    {
        var cases = RepositoryFiles.ReadText(Parity.CasesPath);
        await using var server = await SiteServer.StartAsync(BuiltSites.Root, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, async visit =>
        {
            var page = await visit.Context.NewPageAsync();
            foreach (var script in (isShipped ? CoreScripts.Shipped : CoreScripts.Written).Append(RepositoryFiles.ReadText(Parity.EvaluationPath)))
            {
                await page.AddScriptTagAsync(new() { Content = script });
            }

            var results = await page.EvaluateAsync<string>("text => GenGuideCore.evaluateParity(JSON.parse(text))", cases);

            Assert.Equal(JsonNode.Parse(cases)!["results"]!.GetValue<string>(), results);
        });
    }
}
