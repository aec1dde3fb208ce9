using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>Draws the items of one kind.</summary>
public interface IItemRenderer
{
    /// <summary>As <c>kind=</c> spells it.</summary>
    string Kind { get; }

    /// <summary>The component that draws what is particular to the kind: a view of <see cref="ItemDrawing"/>.</summary>
    Type View { get; }

    /// <summary>What of the item is read before it is answered: all that stands before its choices, unless its kind asks with a part of that.</summary>
    IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body;

    /// <summary>Adds what only this kind draws.</summary>
    ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup) => drawing;

    /// <summary>Writes what grading needs beyond the choices and the key, as properties of the item.</summary>
    void WritePayload(Utf8JsonWriter json, Item item);
}
