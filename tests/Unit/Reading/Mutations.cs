using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Rendering;

namespace GenGuide.Tests.Unit.Reading;

/// <summary>Good files, damaged: whatever an author's hand or a bad merge may leave behind.</summary>
public sealed class Mutations
{
    /// <summary>The same damage in every run, so that a red test stays red until it is mended.</summary>
    private static readonly Rnd Seed = new(20_261_122);
    private const int Size = 50;
    private const int Count = 3_000;
    private const int CountOfMore = 1_500;

    private static readonly string[] Files = [SampleTexts.Bank, SampleTexts.Bank, SampleTexts.Lesson, SampleTexts.Rubric, SampleTexts.Settings, SampleTexts.Glossary];

    private static readonly string[] MoreFiles = [PracticeTexts.Bank, PracticeTexts.Bank, PracticeTexts.Bank, PracticeTexts.Page];

    private static readonly string[] Tokens =
    [
        "{", "}", "{#", "{#x}", "{=}", "\\", "[", "]", "(", ")", "[x]", "[ ]", "- [x] ", "- ", "1. ", "> ", "## ", "# ", "#### ", "---", "---\n", "...\n", "***", "**", "*", "_", "`", "```\n", "~~~\n",
        "|", "| --- |", "\n|\n", "Table: ", "\n", "\n\n", "\r\n", "\r", "\t", "  ", "    ", "\u00a0", "\u2028", "\u0085", "\0", "\ud83d", "\ude00", "\U0001f600", "\u202e\u05d0\u05d1", "e\u0301", "\ufeff",
        "clue:", "decoy:", "clue:success/recall", "](clue:success/recall \"x\")", "![](", "![x](two-jars.svg)", "[a](b)", "[x]: y\n", "[[KT]](../sources.md#kt)", "[Pair: x](../../quizzes/webinars.md#open-webinar)",
        "<b>", "<!--", "-->", "</script>", "<", "&amp;", "&#0;", "&", "javascript:", "https://", "mailto:", "//", "%", "%2e%2e/", "../", "#", ":", ": ", "'", "\"", "&a ", "*a", "!!", "!tag ", "? ", "- - - ", "{a: b}", "[a, b]", "%YAML 9\n", "@", "Excluded: true\n", "Order: 99999999999999\n",
        "x", "| x |", "| Why |", "enough=2", "enough=99", "unit=", "tolerance=0.5", "{tolerance=9}", "table=", "rows=\"", "columns=\"\"", "kind=sort", "kind=order", "kind=number", "kind=mark", "kind=blanks", "kind=open", "4,500", "2. ", "   ",
        "level=1", "level=9", "kind=single", "kind=several", "contrast=open-webinar", "misconception=", "=", "\u201c", "\u201d", "- [X] Lead generation\n\n  Why.\n",
        new('>', 90), new('[', 300), new('(', 300), new('*', 301), new('`', 120), string.Concat(Enumerable.Repeat("- ", 80)), string.Concat(Enumerable.Repeat("a: {", 60)), new('a', 20_000),
    ];

    private static readonly Gen<Damage> AnyDamage =
        from kind in Gen.Elements(Enum.GetValues<DamageKind>())
        from at in Gen.Choose(0, 1_000_000)
        from length in Gen.Frequency((4, Gen.Choose(1, 4)), (1, Gen.Choose(5, 400)))
        from token in Gen.Elements(Tokens)
        select new Damage(kind, at / 1_000_000.0, length, token);

    private static Gen<DamagedFile> AnyOf(string[] files) =>
        from path in Gen.Elements(files)
        from count in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Constant(2)), (1, Gen.Choose(3, 8)))
        from damages in AnyDamage.ListOf(count)
        select new DamagedFile(path, [.. damages]);

    private enum DamageKind
    {
        Delete,
        Insert,
        Duplicate,
        Swap,
        DeleteLine,
        DuplicateLine,
        SwapLines,
    }

    [Fact]
    public void never_throw_are_reported_inside_their_file_and_are_drawn_when_nothing_is_reported()
    {
        var files = AnyOf(Files).Sample(Count, Seed, Size);

        var failures = files.Select(file => Examine(file, new SampleTexts())).OfType<string>().GroupBy(failure => failure.Split('\n')[0]).Select(alike => alike.First()).ToList();

        Assert.Empty(failures);
    }

    [Fact]
    public void of_questions_of_every_kind_never_throw_either()
    {
        var files = AnyOf(MoreFiles).Sample(CountOfMore, Seed, Size);

        var failures = files.Select(file => Examine(file, new PracticeTexts(PracticeTexts.EveryKind).Texts)).OfType<string>().GroupBy(failure => failure.Split('\n')[0]).Select(alike => alike.First()).ToList();

        Assert.Empty(failures);
    }

    /// <summary>What went wrong with a damaged file; null when nothing did.</summary>
    private static string? Examine(DamagedFile file, SampleTexts texts)
    {
        texts.With(file.Path, file.Apply(texts[file.Path]));
        try
        {
            var (site, found) = texts.Read();
            foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.Line > 0))
            {
                AssertInside(texts[diagnostic.Location.Path], diagnostic.Location);
            }

            Assert.Equal(site is null, found.Any(diagnostic => diagnostic.Severity == Severity.Error));
            if (site is not null)
            {
                var renderer = new SiteRenderer(site, ItemKinds.Renderers, commit: null);
                Assert.All(renderer.Render(), output => Assert.NotNull(output.Path));
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever it is, it is what the test looks for.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return $"{failure.GetType().Name} {failure.Message.ReplaceLineEndings(" ")}\n{failure.StackTrace}\n{file}\n\n{texts[file.Path]}";
        }
    }

    private static void AssertInside(string text, Location place)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

        Assert.InRange(place.Line, 1, lines.Length);
        Assert.Equal(lines[place.Line - 1], place.LineText);
        Assert.InRange(place.Column, 1, place.LineText.Length + 1);
        Assert.InRange(place.Column - 1 + place.Length, 1, Math.Max(place.Column, place.LineText.Length));
    }

    private sealed record DamagedFile(string Path, IReadOnlyList<Damage> Damages)
    {
        public string Apply(string text) => Damages.Aggregate(text, (damaged, damage) => damage.Apply(damaged));

        public override string ToString() => $"{Path}: {string.Join("; ", Damages)}";
    }

    private sealed record Damage(DamageKind Kind, double Place, int Length, string Token)
    {
        public string Apply(string text)
        {
            var at = (int)(Place * text.Length);
            var length = Math.Min(Length, text.Length - at);
            var lines = text.Split('\n').ToList();
            var line = Math.Min((int)(Place * lines.Count), lines.Count - 1);
            switch (Kind)
            {
                case DamageKind.Delete:
                    return text.Remove(at, length);
                case DamageKind.Insert:
                    return text.Insert(at, Token);
                case DamageKind.Duplicate:
                    return text.Insert(at, text.Substring(at, length));
                case DamageKind.Swap when length > 1:
                    return new StringBuilder(text) { [at] = text[at + length - 1], [at + length - 1] = text[at] }.ToString();
                case DamageKind.DeleteLine:
                    lines.RemoveAt(line);
                    break;
                case DamageKind.DuplicateLine:
                    lines.Insert(line, lines[line]);
                    break;
                case DamageKind.SwapLines:
                    (lines[line], lines[^1]) = (lines[^1], lines[line]);
                    break;
            }

            return string.Join('\n', lines);
        }
    }
}
