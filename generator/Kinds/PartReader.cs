using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Sources;

namespace GenGuide.Kinds;

/// <summary>What the kinds share in which several things are given places: ids, <c>enough=</c> and things that are there twice.</summary>
public static class PartReader
{
    public const string EnoughKey = "enough";

    /// <summary>A part whose options are told apart by letters.</summary>
    /// <param name="index">Its place on the page, from 0.</param>
    /// <param name="words">What is to be put into its place.</param>
    /// <param name="options">The words of each option.</param>
    /// <param name="key">Which option is right, from 0.</param>
    /// <param name="span">Where the part stands.</param>
    public static Part PartOf(int index, string words, IReadOnlyList<string> options, int key, TextSpan span)
    {
        var id = ChoiceReader.LetterOf(index);
        return new Part(id, words, options.Select((option, place) => new Choice(
            string.Intern($"{id}-{ChoiceReader.LetterOf(place)}"),
            option,
            IsKey: place == key,
            Misconception: null,
            ShortHash.OfWords($"{words} → {option}"),
            span)).ToArray());
    }

    /// <summary>A part as a blind bank asks it.</summary>
    public static BlindPart BlindPartOf(Part part, string words, ItemMarkup markup) =>
        new(part.Id, words.ReplaceLineEndings(" "), [.. part.Options.Select(option => new BlindChoice(option.Id, ItemMarkup.Escape(option.Words), markup.PenOf(option.Words), Hint: ""))]);

    /// <summary>How many parts have to be right: all of them where nothing is said.</summary>
    public static int EnoughOf(ItemSource source, int parts, DiagnosticBag diagnostics) => source.WholeNumber(EnoughKey, 1, parts, diagnostics) ?? parts;

    /// <summary>True, after a report, when two parts have the same words.</summary>
    public static bool HasRepeats(ItemSource source, IEnumerable<(string Words, TextSpan Span)> parts, DiagnosticBag diagnostics)
    {
        var repeats = parts.GroupBy(part => part.Words.ToUpperInvariant()).Where(group => group.Count() > 1).Select(group => group.Last()).ToList();
        foreach (var (words, span) in repeats)
        {
            diagnostics.Add(DiagnosticCatalog.SamePartTwice, source.File.LocationOf(span), words);
        }

        return repeats.Count > 0;
    }
}
