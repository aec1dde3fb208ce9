namespace GenGuide.Tests.Corpus;

/// <summary>A whole made-up site in the project's own formats: the same bytes for the same plan.</summary>
public static class SiteCorpus
{
    /// <summary>Every file with its path, one at a time.</summary>
    public static IEnumerable<(string Path, string Text)> Files(CorpusPlan plan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(plan.Lessons, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(plan.Lessons, CorpusPlan.MostLessons);
        var lessons = new LessonWriter(plan);
        var banks = new BankWriter(plan);
        foreach (var page in CorpusPages.All(plan))
        {
            yield return page;
        }

        for (var lesson = 0; lesson < plan.Lessons; lesson++)
        {
            yield return (plan.SourceOf(lesson), lessons.Write(lesson));
            yield return (plan.BankSourceOf(lesson), banks.Write(lesson));
        }
    }

    /// <summary>Writes it into a folder, which need not exist.</summary>
    public static void Write(CorpusPlan plan, string folder) => Write(Files(plan), folder);

    public static void Write(IEnumerable<(string Path, string Text)> files, string folder)
    {
        foreach (var (path, text) in files)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text.ReplaceLineEndings("\n"));
        }
    }
}
