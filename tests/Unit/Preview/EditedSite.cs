using System.Globalization;
using System.Text.RegularExpressions;

namespace GenGuide.Tests.Unit.Preview;

/// <summary>A small site on disk and an author who edits it at random: words, titles, headings, items, terms, settings; adds, renames, leaves out and takes away files, and now and then breaks something.</summary>
public sealed partial class EditedSite : IDisposable
{
    private const string Lesson = "content/basics/clues.md";
    private const string Bank = "quizzes/webinars.md";
    private const string BaseFolder = "tests/Site/Base";

    /// <summary>Of the lessons' sentences.</summary>
    private static readonly string[] Words = ["kiln", "maker", "words", "number", "counts"];

    private static readonly Dictionary<string, string> Start = FirstState();

    private readonly string _root = Directory.CreateTempSubdirectory("genguide-edits-").FullName;
    private readonly Random _random;
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changes = new(StringComparer.Ordinal);
    private Dictionary<string, string> _texts = new(Start, StringComparer.Ordinal);
    private int _count;

    public EditedSite(int seed)
    {
        _random = new Random(seed);
        Write();
    }

    /// <summary>Where it lies.</summary>
    public string Root => _root;

    /// <summary>The paths of all that was written or taken away since somebody asked for them.</summary>
    public IReadOnlyCollection<string> TakeChanges()
    {
        List<string> changes = [.. _changes];
        _changes.Clear();
        return changes;
    }

