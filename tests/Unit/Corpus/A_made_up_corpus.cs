using GenGuide.Diagnostics;
using GenGuide.Tests.Corpus;
using GenGuide.Tests.Site;

namespace GenGuide.Tests.Unit.Corpus;

public sealed class A_made_up_corpus
{
    [Fact]
    public void Is_the_same_for_the_same_plan()
    {
        var first = SiteCorpus.Files(new CorpusPlan(30)).ToList();

        var second = SiteCorpus.Files(new CorpusPlan(30)).ToList();

        Assert.Equal(first, second);
    }

    [Fact]
    public void Is_another_one_for_another_seed()
    {
        var first = new LessonWriter(new CorpusPlan(3));

        var second = new LessonWriter(new CorpusPlan(3, Seed: 2));

        Assert.All(Enumerable.Range(0, 3), lesson => Assert.NotEqual(first.Write(lesson), second.Write(lesson)));
    }

    [Fact]
    public void Gives_each_lesson_a_title_of_its_own()
    {
        var plan = new CorpusPlan(CorpusPlan.MostLessons);

        var titles = Enumerable.Range(0, plan.Lessons).Select(plan.TitleOf);

        Assert.Equal(plan.Lessons, titles.Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Has_neither_errors_nor_warnings(bool isOneSection)
    {
        var folder = Directory.CreateTempSubdirectory("genguide-corpus-").FullName;
        try
        {
            SiteCorpus.Write(new CorpusPlan(20, LessonsInSection: isOneSection ? 20 : 7), folder);
            var diagnostics = new DiagnosticBag();

            var isSound = new SiteBuild(new BuildOptions(folder, Path.Combine(folder, "output"), SiteUrl: null, IsStrict: true), diagnostics).Check(CancellationToken.None);

            Assert.True(isSound, ConsoleText.Of(diagnostics));
            Assert.Empty(diagnostics.ToSortedList());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Says_either_label_with_the_same_words()
    {
        var clues = ClueBook.Measures.Concat(ClueBook.Settling);

        var different = clues.Where(clue => !WordsOf(clue.Demand.Words).SetEquals(WordsOf(clue.Lead.Words)));

        Assert.Empty(different);
    }

    private static HashSet<string> WordsOf(string text) => [.. text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)];
}
