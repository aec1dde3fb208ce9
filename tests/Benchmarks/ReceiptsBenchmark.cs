using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Results;
using GenGuide.Tests.Browser;
using GenGuide.Tests.Unit.Results;
using Microsoft.Playwright;

namespace GenGuide.Benchmarks;

/// <summary>How long a trainer's console, and the command line, take for as many receipts as a large firm has people.</summary>
public sealed class ReceiptsBenchmark(CompressingServer server, TextWriter output)
{
    private const int Receipts = 10_000;
    private const int Items = 40;
    private const string Passphrase = "a benchmark of receipts";

    private const string LongTasks = """
        window.noted = [];
        new PerformanceObserver(list => { for (const task of list.getEntries()) noted.push(task.duration); }).observe({ type: "longtask", buffered: true });
        """;

    public async Task RunAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        string[] flags = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--disable-gpu", "--no-sandbox"] : ["--disable-gpu"];
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFinder.FindOrInstall(), Args = flags });
        await using var context = await browser.NewContextAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Block });
        context.SetDefaultTimeout(180_000);
        var (link, key) = await AssignAsync(await context.NewPageAsync());
        var pile = Seal(new CraftedReceipts(link));
        await output.WriteLineAsync($"{Receipts} receipts of {Items} items, {pile.Length / 1e6:0.0} MB of text.");
        await CollectAsync(await context.NewPageAsync(), key, pile);
        Grade(key, pile);
    }

    private async Task<(string Link, string Key)> AssignAsync(IPage page)
    {
        await page.GotoAsync(new Uri(server.Address, "trainer/").AbsoluteUri);
        await page.Locator("[name=bank]").SelectOptionAsync("");
        await page.Locator("[name=level][value='0']").UncheckAsync();
        await page.Locator("[name=title]").FillAsync("Benchmark");
        await page.Locator("[name=count]").FillAsync($"{Items}");
        await page.Locator("[name=passphrase]").FillAsync(Passphrase);
        await page.Locator("[name=repeat]").FillAsync(Passphrase);
        await page.Locator("button[type=submit]").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("button[name=save]").ClickAsync());
        return (await page.Locator("#assign-link").InputValueAsync(), await File.ReadAllTextAsync(await download.PathAsync()));
    }

    private static string Seal(CraftedReceipts crafted)
    {
        var random = new Random(1);
        var pile = new StringBuilder();
        for (var index = 0; index < Receipts; index++)
        {
            var says = crafted.Says($"Learner {index}", -1, string.Concat(Enumerable.Range(0, Items).Select(_ => random.Next(2))), seconds: index % 97);
            says[8] = new JsonArray([.. Enumerable.Range(0, Items).Select(_ => (JsonNode)(1 + random.Next(7)))]);
            says[9] = string.Concat(Enumerable.Range(0, Items).Select(_ => random.Next(1, 4)));
            pile.Append(crafted.Seal(says)).Append('\n');
        }

        return pile.ToString();
    }

    private async Task CollectAsync(IPage page, string key, string pile)
    {
        await page.AddInitScriptAsync(LongTasks);
        await page.GotoAsync(new Uri(server.Address, "trainer/results/").AbsoluteUri);
        await page.Locator("#results-file").SetInputFilesAsync(new FilePayload { Name = "key.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(key) });
        await page.Locator("#results-secret").FillAsync(Passphrase);
        await page.Locator(".open-file button").ClickAsync();
        await page.Locator("#results-files").WaitForAsync();
        var watch = Stopwatch.StartNew();
        await page.Locator("#results-files").SetInputFilesAsync(new FilePayload { Name = "pile.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(pile) });
        await page.GetByText($"{Receipts} receipts added.").WaitForAsync();
        await output.WriteLineAsync($"console: opened, scored, analysed and shown   {watch.Elapsed.TotalSeconds:0.0} s   goal: 10 s");
        var longest = await page.EvaluateAsync<double>("Math.max(0, ...noted)");
        await output.WriteLineAsync($"  the page's longest task meanwhile           {longest:0} ms");
    }

    private void Grade(string key, string pile)
    {
        var watch = Stopwatch.StartNew();
        var book = new Gradebook(KeyFile.Open(key, Passphrase));
        book.Add("pile.txt", string.Join('\n', pile.Split('\n').Take(1_000)));
        book.Tabulate(DateTimeOffset.UtcNow);
        output.WriteLine($"grade: 1,000 of them                          {watch.Elapsed.TotalSeconds:0.0} s");
    }
}