    /// <summary>One edit, on disk; returns what it was.</summary>
    public string Edit()
    {
        _count++;
        var edits = new (string Name, Action Do)[]
        {
            ("words of a page", () => Change(AnyPage(), text => text + $"\nMore words, number {_count}.\n")),
            ("words in a page", () => Change(AnyPage(), text => Once(WordPattern(), text, $" kiln{_count} "))),
            ("title", () => Change(AnyMarkdown(), text => Once(TitlePattern(), text, $"Title: Name {_count}\n"))),
            ("description", () => Change(AnyMarkdown(), text => Once(DescriptionPattern(), text, $"Description: About thing {_count}.\n"))),
            ("title of another", () => Change(AnyMarkdown(), text => Once(TitlePattern(), text, "Title: Clues\n"))),
            ("minutes", () => Change(AnyPage(), text => Once(MinutesPattern(), text, $"Minutes: {_random.Next(2, 9)}\n"))),
            ("order", () => Change(AnyMarkdown(), text => Once(OrderPattern(), text, $"Order: {_random.Next(1, 9)}\n"))),
            ("heading", () => Change(AnyPage(), text => text + $"\n## Part {_count}\n\nIts words.\n")),
            ("heading away", () => Change(AnyPage(), text => Once(HeadingPattern(), text, ""))),
            ("link to a page", () => Change(AnyLesson(), text => text + $"\nSee [that page]({Path.GetFileName(AnyLesson())}).\n")),
            ("link to a heading", () => Change(AnyLesson(), text => text + $"\nSee [that part]({Path.GetFileName(AnyLesson())}#read-the-budget).\n")),
            ("term", () => Change("content/glossary.md", text => text + $"\n## Word {_count}\n\n*Also: {Words[_random.Next(Words.Length)]}*\n\nIt means thing {_count}.\n")),
            ("term away", () => Change("content/glossary.md", text => text.LastIndexOf("\n## Word", StringComparison.Ordinal) is > 0 and var at ? text[..(at + 1)] : text)),
            ("definition", () => Change("content/glossary.md", text => text.TrimEnd() + $" And number {_count}.\n")),
            ("feedback", () => Change(AnyBank(), text => Once(PotterPattern(), text, $"potters of town {_count} "))),
            ("item", () => Change(AnyBank(), text => text + NewItem())),
            ("item away", () => Change(AnyBank(), text => text.LastIndexOf("\n## ", StringComparison.Ordinal) is > 0 and var at ? text[..(at + 1)] : text)),
            ("rubric's words", () => Change("quizzes/rubric.yml", text => Once(LinePattern(), text, $"Line: Another line, number {_count}.\n"))),
            ("site's name", () => Change("content/site.yml", text => Once(NamePattern(), text, $"Name: Kilns {_count}\n"))),
            ("address", () => Change("content/site.yml", text => Once(AddressPattern(), text, $"Address: https://example.org/kilns{_random.Next(3)}/\n"))),
            ("picture", () => Change("content/basics/two-jars.svg", text => text.Replace("<svg", $"<svg id=\"j{_count}\"", StringComparison.Ordinal))),
            ("pictures away", () => ChangeAll(text => text.Replace("![Two jars on a shelf](two-jars.svg)", "There was a picture.", StringComparison.Ordinal))),
            ("new lesson", () => _texts[$"content/basics/lesson-{_count}.md"] = NewLesson(_count)),
            ("new bank", () => _texts[$"quizzes/bank-{_count}.md"] = NewBank(_count)),
            ("page away", () => _texts.Remove(AnyPage())),
            ("bank away", () => _texts.Remove(AnyBank())),
            ("page renamed", () => Rename(AnyLesson(), $"content/basics/renamed-{_count}.md")),
            ("bank renamed", () => Rename(AnyBank(), $"quizzes/renamed-{_count}.md")),
            ("twin", () => Change(AnyBank(), text => Once(TwinPattern(), text, _random.Next(2) == 0 ? " contrast=open-webinar " : " "))),
            ("key", () => Change(AnyBank(), text => Once(LabelPattern(), text, _random.Next(2) == 0 ? "- [x] Demand generation" : "- [ ] Demand generation"))),
            ("other key", () => Change(AnyBank(), text => text.Replace("- [x] Demand", "- [o] Demand", StringComparison.Ordinal).Replace("- [ ] Demand", "- [x] Demand", StringComparison.Ordinal).Replace("- [o] Demand", "- [ ] Demand", StringComparison.Ordinal)
                .Replace("- [x] Lead", "- [o] Lead", StringComparison.Ordinal).Replace("- [ ] Lead", "- [x] Lead", StringComparison.Ordinal).Replace("- [o] Lead", "- [ ] Lead", StringComparison.Ordinal))),
            ("id", () => Change(AnyBank(), text => Once(ItemIdPattern(), text, $"{{#{(_random.Next(2) == 0 ? "open-webinar" : $"id-{_count}")} "))),
            ("what a bank practises", () => Change(AnyBank(), text => Once(ForPattern(), text, _random.Next(2) == 0 ? "For: name-clue\n" : "For: name-nothing\n"))),
            ("what a lesson promises", () => Change(AnyLesson(), text => Once(PromisePattern(), text, "{#name-clue}"))),
            ("left out", () => Change(AnyMarkdown(), text => text.StartsWith("---\nExcluded", StringComparison.Ordinal) ? text : "---\nExcluded: true\n" + text[4..])),
            ("taken in", () => ChangeAll(text => text.Replace("---\nExcluded: true\n", "---\n", StringComparison.Ordinal))),
            ("broken", () => Change(AnyMarkdown(), text => text + "\n<b>raw</b>\n")),
            ("as it was", () => Restore(Start.Keys.ElementAt(_random.Next(Start.Count)))),
            ("all mended", () => ChangeAll(text => text.Replace("\n<b>raw</b>\n", "", StringComparison.Ordinal))),
        };
        var (name, edit) = edits[_random.Next(edits.Length)];
        edit();
        Write();
        return name;
    }

