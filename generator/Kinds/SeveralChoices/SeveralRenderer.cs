using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;

namespace GenGuide.Kinds.SeveralChoices;

/// <summary>Draws questions of which several choices may be right.</summary>
public sealed class SeveralRenderer : IItemRenderer
{
    public string Kind => ChoiceQuestion.SeveralKind;

    public Type View => typeof(SeveralView);

    public Type PaperView => typeof(ChoicePaper);

    public Type KeyView => typeof(ChoiceKey);

    public Type? BlindView => typeof(ChoiceBlind);

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup) =>
        paper with { Entries = FreeChoices.OnPaper(item, syntax, markup), IsSeveral = true };

    public BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric) =>
        blind with { Choices = FreeChoices.Blind(item, syntax, markup), IsSeveral = true };

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        // The choices and the key are all there is to grade.
    }
}
