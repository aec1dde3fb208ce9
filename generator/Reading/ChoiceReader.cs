using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Reading;

/// <summary>The task list of an item → its choices, for every kind that has choices.</summary>
/// <param name="source">The item.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
/// <param name="rules">Null for those of a list of choices.</param>
public sealed class ChoiceReader(ItemSource source, DiagnosticBag diagnostics, ChoiceRules? rules = null)
{
    private const string MisconceptionKey = "misconception";
    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    private readonly ChoiceRules _rules = rules ?? new ChoiceRules();

    /// <summary>The braces of the right choice; null before reading, and where none is right.</summary>
    public BraceAttributes? BracesOfTheRight { get; private set; }

    /// <summary>Null when a choice can't be used; every reason has been reported then.</summary>
    /// <param name="idOf">The id of a choice, from its place and its words; null, after a report, when there is none.</param>
    public IReadOnlyList<Choice>? Read(Func<int, string, TextSpan, string?> idOf)
    {
        if (source.Syntax.Choices.Count < _rules.Fewest)
        {
            diagnostics.Add(DiagnosticCatalog.TooFewChoices, source.Location, source.Id, _rules.Fewest == 1 ? "no choice" : "fewer than two choices");
            return null;
        }

        var choices = source.Syntax.Choices.Select((syntax, index) => ReadChoice(syntax, index, idOf)).ToList();
        var usable = choices.OfType<Choice>().ToList();
        return usable.Count < choices.Count || HasTwins(usable) ? null : usable.ToArray();
    }

    /// <summary>The letter of a choice by its place.</summary>
    public static string LetterOf(int index) => index < Letters.Length ? Letters[index] : $"z{index}";

    private Choice? ReadChoice(ChoiceSyntax syntax, int index, Func<int, string, TextSpan, string?> idOf)
    {
        if (!syntax.HasBox)
        {
            diagnostics.Add(DiagnosticCatalog.ChoiceWithoutBox, source.File.LocationOf(syntax.Words.ToTextSpan()));
            return null;
        }

        var braces = BraceAttributes.Read(source.File, syntax.Words.ToTextSpan(), diagnostics);
        if (braces is null)
        {
            return null;
        }

        BraceTail.Remove(syntax.Words.Inline, braces.Span.Start);
        var words = PlainText.Of(syntax.Words);
        var start = StartOfWords(syntax.Words);
        var wordsSpan = new TextSpan(start, source.File.Look(TextSpan.FromBounds(start, braces.Span.Start)).TrimEnd().Length);
        var misconception = ReadMisconception(braces, syntax.IsTicked);
        BracesOfTheRight = syntax.IsTicked ? braces : BracesOfTheRight;
        if (words.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.EmptyChoice, source.File.LocationOf(syntax.Words.ToTextSpan()));
            return null;
        }

        if (_rules.HasFeedback && syntax.Feedback.Count == 0)
        {
            diagnostics.Add(DiagnosticCatalog.NoFeedback, source.File.LocationOf(syntax.Words.ToTextSpan()), words);
        }

        if (syntax.IsTicked && misconception is not null)
        {
            diagnostics.Add(DiagnosticCatalog.KeyWithMisconception, source.File.LocationOf(braces.Span), words);
        }

        return idOf(index, words, wordsSpan) is { } id
            ? new Choice(id, words, syntax.IsTicked, misconception, ShortHash.OfWords(words), wordsSpan)
            : null;
    }

    private string? ReadMisconception(BraceAttributes braces, bool isRight)
    {
        if (braces.Id is { } id)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownKey, source.File.LocationOf(id.NameSpan), "#" + id.Text, "a choice", Suggestion.For(id.Text, KnownKeys()));
        }

        foreach (var (key, value) in braces.Values)
        {
            if (!(_rules.HasMisconceptions && key == MisconceptionKey) && !(isRight && _rules.KeysOfTheRight.Contains(key)))
            {
                diagnostics.Add(DiagnosticCatalog.UnknownKey, source.File.LocationOf(value.NameSpan), key, isRight ? "a choice" : "a wrong choice", Suggestion.For(key, KnownKeys()));
            }
        }

        if (!_rules.HasMisconceptions || !braces.Values.TryGetValue(MisconceptionKey, out var slug))
        {
            return null;
        }

        if (source.Rubric.MisconceptionBySlug(slug.Text) is { } known)
        {
            return known.Slug;
        }

        var slugs = source.Rubric.Misconceptions.Select(misconception => misconception.Slug);
        diagnostics.Add(DiagnosticCatalog.UnknownMisconception, source.File.LocationOf(slug.Span), slug.Text, Suggestion.For(slug.Text, slugs));
        return slug.Text;
    }

    /// <summary>What may stand in the braces of an entry. What only the right one may have is suggested for the others as well, because it is known.</summary>
    private IEnumerable<string> KnownKeys() => _rules.HasMisconceptions ? _rules.KeysOfTheRight.Prepend(MisconceptionKey) : _rules.KeysOfTheRight;

    private bool HasTwins(List<Choice> choices)
    {
        // Looked for in the cheapest way, because hardly anybody writes a choice twice.
        var seen = new HashSet<string>(choices.Count, StringComparer.OrdinalIgnoreCase);
        if (choices.TrueForAll(choice => seen.Add(ContentHash.WordsOf(choice.Words))))
        {
            return false;
        }

        var twins = choices.GroupBy(choice => ContentHash.WordsOf(choice.Words.ToUpperInvariant())).Where(group => group.Count() > 1).ToList();
        foreach (var group in twins)
        {
            diagnostics.Add(DiagnosticCatalog.SameChoiceTwice, source.File.LocationOf(group.Last().Span), group.Last().Words);
        }

        return twins.Count > 0;
    }

    private static int StartOfWords(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild?.NextSibling is LiteralInline literal ? literal.Span.Start + 1 : paragraph.Span.Start;
}
