using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Kinds.Sorting;

/// <summary>Draws tables to be sorted: a row of buttons for each thing.</summary>
public sealed class SortRenderer : IItemRenderer
{
    public string Kind => PartsQuestion.SortKind;

    public Type View => typeof(SortView);

    public Type PaperView => typeof(SortPaper);

    public Type KeyView => typeof(SortKey);

    public Type? BlindView => typeof(SortBlind);

    public IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body.SkipLast(1);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup)
    {
        var rows = TableRows.BodyOf((Table)syntax.Body[^1]);
        var parts = ((PartsQuestion)drawing.Item).Parts;
        return drawing with { Parts = [.. parts.Zip(rows, (part, row) => new PartDrawing(part, markup.Words(row[0]), markup.Words(row[^1]), markup.PenOf))] };
    }

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup)
    {
        var rows = TableRows.BodyOf((Table)syntax.Body[^1]);
        var parts = ((PartsQuestion)item).Parts;
        return paper with
        {
            Entries = PaperEntry.Lettered(parts.Zip(rows, (part, row) => (part.Id, markup.Words(row[0])))),
            Columns = [.. parts[0].Options.Select(option => new PaperColumn(option.Words, markup.PenOf(option.Words), []))],
        };
    }

    public BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric)
    {
        var rows = TableRows.BodyOf((Table)syntax.Body[^1]);
        return blind with { Parts = [.. ((PartsQuestion)item.Shown).Parts.Zip(item.Places, (part, place) => PartReader.BlindPartOf(part, markup.Words(rows[place][0]), markup))] };
    }

    public IReadOnlyList<string> FeedbackOf(ShuffledItem item, ItemSyntax syntax)
    {
        var rows = TableRows.BodyOf((Table)syntax.Body[^1]);
        return [.. item.Places.Select(place => TableRows.WordsOf(rows[place])[^1])];
    }

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber(PartReader.EnoughKey, ((PartsQuestion)item).Enough);
}
