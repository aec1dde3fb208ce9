using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>Draws the items of one kind.</summary>
public interface IItemRenderer
{
    /// <summary>As <c>kind=</c> spells it.</summary>
    string Kind { get; }

    /// <summary>The component that draws what is particular to the kind: a view of <see cref="ItemDrawing"/>.</summary>
    Type View { get; }

    /// <summary>Writes what grading needs beyond the choices and the key, as properties of the item.</summary>
    void WritePayload(Utf8JsonWriter json, Item item);
}
