using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;

namespace GenGuide.Kinds.Scenarios;

/// <summary>Draws campaigns; their payload adds the level and the role of each mark.</summary>
public sealed class ScenarioRenderer : IItemRenderer
{
    public string Kind => Scenario.KindName;

    public Type View => typeof(ScenarioView);

    public Type PaperView => typeof(ScenarioPaper);

    public Type KeyView => typeof(CluesKey);

    public Type? BlindView => typeof(ScenarioBlind);

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup) => paper with { ToMark = MarkPayload.Deciding((Scenario)item) };

    public BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric) =>
        blind with { Choices = [.. rubric.Labels.Select(label => new BlindChoice(label.Id, ItemMarkup.Escape(label.Name), LabelClass.Of(label), label.Hint))] };

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        var scenario = (Scenario)item;
        json.WriteNumber("level", scenario.Level);
        MarkPayload.Write(json, scenario);
    }
}
