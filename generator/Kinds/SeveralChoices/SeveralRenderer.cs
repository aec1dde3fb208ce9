using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.SeveralChoices;

/// <summary>Draws questions of which several choices may be right.</summary>
public sealed class SeveralRenderer : IItemRenderer
{
    public string Kind => ChoiceQuestion.SeveralKind;

    public Type View => typeof(SeveralView);

    public void WritePayload(Utf8JsonWriter json, Item item)
    {
        // The choices and the key are all there is to grade.
    }
}
