using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Kinds.Sorting;

/// <summary>Draws tables to be sorted: a row of buttons for each thing.</summary>
public sealed class SortRenderer : IItemRenderer
{
    public string Kind => PartsQuestion.SortKind;

    public Type View => typeof(SortView);

    public IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body.SkipLast(1);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup)
    {
        var rows = TableRows.BodyOf((Table)syntax.Body[^1]);
        var parts = ((PartsQuestion)drawing.Item).Parts;
        return drawing with { Parts = [.. parts.Zip(rows, (part, row) => new PartDrawing(part, markup.Words(row[0]), markup.Words(row[^1]), markup.PenOf))] };
    }

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber(PartReader.EnoughKey, ((PartsQuestion)item).Enough);
}
