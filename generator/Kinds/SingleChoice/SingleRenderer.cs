using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.SingleChoice;

/// <summary>Draws questions of which one choice is right.</summary>
public sealed class SingleRenderer : IItemRenderer
{
    public string Kind => ChoiceQuestion.SingleKind;

    public Type View => typeof(SingleView);

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        // The choices and the key are all there is to grade.
    }
}
