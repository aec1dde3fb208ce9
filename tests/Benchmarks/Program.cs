using System.CommandLine;
using GenGuide.Benchmarks.Builds;
using GenGuide.Benchmarks.Edits;
using GenGuide.Benchmarks.Parts;

namespace GenGuide.Benchmarks;

/// <summary>Command line only: which benchmark is run.</summary>
public static class Program
{
    public static Task<int> Main(string[] arguments)
    {
        var root = new RootCommand("Measures GenGuide. Times are reported, and never asserted.")
        {
            CorpusCommand.Make(),
            BuildsCommand.Make(),
            EditsCommand.Make(),
            PartsCommand.Make(),
            InBrowser("pages", "How long pages take in a browser on a slow phone.", server => new PagesBenchmark(server, Console.Out).RunAsync()),
            InBrowser("receipts", "How long ten thousand receipts take in a trainer's console, and on the command line.", server => new ReceiptsBenchmark(server, Console.Out).RunAsync()),
        };

        return root.Parse(arguments).InvokeAsync();
    }

    /// <summary>A benchmark that looks at the real site, built and served.</summary>
    private static Command InBrowser(string name, string description, Func<CompressingServer, Task> run)
    {
        var command = new Command(name, description);
        command.SetAction(async (_, _) =>
        {
            using var site = BenchmarkSite.Build();
            await using var server = await CompressingServer.StartAsync(site.Output);
            await run(server);
            return 0;
        });
        return command;
    }
}
