using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;
using Markdig.Syntax;

namespace GenGuide.Reading;

/// <summary>What a kind's reader is given of one item: its parts as Markdown, its braces, and what it may refer to.</summary>
/// <param name="File">The bank.</param>
/// <param name="Syntax">The parts.</param>
/// <param name="Braces">The braces of the heading.</param>
/// <param name="Id">The item's id.</param>
/// <param name="Title">The heading without its braces.</param>
/// <param name="Index">Its place in the bank, from 0.</param>
/// <param name="Rubric">Labels, dimensions and misconceptions.</param>
public sealed record ItemSource(SourceFile File, ItemSyntax Syntax, BraceAttributes Braces, string Id, string Title, int Index, Rubric Rubric)
{
    /// <summary>Where to point when the item as a whole is meant.</summary>
    public TextSpan Span => Syntax.Heading.ToTextSpan();

    public Location Location => File.LocationOf(Span);

    public ItemFrame FrameOf(string kind) => new(Id, QuotedText.Of(Title, File, Span), kind, File, Index, Span, TextHash);

    /// <summary>Changes with every word of the item, and not with how its lines are broken.</summary>
    private ShortHash TextHash
    {
        get
        {
            var blocks = Syntax.Body.Concat(Syntax.Choices.Select(choice => (Block)choice.Entry));
            var end = Syntax.Flip?.Span.End ?? blocks.Select(block => block.Span.End).DefaultIfEmpty(Syntax.Heading.Span.End).Max();
            return ShortHash.OfWords(File.Look(TextSpan.FromBounds(Syntax.Heading.Span.Start, Math.Min(end + 1, File.Text.Length))));
        }
    }

    /// <summary>A whole number in the braces; null, and reported where it is wrong, when it can't be had.</summary>
    public int? WholeNumber(string key, int smallest, int largest, DiagnosticBag diagnostics)
    {
        if (!Braces.Values.TryGetValue(key, out var value))
        {
            return null;
        }

        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest)
        {
            return number;
        }

        diagnostics.Add(DiagnosticCatalog.WrongType, File.LocationOf(value.Span), key, $"a whole number from {smallest} to {largest}");
        return null;
    }

    public string? Text(string key) => Braces.Values.TryGetValue(key, out var value) ? value.Text : null;
}
