using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;
using Markdig.Syntax.Inlines;

namespace GenGuide.Kinds;

/// <summary>The clue and decoy links in an item's text → its marks.</summary>
/// <param name="source">The item.</param>
/// <param name="everyClueDecides">Whether a clue decides whatever its dimension; else the rubric says which dimensions do.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
public sealed class MarkReader(ItemSource source, bool everyClueDecides, DiagnosticBag diagnostics)
{
    /// <summary>Null when a mark can't be used; every reason has been reported then.</summary>
    public IReadOnlyList<Mark>? Read()
    {
        ReportMisplaced();
        var links = source.Syntax.Body.SelectMany(block => block.InlinesOf<LinkInline>()).Where(ClueLink.IsMark).ToList();
        var marks = links.Select(ReadMark).ToList();
        return marks.Contains(null) ? null : marks.OfType<Mark>().ToArray();
    }

    private void ReportMisplaced()
    {
        var elsewhere = source.Syntax.Choices.SelectMany(choice => choice.Entry.InlinesOf<LinkInline>())
            .Concat(source.Syntax.Flip?.InlinesOf<LinkInline>() ?? []);
        foreach (var link in elsewhere.Where(ClueLink.IsMark))
        {
            diagnostics.Add(DiagnosticCatalog.MarkOutsideText, source.File.LocationOf(link.ToTextSpan()));
        }
    }

    private Mark? ReadMark(LinkInline link)
    {
        var address = link.Url ?? "";
        var span = link.ToTextSpan();
        var words = PlainText.Of(link);
        if (words.Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.MarkWithoutWords, source.File.LocationOf(span), address);
            return null;
        }

        if (string.IsNullOrWhiteSpace(link.Title))
        {
            diagnostics.Add(DiagnosticCatalog.MarkWithoutReason, source.File.LocationOf(span), words);
            return null;
        }

        var addressSpan = link.UrlSpan.ToTextSpan();
        var parts = address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('/');
        if (parts.Length != 2 || FindDimension(parts[0], addressSpan) is not { } dimension)
        {
            if (parts.Length != 2)
            {
                diagnostics.Add(DiagnosticCatalog.MalformedMark, source.File.LocationOf(addressSpan));
            }

            return null;
        }

        if (!dimension.Points.TryGetValue(parts[1], out var points))
        {
            diagnostics.Add(DiagnosticCatalog.UnknownValue, source.File.LocationOf(addressSpan), parts[1], dimension.Id, Suggestion.For(parts[1], dimension.Points.Keys));
            return null;
        }

        var role = ClueLink.IsDecoy(address) ? MarkRole.Decoy : everyClueDecides || dimension.IsDeciding ? MarkRole.Deciding : MarkRole.Supporting;
        return new Mark(role, dimension, dimension.SpellingOf(parts[1]), points, QuotedText.Of(words, source.File, span), QuotedText.Of(link.Title.Trim(), source.File, span), span);
    }

    private Dimension? FindDimension(string id, TextSpan span)
    {
        var dimension = source.Rubric.Dimensions.FirstOrDefault(dimension => dimension.Id == id);
        if (dimension is null)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownDimension, source.File.LocationOf(span), id, Suggestion.For(id, source.Rubric.Dimensions.Select(known => known.Id)));
        }

        return dimension;
    }
}
