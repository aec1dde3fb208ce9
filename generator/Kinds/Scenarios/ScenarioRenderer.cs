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
        json.WriteStartArray("marks");
        foreach (var mark in scenario.Marks)
        {
            json.WriteStartObject();
            json.WriteString("of", mark.Dimension.Id);
            json.WriteString("role", RoleOf(mark.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string RoleOf(MarkRole role) => role switch
    {
        MarkRole.Deciding => "deciding",
        MarkRole.Supporting => "supporting",
        _ => "decoy",
    };
}
