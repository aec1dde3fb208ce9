using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Kinds;

/// <summary>What grading needs of marks: the dimension and the role of each.</summary>
public static class MarkPayload
{
    public static void Write(Utf8JsonWriter json, MarkedItem item)
    {
        json.WriteStartArray("marks");
        foreach (var mark in item.Marks)
        {
            json.WriteStartObject();
            json.WriteString("of", mark.Dimension.Id);
            json.WriteString("role", RoleOf(mark.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>How many marks are to be found.</summary>
    public static int Deciding(MarkedItem item) => item.Marks.Count(mark => mark.Role == MarkRole.Deciding);

    private static string RoleOf(MarkRole role) => role switch
    {
        MarkRole.Deciding => "deciding",
        MarkRole.Supporting => "supporting",
        _ => "decoy",
    };
}
