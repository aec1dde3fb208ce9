using System.Globalization;
using GenGuide.Benchmarks.Hugo;
using GenGuide.Benchmarks.Measuring;
using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks.Edits;

/// <summary>Edits a served site, and waits for each edit to show.</summary>
public sealed class EditsBenchmark(PublishedGenerator generator, HugoProgram? hugo, string work, int runs, TextWriter output)
{
    private const string Goal = "at most 50 ms";

    /// <summary>How often memory is shown.</summary>
    private const int Reports = 10;

    /// <summary>By how much memory may exceed what it was after a quarter of the edits.</summary>
    private const double Slack = 1.2;

    /// <summary>Other files than the ones before, in each round, because an editor goes from file to file as well.</summary>
    private int _number;

    public async Task RunAsync(int lessons, int edits, CancellationToken cancellation)
    {
        var plan = CorpusPlan.Of(lessons);
        var root = Path.Combine(work, "site");
        SiteCorpus.Write(plan, root);
        await using var preview = await ServedSite.PreviewAsync(generator, root, cancellation);
        var site = new EditedSite(plan, root, "quizzes");
        var ours = await MeasureAsync(plan, site, preview, forgetsPages: true, cancellation);
        var theirs = hugo is null ? null : await MeasureHugoAsync(plan, cancellation);

        await output.WriteLineAsync("| From a saved file to a served page | GenGuide | Hugo | Goal |\n| --- | ---: | ---: | --- |");
        foreach (var (name, milliseconds, goal) in ours)
        {
            var beside = theirs?.Where(row => row.Name == name).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Milliseconds:0} ms")).FirstOrDefault() ?? "–";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"| {name} | {milliseconds:0} ms | {beside} | {goal} |"));
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\nMedians of {runs}, in a site of {lessons:#,0} lessons and banks. {Machine.Describe(hugo)}.\n"));
        await WatchMemoryAsync(plan, site, preview, edits, cancellation);
    }

    private async Task<List<(string Name, double Milliseconds, string Goal)>> MeasureHugoAsync(CorpusPlan plan, CancellationToken cancellation)
    {
        var root = Path.Combine(work, "hugo");
        HugoCorpus.Write(plan, root, hasMorePages: false);
        await using var server = await ServedSite.ServeByHugoAsync(root, cancellation);
        // Hugo's server goes on serving a page whose file is gone, so there is no moment to wait for.
        return await MeasureAsync(plan, new EditedSite(plan, root, "content/quizzes"), server, forgetsPages: false, cancellation);
    }

    private async Task<List<(string Name, double Milliseconds, string Goal)>> MeasureAsync(CorpusPlan plan, EditedSite site, ServedSite served, bool forgetsPages, CancellationToken cancellation)
    {
        var rows = new List<(string Name, string Goal, Func<int, Edit> Make)>
        {
            ("a lesson's text", Goal, number => site.OfLesson(number % plan.Lessons, number)),
            ("a bank's text", Goal, number => site.OfBank(number % plan.Lessons, number)),
            ("a lesson's title", "", number => site.OfTitle(number % plan.Lessons, number)),
            ("a lesson that is added", "", site.Add),
        };
        if (forgetsPages)
        {
            rows.Add(("a lesson that is taken away", "", _ => site.Remove()));
        }

        var medians = new List<(string, double, string)>();
        foreach (var (name, goal, make) in rows)
        {
            var times = new List<double>();
            while (times.Count < runs)
            {
                times.Add(await make(++_number).MeasureAsync(served, cancellation));
            }

            medians.Add((name, times.Median(), goal));
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {times.Median():0} ms"));
        }

        return medians;
    }

    private async Task WatchMemoryAsync(CorpusPlan plan, EditedSite site, ServedSite preview, int edits, CancellationToken cancellation)
    {
        var chooser = new Chooser(6);
        var held = new List<double>();
        while (held.Count < edits)
        {
            await DrawEdit(plan, site, chooser).MeasureAsync(preview, cancellation);
            held.Add(preview.Megabytes);
            if (held.Count % Math.Max(1, edits / Reports) == 0)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"after {held.Count,6:#,0} random edits: {held[^1]:0} MB"));
            }
        }

        if (held.Count >= Reports)
        {
            var (early, late) = (held.Take(held.Count / 4).Max(), held.Skip(held.Count / 2).Max());
            var verdict = late <= Slack * early ? "bounded" : "still growing";
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Memory is {verdict}: at most {early:0} MB in the first quarter, and {late:0} MB in the last half."));
        }
    }

    private Edit DrawEdit(CorpusPlan plan, EditedSite site, Chooser chooser)
    {
        var lesson = chooser.Below(plan.Lessons);
        _number++;
        return chooser.Below(10) switch
        {
            < 5 => site.OfLesson(lesson, _number),
            < 7 => site.OfBank(lesson, _number),
            < 8 => site.OfTitle(lesson, _number),
            _ when site.HasAdded => site.Remove(),
            _ => site.Add(_number),
        };
    }
}
