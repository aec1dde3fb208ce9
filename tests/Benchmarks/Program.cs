using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks;

/// <summary>Command line only: which benchmark is run.</summary>
public static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["corpus", var count, var folder, ..])
        {
            var plan = new CorpusPlan(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), LessonsInSection: arguments.Contains("--one-section") ? CorpusPlan.MostLessons : 100);
            SiteCorpus.Write(plan, folder);
            return 0;
        }

        if (arguments is not ["pages" or "receipts"])
        {
            await Console.Error.WriteLineAsync("usage: dotnet run --project tests/Benchmarks -c Release -- pages | receipts");
            return 1;
        }

        using var site = BenchmarkSite.Build();
        await using var server = await CompressingServer.StartAsync(site.Output);
        await (arguments[0] == "pages" ? new PagesBenchmark(server, Console.Out).RunAsync() : new ReceiptsBenchmark(server, Console.Out).RunAsync());
        return 0;
    }
}
