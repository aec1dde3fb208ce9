using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.OpenAnswers;

/// <summary>Draws tasks that are answered in one's own words.</summary>
public sealed class OpenRenderer : IItemRenderer
{
    public string Kind => OpenQuestion.KindName;

    public Type View => typeof(OpenView);

    public Type PaperView => typeof(OpenPaper);

    public Type KeyView => typeof(OpenKey);

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        // Nothing of it is graded.
    }
}
