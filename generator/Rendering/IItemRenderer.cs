using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Blind;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Search;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>Draws the items of one kind.</summary>
public interface IItemRenderer
{
    /// <summary>As <c>kind=</c> spells it.</summary>
    string Kind { get; }

    /// <summary>The component that draws what is particular to the kind: a view of <see cref="ItemDrawing"/>.</summary>
    Type View { get; }

    /// <summary>The component that draws what is written on when it is answered on paper: a view of <see cref="PaperItem"/>.</summary>
    Type PaperView { get; }

    /// <summary>The component that draws its answer in short, for the key to that paper: a view of <see cref="PaperKey"/>.</summary>
    Type KeyView { get; }

    /// <summary>The component that draws its form in a blind bank: a view of <see cref="BlindItem"/>; null for a kind that can't be blind.</summary>
    Type? BlindView => null;

    /// <summary>What of the item is read before it is answered: all that stands before its choices, unless its kind asks with a part of that.</summary>
    IEnumerable<Block> TextOf(ItemSyntax syntax) => syntax.Body;

    /// <summary>Adds what only this kind draws.</summary>
    ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup) => drawing;

    /// <summary>Adds what only this kind shows on paper.</summary>
    PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup) => paper;

    /// <summary>Adds what is chosen among in a blind bank, in the order in which it is shown.</summary>
    BlindItem DrawBlind(BlindItem blind, ShuffledItem item, ItemSyntax syntax, ItemMarkup markup, Rubric rubric) => blind;

    /// <summary>What is said of each choice, or of each part where parts are placed, as plain text and in the order in which they are shown.</summary>
    IReadOnlyList<string> FeedbackOf(ShuffledItem item, ItemSyntax syntax) => [.. item.Places.Select(place => Passages.TextOf(syntax.Choices[place].Feedback))];

    /// <summary>Writes what grading needs beyond the choices and the key, as properties of the item.</summary>
    void WritePayload(Utf8JsonWriter json, Item item);
}
