using GenGuide.Rendering.Views;

namespace GenGuide.Rendering.Blind;

/// <summary>An item as a blind bank asks it. Nothing in it knows the answer, so nothing of the answer can get onto the page.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Kind">As <c>kind=</c> spells it.</param>
/// <param name="Title">Says the subject.</param>
/// <param name="Place">Where it stands among its neighbours, in words. How hard it is stays unsaid: "misleading" is a hint.</param>
/// <param name="View">The component that draws its form: a view of <see cref="BlindItem"/>.</param>
/// <param name="Text">The campaign or question, as markup, without its marks.</param>
public sealed record BlindItem(string Id, string Kind, string Title, string Place, Type View, string Text)
{
    /// <summary>What can be chosen; empty where parts are placed, or a number is typed.</summary>
    public IReadOnlyList<BlindChoice> Choices { get; init; } = [];

    /// <summary>What is put into its place.</summary>
    public IReadOnlyList<BlindPart> Parts { get; init; } = [];

    /// <summary>What stands behind a number.</summary>
    public string Unit { get; init; } = "";

    /// <summary>True when more than one choice may be ticked.</summary>
    public bool IsSeveral { get; init; }

    public string TitleId => Id + "-t";

    /// <summary>The ids that an answer is made of.</summary>
    public IEnumerable<string> ChoiceIds => Choices.Concat(Parts.SelectMany(part => part.Places)).Select(choice => choice.Id);

    public Dictionary<string, object> Parameters => new() { [nameof(View<>.Model)] = this };
}

/// <summary>A choice, or a place of a part.</summary>
/// <param name="Id">As the sealed answers call it.</param>
/// <param name="Words">As markup.</param>
/// <param name="Pen">The classes of what is named after a label; null for any other.</param>
/// <param name="Hint">What a label counts; empty for other choices.</param>
public sealed record BlindChoice(string Id, string Words, string? Pen, string Hint);

/// <summary>Something to be put into its place.</summary>
/// <param name="Id">As the sealed answers call it.</param>
/// <param name="Words">As markup.</param>
/// <param name="Places">Where it may be put.</param>
public sealed record BlindPart(string Id, string Words, IReadOnlyList<BlindChoice> Places);
