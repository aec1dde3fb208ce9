using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>The one browser of a test run. Each visit has a profile of its own.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private const int MillisecondsToWait = 60_000;

    private readonly SemaphoreSlim _gate = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Lets a visitor do something, and fails when any page had something to complain about.</summary>
    public async Task VisitAsync(SiteServer server, Func<Visit, Task> act, BrowserNewContextOptions? options = null)
    {
        var settings = options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 900 } };
        settings.Locale = "en-GB";
        settings.TimezoneId = "UTC";

        // Else each visit would fetch the whole site, and go on showing it when a test puts another in its place.
        settings.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        settings.ReducedMotion ??= ReducedMotion.Reduce;
        var browser = await StartAsync();
        await using var context = await browser.NewContextAsync(settings);
        context.SetDefaultTimeout(MillisecondsToWait);
        var visit = new Visit(context, server);
        visit.Expect("Service Worker registration blocked by Playwright");
        try
        {
            await act(visit);
        }
        catch (Exception failure) when (visit.Problems.Count > 0)
        {
            throw new InvalidOperationException($"{failure.Message}\nThe page complained before:\n{string.Join('\n', visit.Problems)}", failure);
        }

        // Not Assert.Empty, which cuts off where the problem was.
        Assert.True(visit.Problems.Count == 0, string.Join('\n', visit.Problems));
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _gate.Dispose();
    }

    /// <summary>Started by the first test that needs it, so that the others run where there is no browser.</summary>
    private async Task<IBrowser> StartAsync()
    {
        await _gate.WaitAsync();
        try
        {
            var path = _browser is null ? BrowserFinder.FindOrInstall() : null;
            _playwright ??= await Playwright.CreateAsync();

            // What is expected may take long on a machine that is at work; only a test that fails waits for it.
            Assertions.SetDefaultExpectTimeout(MillisecondsToWait / 2);
            return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Flags() });
        }
        finally
        {
            _gate.Release();
        }
    }

    private static IEnumerable<string> Flags()
    {
        string[] flags = ["--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? flags.Append("--no-sandbox") : flags;
    }
}