    /// <summary>All as it was in the beginning.</summary>
    public void Reset()
    {
        _texts = new Dictionary<string, string>(Start, StringComparer.Ordinal);
        Write();
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write()
    {
        foreach (var path in _written.Keys.Except(_texts.Keys).ToList())
        {
            File.Delete(Path.Combine(_root, path));
            _written.Remove(path);
            _changes.Add(path);
        }

        foreach (var (path, text) in _texts.Where(text => _written.GetValueOrDefault(text.Key) != text.Value))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_root, path))!);
            File.WriteAllText(Path.Combine(_root, path), text);
            _written[path] = text;
            _changes.Add(path);
        }
    }

    private void Change(string path, Func<string, string> change)
    {
        if (_texts.TryGetValue(path, out var text))
        {
            _texts[path] = change(text);
        }
    }

    private void ChangeAll(Func<string, string> change) => _texts = _texts.ToDictionary(text => text.Key, text => change(text.Value), StringComparer.Ordinal);

    private void Rename(string path, string to)
    {
        if (_texts.Remove(path, out var text))
        {
            _texts[to] = text;
        }
    }

    private void Restore(string path) => _texts[path] = Start[path];

    private string AnyPage() => Any(path => path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));

    private string AnyLesson() => Any(path => path.StartsWith("content/basics/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));

    private string AnyBank() => Any(path => path.StartsWith("quizzes/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal));

    private string AnyMarkdown() => Any(path => path.EndsWith(".md", StringComparison.Ordinal));

    private string Any(Func<string, bool> belongs)
    {
        var paths = _texts.Keys.Where(belongs).Order(StringComparer.Ordinal).ToList();
        return paths.Count == 0 ? "none" : paths[_random.Next(paths.Count)];
    }

    private string Once(Regex pattern, string text, string by)
    {
        var matches = pattern.Matches(text);
        return matches.Count == 0 ? text : matches[_random.Next(matches.Count)] is var match ? text.Remove(match.Index, match.Length).Insert(match.Index, by) : text;
    }

    private string NewItem() => string.Create(CultureInfo.InvariantCulture, $"""

        ## Who is a lead, number {_count} {"{"}#lead-{_count}{"}"}

        Which of these is a lead for a kiln maker?

        - [ ] A reader

          The firm can't call this reader, who left nothing behind, so there is nobody whom a seller could ring or write to today.

        - [x] A caller

          This visitor can be reached and asked for it, so a seller knows whom to ring, and that a ring is welcome there today.

        """);

    private static string NewLesson(int number) => Start[Lesson]
        .Replace("Title: Clues", $"Title: Clues {number}", StringComparison.Ordinal)
        .Replace("{#name-clue}", $"{{#name-clue-{number}}}", StringComparison.Ordinal);

    private static string NewBank(int number) => IdPattern().Replace(Start[Bank], match => $"{match.Value}-{number}")
        .Replace("Title: Webinars", $"Title: Webinars {number}", StringComparison.Ordinal);

    private static Dictionary<string, string> FirstState()
    {
        var folder = RepositoryFiles.PathOf(BaseFolder);
        var texts = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);
        var more = new Dictionary<string, string>(texts, StringComparer.Ordinal);
        for (var number = 1; number <= 3; number++)
        {
            more[$"content/basics/more-{number}.md"] = texts[Lesson]
                .Replace("Title: Clues", $"Title: More clues {number}", StringComparison.Ordinal)
                .Replace("{#name-clue}", $"{{#name-more-{number}}}", StringComparison.Ordinal);
        }

        more["quizzes/second.md"] = IdPattern().Replace(texts[Bank], match => $"{match.Value}-b").Replace("Title: Webinars", "Title: Second webinars", StringComparison.Ordinal);
        return more;
    }

    [GeneratedRegex(" [a-z]{4,} ")]
    private static partial Regex WordPattern();

    [GeneratedRegex("Title: .*\n")]
    private static partial Regex TitlePattern();

    [GeneratedRegex("Description: .*\n")]
    private static partial Regex DescriptionPattern();

    [GeneratedRegex("Minutes: .*\n")]
    private static partial Regex MinutesPattern();

    [GeneratedRegex("Order: .*\n")]
    private static partial Regex OrderPattern();

    [GeneratedRegex("\n## .*\n")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex("potters ")]
    private static partial Regex PotterPattern();

    [GeneratedRegex("Line: .*\n")]
    private static partial Regex LinePattern();

    [GeneratedRegex("Name: .*\n")]
    private static partial Regex NamePattern();

    [GeneratedRegex(" contrast=[a-z-]+ ")]
    private static partial Regex TwinPattern();

    [GeneratedRegex("- \\[[x ]\\] Demand generation")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"\{#[a-z-]+ ")]
    private static partial Regex ItemIdPattern();

    [GeneratedRegex("For: .*\n")]
    private static partial Regex ForPattern();

    [GeneratedRegex("{#name-[a-z0-9-]+}")]
    private static partial Regex PromisePattern();

    [GeneratedRegex("Address: .*\n")]
    private static partial Regex AddressPattern();

    [GeneratedRegex("(?<=#|contrast=)(?:open-webinar|closed-webinar|what-a-lead-is)")]
    private static partial Regex IdPattern();
}
