using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.Numbers;

/// <summary>Draws questions for a number; their payload adds the tolerance.</summary>
public sealed class NumberRenderer : IItemRenderer
{
    public string Kind => NumberQuestion.KindName;

    public Type View => typeof(NumberView);

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber("tolerance", ((NumberQuestion)item).Tolerance);

    /// <summary>How a unit is written behind a number.</summary>
    public static string UnitOf(string? unit) => unit switch
    {
        null => "",
        "percent" => "%",
        _ => " " + unit,
    };
}
