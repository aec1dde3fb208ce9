using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Preview;

/// <summary>Only what depends on an edit is done again; and what comes of it is what would come of doing everything.</summary>
public sealed class A_site_built_again
{
    private const int Sequences = 500;
    private const int MostEdits = 5;

    [Fact]
    public void is_to_the_byte_what_a_whole_build_makes_after_any_edits()
    {
        using var site = new EditedSite(seed: 20261127);
        var random = new Random(7);
        var memory = new SiteMemory();
        var (sound, wasSound) = (0, true);
        for (var sequence = 0; sequence < Sequences; sequence++)
        {
            var edits = new List<string>();
            // What is broken is mended sooner or later.
            if (random.Next(4) < (wasSound ? 1 : 3))
            {
                site.Reset();
                edits.Add("all as it was");
            }

            for (var edit = random.Next(1, MostEdits + 1); edit > 0; edit--)
            {
                edits.Add(site.Edit());

                // Some states are never built, because the next edit comes too soon; of some only the pages are.
                var step = random.Next(3);
                if (step > 0 && edit > 1)
                {
                    BuildAgain(isWhole: step == 2);
                }
            }

            var again = BuildAgain(isWhole: true);
            var whole = Build(site, new SiteMemory(), isWhole: true);
            var difference = DifferenceOf(again, whole);

            Assert.True(difference is null, $"Sequence {sequence}, after {string.Join(", ", edits)}: {difference}");
            wasSound = whole.Files is not null;
            sound += wasSound ? 1 : 0;
        }

        // Sites that can't be built say little.
        Assert.InRange(sound, Sequences / 3, Sequences);

        // What has changed is known for most builds, as it is in a preview; for others it has to be found.
        Built BuildAgain(bool isWhole) => site.TakeChanges() is var changed && random.Next(4) > 0 ? Build(site, memory, isWhole, changed) : Build(site, memory, isWhole);
    }

    [Fact]
    public void draws_nothing_again_when_nothing_has_changed()
    {
        using var site = new EditedSite(seed: 1);
        var memory = new SiteMemory();

        var first = new SiteBuild(OptionsOf(site), new DiagnosticBag()).Preview(memory, CancellationToken.None)!;
        var second = new SiteBuild(OptionsOf(site), new DiagnosticBag()).Preview(memory, CancellationToken.None)!;

        Assert.All(second.Pages, page => Assert.Same(first.Pages[page.Key], page.Value));
    }

    [Fact]
    public void draws_nothing_again_but_what_shows_the_edit()
    {
        using var site = new EditedSite(seed: 1);
        var memory = new SiteMemory();
        var first = new SiteBuild(OptionsOf(site), new DiagnosticBag()).Preview(memory, CancellationToken.None)!;

        File.AppendAllText(Path.Combine(site.Root, "content/basics/more-1.md"), "\nA few words more.\n");
        var second = new SiteBuild(OptionsOf(site), new DiagnosticBag()).Preview(memory, CancellationToken.None)!;

        var drawn = second.Pages.Where(page => !ReferenceEquals(first.Pages.GetValueOrDefault(page.Key), page.Value)).Select(page => page.Key);
        Assert.Contains("basics/more-1/index.html", drawn);
        Assert.DoesNotContain("basics/more-2/index.html", drawn);
        Assert.DoesNotContain(drawn, path => path.StartsWith("quizzes/webinars/", StringComparison.Ordinal));
    }

    private static BuildOptions OptionsOf(EditedSite site) => new(site.Root, Path.Combine(site.Root, "output"), SiteUrl: null, IsStrict: false);

    private static Built Build(EditedSite site, SiteMemory memory, bool isWhole, IReadOnlyCollection<string>? changed = null)
    {
        var diagnostics = new DiagnosticBag();
        var previewed = new SiteBuild(OptionsOf(site), diagnostics).Preview(memory, CancellationToken.None, changed);
        var files = isWhole ? previewed?.Complete(CancellationToken.None) : previewed?.Pages;
        return new Built(files, previewed?.Pages, diagnostics.ToSortedList());
    }

    private static string? DifferenceOf(Built again, Built whole)
    {
        if (!again.Found.SequenceEqual(whole.Found))
        {
            return $"found {string.Join("; ", again.Found.Except(whole.Found))} and not {string.Join("; ", whole.Found.Except(again.Found))}";
        }

        if (again.Files is null || whole.Files is null)
        {
            return again.Files is null == whole.Files is null ? null : "one of them is no site";
        }

        return DifferenceOf(again.Files, whole.Files) ?? DifferenceOf(again.Pages!, whole.Pages!);
    }

    private static string? DifferenceOf(IReadOnlyDictionary<string, OutputFile> again, IReadOnlyDictionary<string, OutputFile> whole) =>
        again.Keys.Union(whole.Keys).Order(StringComparer.Ordinal).FirstOrDefault(path =>
            !again.TryGetValue(path, out var one) || !whole.TryGetValue(path, out var other) || !one.Content.Span.SequenceEqual(other.Content.Span));

    /// <param name="Files">Null when errors were found.</param>
    /// <param name="Pages">Those of them that are shown first.</param>
    /// <param name="Found">All that was found.</param>
    private sealed record Built(IReadOnlyDictionary<string, OutputFile>? Files, IReadOnlyDictionary<string, OutputFile>? Pages, IReadOnlyList<Diagnostic> Found);
}
