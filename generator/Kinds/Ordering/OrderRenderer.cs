using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Search;
using Markdig.Syntax;

namespace GenGuide.Kinds.Ordering;

/// <summary>Draws lists to be put in order: a menu of places for each entry.</summary>
public sealed class OrderRenderer : IItemRenderer
{
    public string Kind => PartsQuestion.OrderKind;

    public Type View => typeof(OrderView);

    public Type PaperView => typeof(OrderPaper);

    public Type KeyView => typeof(OrderKey);

    public Type? BlindView => typeof(OrderBlind);

    public IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body.SkipLast(1);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup)
    {
        var entries = ((ListBlock)syntax.Body[^1]).OfType<ListItemBlock>().ToList();
        var drawn = entries.Select(entry => (Words: markup.Words(entry[0]), Why: markup.Blocks(entry.Skip(1)))).ToList();
        var parts = ((PartsQuestion)drawing.Item).Parts;
        return drawing with { Parts = [.. parts.Select(part => DrawPart(part, drawn[PlaceOf(part)], markup))] };
    }

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup)
    {
        var words = ((ListBlock)syntax.Body[^1]).OfType<ListItemBlock>().Select(entry => markup.Words(entry[0])).ToList();
        return paper with { Entries = PaperEntry.Lettered(((PartsQuestion)item).Parts.Select(part => (part.Id, words[PlaceOf(part)]))) };
    }

    public BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric) =>
        blind with { Parts = [.. ((PartsQuestion)item.Shown).Parts.Select(part => PartReader.BlindPartOf(part, markup.Words(EntryOf(part, syntax)[0]), markup))] };

    public IReadOnlyList<string> FeedbackOf(ShuffledItem item, ItemSyntax syntax) =>
        [.. ((PartsQuestion)item.Shown).Parts.Select(part => Passages.TextOf(EntryOf(part, syntax).Skip(1)))];

    /// <summary>Found by its words, because its place in the list is the answer.</summary>
    private static ListItemBlock EntryOf(Part part, ItemSyntax syntax) =>
        ((ListBlock)syntax.Body[^1]).OfType<ListItemBlock>().First(entry => PlainText.Of((LeafBlock)entry[0]) == part.Words);

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber(PartReader.EnoughKey, ((PartsQuestion)item).Enough);

    /// <summary>Where a part belongs, from 0.</summary>
    public static int PlaceOf(Part part) => part.Options.TakeWhile(option => !option.IsKey).Count();

    private static PartDrawing DrawPart(Part part, (string Words, string Why) drawn, ItemMarkup markup) => new(part, drawn.Words, drawn.Why, markup.PenOf);
}
