using System.Globalization;

namespace GenGuide.Tests.Corpus;

/// <summary>How large a corpus is, and what its lessons are called and where they stand; any part can be written without the others.</summary>
/// <param name="Lessons">How many lessons there are, and banks.</param>
/// <param name="Seed">Another seed makes another corpus.</param>
/// <param name="LessonsInSection">How many lessons a folder holds at most.</param>
public sealed record CorpusPlan(int Lessons, int Seed = 1, int LessonsInSection = 100)
{
    /// <summary>Every combination of a question, goods and a town makes a title; more lessons than that would share one.</summary>
    public static int MostLessons => CorpusWords.Questions.Length * CorpusWords.Goods.Length * CorpusWords.Towns.Length;

    public static CorpusPlan Of(int lessons, int seed = 1, bool isOneSection = false) => isOneSection ? new(lessons, seed, lessons) : new(lessons, seed);

    public int Sections => (Lessons + LessonsInSection - 1) / LessonsInSection;

    public string SectionOf(int lesson) => SectionNamed(lesson / LessonsInSection);

    public static string SectionNamed(int section) => string.Create(CultureInfo.InvariantCulture, $"part-{section + 1:000}");

    /// <summary>The lessons of a section, by their numbers.</summary>
    public IEnumerable<int> LessonsOf(int section) =>
        Enumerable.Range(section * LessonsInSection, Math.Min(LessonsInSection, Lessons - (section * LessonsInSection)));

    public string TitleOf(int lesson)
    {
        var (question, goods, town) = SubjectOf(lesson);
        return $"{question} {goods} in {town}";
    }

    public string BankTitleOf(int lesson)
    {
        var (question, goods, town) = SubjectOf(lesson);
        return $"Six on {goods} in {town}: {question.ToLowerInvariant()}";
    }

    /// <summary>The last part of its address.</summary>
    public string NameOf(int lesson) => TitleOf(lesson).ToLowerInvariant().Replace(' ', '-');

    public string SourceOf(int lesson) => $"content/{SectionOf(lesson)}/{NameOf(lesson)}.md";

    public string BankSourceOf(int lesson) => $"quizzes/{NameOf(lesson)}.md";

    public static string ObjectiveOf(int lesson, int number) => string.Create(CultureInfo.InvariantCulture, $"tell-{lesson + 1:00000}-{(number == 0 ? "a" : "b")}");

    public string GoodsOf(int lesson) => SubjectOf(lesson).Goods;

    public string TownOf(int lesson) => SubjectOf(lesson).Town;

    /// <summary>Neighbours share nothing: the step has no factor in common with the number of combinations.</summary>
    private (string Question, string Goods, string Town) SubjectOf(int lesson)
    {
        var code = (int)((((long)lesson * 30011) + ((long)Seed * 7919)) % MostLessons);
        var (rest, question) = Math.DivRem(code, CorpusWords.Questions.Length);
        var (town, goods) = Math.DivRem(rest, CorpusWords.Goods.Length);
        return (CorpusWords.Questions[question], CorpusWords.Goods[goods], CorpusWords.Towns[town]);
    }
}
