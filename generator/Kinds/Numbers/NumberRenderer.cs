using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;

namespace GenGuide.Kinds.Numbers;

/// <summary>Draws questions for a number; their payload adds the tolerance.</summary>
public sealed class NumberRenderer : IItemRenderer
{
    public string Kind => NumberQuestion.KindName;

    public Type View => typeof(NumberView);

    public Type PaperView => typeof(NumberPaper);

    public Type KeyView => typeof(NumberKey);

    public Type? BlindView => typeof(NumberBlind);

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup) => paper with { Unit = UnitOf(((NumberQuestion)item).Unit).Trim() };

    public BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric) =>
        blind with { Unit = UnitOf(((NumberQuestion)item.Shown).Unit).Trim() };

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber("tolerance", ((NumberQuestion)item).Tolerance);

    /// <summary>How a unit is written behind a number.</summary>
    public static string UnitOf(string? unit) => unit switch
    {
        null => "",
        "percent" => "%",
        _ => " " + unit,
    };
}
