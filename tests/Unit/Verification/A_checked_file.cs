using GenGuide.Diagnostics;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Verification;

public sealed class A_checked_file
{
    private static readonly Uri Address = new("https://owner.example/GenGuide/");

    [Fact]
    public void tells_the_same_whichever_thread_reads_it_first()
    {
        var files = Spoiled().Files;
        var expected = Findings(files, new FileReader(Address, []), inParallel: false);

        Assert.NotEmpty(expected);
        for (var round = 0; round < 20; round++)
        {
            Assert.Equal(expected, Findings(files.Reverse(), new FileReader(Address, []), inParallel: true));
        }
    }

    [Fact]
    public void may_be_kept_while_others_change()
    {
        var reader = new FileReader(Address, []);
        var kept = new SampleSite().Files.Select(reader.Read).ToDictionary(file => file.Path);
        var spoiled = Spoiled().Files;
        var changed = spoiled.Where(file => kept[file.Path].Index.Hash != file.Hash).Select(reader.Read).ToDictionary(file => file.Path);
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(diagnostics, reader);

        foreach (var file in kept.Values.Where(file => !changed.ContainsKey(file.Path)).Concat(changed.Values))
        {
            verifier.Add(file);
        }

        verifier.Finish();
        Assert.InRange(changed.Count, 2, kept.Count - 1);
        Assert.Equal(Findings(spoiled, new FileReader(Address, []), inParallel: false), diagnostics.ToSortedList());
    }

    [Fact]
    public void keeps_one_copy_of_a_reference_that_stands_in_many()
    {
        var reader = new FileReader(Address, []);
        var (lesson, other) = (reader.Read(LessonAt("basics/funnel/index.html")), reader.Read(LessonAt("basics/other/index.html")));

        Assert.NotEmpty(lesson.Index.References);
        Assert.All(lesson.Index.References.Where(reference => reference.Target.Path != SampleSite.Lesson), reference => Assert.Contains(reference, other.Index.References));
    }

    private static OutputFile LessonAt(string path) => new SampleSite().Files.Single(file => file.Path == SampleSite.Lesson) with { Path = path };

    /// <summary>With something wrong in several pages, and something that only all of them together show.</summary>
    private static SampleSite Spoiled() => new SampleSite()
        .Plant(SampleSite.Home, "quizzes/sample/", "quizzes/gone/")
        .Plant(SampleSite.Home, "<h1>", "<div></p><h1>")
        .Plant(SampleSite.Lesson, "#open", "#gone")
        .Plant(SampleSite.Lesson, "\"text\":\"1c00000000\"", "\"text\":\"1c00000001\"")
        .Plant(SampleSite.NotFound, "There is no page here ·", "Home ·");

    private static IReadOnlyList<Diagnostic> Findings(IEnumerable<OutputFile> files, FileReader reader, bool inParallel)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(diagnostics, reader);
        if (inParallel)
        {
            Parallel.ForEach(files, verifier.Add);
        }
        else
        {
            files.ToList().ForEach(verifier.Add);
        }

        verifier.Finish();
        return diagnostics.ToSortedList();
    }
}
