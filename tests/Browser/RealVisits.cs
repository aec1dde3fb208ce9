using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Visits to a page of the repository's own site.</summary>
public static class RealVisits
{
    /// <param name="browser">Of this run.</param>
    /// <param name="sites">Of this run.</param>
    /// <param name="path">From the root of the site.</param>
    /// <param name="act">What is done there.</param>
    /// <param name="options">The visitor's own settings.</param>
    /// <param name="expected">A complaint of the page that the test itself brings about.</param>
    public static async Task VisitRealAsync(
        this SharedBrowser browser, BuiltSites sites, string path, Func<IPage, SiteServer, Task> act, BrowserNewContextOptions? options = null, string? expected = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));
        await browser.VisitAsync(
            server,
            async visit =>
            {
                if (expected is not null)
                {
                    visit.Expect(expected);
                }

                await act(await visit.OpenAsync(BuiltSites.Subfolder + path), server);
            },
            options);
    }
}
