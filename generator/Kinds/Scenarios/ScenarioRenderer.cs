using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.Scenarios;

/// <summary>Draws campaigns; their payload adds the level and the role of each mark.</summary>
public sealed class ScenarioRenderer : IItemRenderer
{
    public string Kind => Scenario.KindName;

    public Type View => typeof(ScenarioView);

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        var scenario = (Scenario)item;
        json.WriteNumber("level", scenario.Level);
        MarkPayload.Write(json, scenario);
    }
}
