using System.Globalization;
using System.Text.RegularExpressions;
using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks.Edits;

/// <summary>The files of a corpus as somebody edits them: each edit adds a note with a number, or takes another one's place.</summary>
/// <param name="plan">The corpus.</param>
/// <param name="root">Where it was written.</param>
/// <param name="bankFolder">Where its banks stand: <c>quizzes</c>, or <c>content/quizzes</c> for Hugo.</param>
public sealed partial class EditedSite(CorpusPlan plan, string root, string bankFolder)
{
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);
    private readonly List<int> _added = [];

    /// <summary>Whether a lesson stands there that was no part of the corpus.</summary>
    public bool HasAdded => _added.Count > 0;

    public Edit OfLesson(int lesson, int number) => new(
        () => Change(plan.SourceOf(lesson), text => BodyPattern().Replace(text, $"$0{NoteOf(number)} ", 1)),
        PathOf(lesson),
        page => Has(page, NoteOf(number)));

    public Edit OfBank(int lesson, int number) => new(
        () => Change($"{bankFolder}/{plan.NameOf(lesson)}.md", text => ItemPattern().Replace(text, $"$0{NoteOf(number)} ", 1)),
        $"quizzes/{plan.NameOf(lesson)}/",
        page => Has(page, NoteOf(number)));

    public Edit OfTitle(int lesson, int number) => new(
        () => Change(plan.SourceOf(lesson), text => TitlePattern().Replace(text, $"$1, edition {number}\"", 1)),
        PathOf(lesson),
        page => Has(page, $", edition {number}</h1>"));

    public Edit Add(int number)
    {
        _added.Add(number);
        return new(
            () => File.WriteAllText(FileOf(number), $"---\nTitle: Added as {number}\nDescription: A lesson that was not there before.\n---\n\n{NoteOf(number)}\n"),
            AddedPathOf(number),
            page => Has(page, NoteOf(number)));
    }

    /// <summary>Takes away the lesson that was added first.</summary>
    public Edit Remove()
    {
        var number = _added[0];
        _added.RemoveAt(0);
        return new(() => File.Delete(FileOf(number)), AddedPathOf(number), page => page is null);
    }

    private static bool Has(string? page, string words) => page?.Contains(words, StringComparison.Ordinal) == true;

    private static string NoteOf(int number) => string.Create(CultureInfo.InvariantCulture, $"This is note {number}.");

    private static string AddedPathOf(int number) => $"{CorpusPlan.SectionNamed(0)}/added-{number}/";

    private string FileOf(int added) => Path.Combine(root, "content", CorpusPlan.SectionNamed(0), $"added-{added}.md");

    private string PathOf(int lesson) => $"{plan.SectionOf(lesson)}/{plan.NameOf(lesson)}/";

    private void Change(string path, Func<string, string> change)
    {
        var file = Path.Combine(root, path);
        if (!_originals.TryGetValue(path, out var original))
        {
            _originals[path] = original = File.ReadAllText(file);
        }

        File.WriteAllText(file, change(original));
    }

    /// <summary>The end of the front matter.</summary>
    [GeneratedRegex(@"\A---\n.*?\n---\n\n", RegexOptions.Singleline)]
    private static partial Regex BodyPattern();

    /// <summary>The heading of an item without a twin, from which it would differ.</summary>
    [GeneratedRegex(@"^## (?!.*contrast=).*\n\n", RegexOptions.Multiline)]
    private static partial Regex ItemPattern();

    [GeneratedRegex("^(title: \".*)\"$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex TitlePattern();
}
