using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Paper;
using Markdig.Syntax;

namespace GenGuide.Kinds.Marking;

/// <summary>Draws texts whose words are to be marked.</summary>
public sealed class MarkQuestionRenderer : IItemRenderer
{
    public string Kind => MarkQuestion.KindName;

    public Type View => typeof(MarkView);

    public Type PaperView => typeof(MarkPaper);

    public Type KeyView => typeof(CluesKey);

    public IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body.SkipLast(1);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup) =>
        drawing with { Case = markup.Blocks((QuoteBlock)syntax.Body[^1], MarkLook.Box) };

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup) =>
        paper with { Case = markup.Blocks((QuoteBlock)syntax.Body[^1], MarkLook.Plain), ToMark = MarkPayload.Deciding((MarkQuestion)item) };

    public void WritePayload(Utf8JsonWriter json, Item item) => MarkPayload.Write(json, (MarkQuestion)item);
}
