using System.Globalization;
using GenGuide.Benchmarks.Hugo;
using GenGuide.Benchmarks.Measuring;
using GenGuide.Tests;
using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks.Builds;

/// <summary>Builds each site in turns with Hugo, so that whatever else the machine does meets both.</summary>
public sealed class BuildsBenchmark(PublishedGenerator generator, HugoProgram? hugo, string work, TextWriter output)
{
    private const string HugoName = "Hugo";
    private const string ColdName = "GenGuide, cold";

    public async Task RunAsync(IReadOnlyList<SiteSize> sizes, int runs, CancellationToken cancellation)
    {
        if (hugo is null)
        {
            await output.WriteLineAsync("Hugo is not installed here, so nothing stands beside these figures (on Debian: apt install hugo).\n");
        }

        var groups = new List<IReadOnlyList<Contender>>();
        foreach (var size in sizes)
        {
            groups.Add(Contend(size));
        }

        groups.Add(ContendRealSite());
        foreach (var group in groups)
        {
            await MeasureAsync(group, runs, cancellation);
        }

        await PrintAsync(groups, runs);
    }

    private static async Task MeasureAsync(IReadOnlyList<Contender> group, int runs, CancellationToken cancellation)
    {
        for (var run = 0; run < runs; run++)
        {
            foreach (var contender in group)
            {
                await contender.MeasureAsync(cancellation);
            }
        }
    }

    private List<Contender> Contend(SiteSize size)
    {
        var root = Path.Combine(work, $"site-{size.Lessons}");
        var built = root + "-built";
        SiteCorpus.Write(size.Plan, root);
        var group = new List<Contender>
        {
            new(ColdName, size.Lessons, built, Goal.OfColdBuild(size.Lessons), () => Clean(root, built), cancellation => BuildAsync(root, built, cancellation)),
        };
        if (hugo is not null)
        {
            group.Add(ContendHugo(HugoName, size, hasMorePages: false));
        }

        group.Add(new("GenGuide, proofs recorded", size.Lessons, built, Goal.OfRecordedBuild(size.Lessons), () => Folders.SetAside(built), cancellation => BuildAsync(root, built, cancellation)));
        if (hugo is not null && size.HasMorePages)
        {
            group.Add(ContendHugo("Hugo, same number of pages", size, hasMorePages: true));
        }

        return group;
    }

    private Contender ContendHugo(string name, SiteSize size, bool hasMorePages)
    {
        var root = Path.Combine(work, $"hugo-{size.Lessons}{(hasMorePages ? "-more" : "")}");
        var built = root + "-built";
        HugoCorpus.Write(size.Plan, root, hasMorePages);
        return new(name, size.Lessons, built, null, () => Folders.SetAside(built), cancellation => MeasuredProcess.RunAsync(HugoProgram.Name, ["--source", root, "--destination", built, "--quiet"], cancellation));
    }

    /// <summary>A copy, so that nothing is recorded or forgotten in the repository itself.</summary>
    private List<Contender> ContendRealSite()
    {
        var root = Path.Combine(work, "real");
        foreach (var part in new[] { "content", "quizzes" })
        {
            Folders.Copy(RepositoryFiles.PathOf(part), Path.Combine(root, part));
        }

        var built = root + "-built";
        return [new("GenGuide, the real site, cold", 0, built, Goal.OfRealSite, () => Clean(root, built), cancellation => BuildAsync(root, built, cancellation))];
    }

    private static void Clean(string root, string built)
    {
        Folders.SetAside(built);
        PublishedGenerator.ForgetProofs(root);
    }

    private Task<Measured> BuildAsync(string root, string built, CancellationToken cancellation) =>
        MeasuredProcess.RunAsync(generator.Program, ["build", "--strict", "--root", root, "--output", built], cancellation);

    private async Task PrintAsync(IEnumerable<IReadOnlyList<Contender>> groups, int runs)
    {
        await output.WriteLineAsync("| Lessons | Build | Wall time | Ratio to Hugo | Peak memory | Pages written | Goal | Met |");
        await output.WriteLineAsync("| ---: | --- | ---: | ---: | ---: | ---: | --- | --- |");
        foreach (var group in groups)
        {
            var hugoSeconds = group.FirstOrDefault(contender => contender.Name == HugoName)?.Seconds;
            foreach (var contender in group)
            {
                await output.WriteLineAsync(RowOf(contender, hugoSeconds));
            }
        }

        await output.WriteLineAsync($"\nMedians of {runs} runs. {Machine.Describe(hugo)}.");
        foreach (var contender in groups.SelectMany(group => group).Where(contender => contender.Name == ColdName))
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"A lesson and its bank, of {contender.Lessons:#,0}: {1000 * contender.Seconds / contender.Lessons:0.00} ms."));
        }
    }

    private static string RowOf(Contender contender, double? hugoSeconds)
    {
        var ratio = hugoSeconds is { } seconds ? $"{contender.Seconds / seconds:0.00}" : "–";
        var isMet = contender.Goal is null ? "" : contender.Goal.IsMet(contender.Seconds, contender.Megabytes, hugoSeconds) ? "yes" : "no";
        var lessons = contender.Lessons == 0 ? "" : $"{contender.Lessons:#,0}";
        return string.Create(CultureInfo.InvariantCulture, $"| {lessons} | {contender.Name} | {contender.Seconds:0.00} s | {ratio} | {contender.Megabytes:0} MB | {contender.Pages:#,0} | {contender.Goal?.Words} | {isMet} |");
    }
}
