using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>An item, ready to be put into its kind's view.</summary>
/// <param name="Item">The item.</param>
/// <param name="View">The component that draws what is particular to its kind.</param>
/// <param name="Text">The campaign or question, as markup.</param>
/// <param name="Choices">With their feedback.</param>
/// <param name="Clues">The marked words with their reasons, deciding ones first, decoys last.</param>
/// <param name="Flip">What would turn the answer, as markup; null when the kind has none.</param>
/// <param name="Rubric">Labels and their hints.</param>
public sealed record ItemDrawing(
    Item Item,
    Type View,
    string Text,
    IReadOnlyList<ChoiceDrawing> Choices,
    IReadOnlyList<ClueDrawing> Clues,
    string? Flip,
    Rubric Rubric)
{
    /// <summary>Where it stands among its neighbours, in words; empty when it stands alone.</summary>
    public string Place { get; init; } = "";

    /// <summary>Of its title.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The twin's title and address; null when there is none.</summary>
    public TwinLink? Twin { get; init; }

    /// <summary>Where the bank can be edited; null when no repository is known.</summary>
    public string? EditAddress { get; init; }

    /// <summary>Where a problem can be reported, prefilled; null when no repository is known.</summary>
    public string? ReportAddress { get; init; }

    /// <summary>What is to be put into its place, in the order of the page; empty for most kinds.</summary>
    public IReadOnlyList<PartDrawing> Parts { get; init; } = [];

    /// <summary>The text whose words are marked, as markup; empty where it is the whole text, or there is none.</summary>
    public string Case { get; init; } = "";

    /// <summary>The table with menus for its hidden cells, as markup.</summary>
    public string Table { get; init; } = "";

    /// <summary>The same table with its cells filled in.</summary>
    public string SolvedTable { get; init; } = "";

    public string TitleId => Item.Id + "-t";

    public Dictionary<string, object> Parameters => new() { [nameof(Views.View<>.Model)] = this };
}

/// <summary>A choice with what is said of it.</summary>
/// <param name="Choice">The choice.</param>
/// <param name="Words">As markup.</param>
/// <param name="Feedback">As markup.</param>
/// <param name="Slip">The misconception that it reveals; null when it reveals none.</param>
public sealed record ChoiceDrawing(Choice Choice, string Words, string Feedback, SlipDrawing? Slip);

/// <summary>Something to be put into its place, and why it belongs there.</summary>
/// <param name="Part">The thing and its places.</param>
/// <param name="Words">As markup.</param>
/// <param name="Why">As markup; empty where a table says it.</param>
/// <param name="PenOf">The classes of a place that is named after a label.</param>
public sealed record PartDrawing(Part Part, string Words, string Why, Func<string, string?> PenOf);

/// <summary>A misconception, its correction and the lesson that teaches it.</summary>
public sealed record SlipDrawing(string Name, string Line, string LessonTitle, string LessonAddress);

/// <summary>Marked words in an explanation.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Index">Its place in the text, from 0.</param>
/// <param name="Badge">A number, or a letter for a decoy.</param>
public sealed record ClueDrawing(Mark Mark, int Index, string Badge);

/// <summary>The campaign that tells the same story under the other label.</summary>
public sealed record TwinLink(string Title, string Address);

/// <summary>A campaign shown with its answer.</summary>
/// <param name="Scenario">The campaign.</param>
/// <param name="Label">Its key.</param>
/// <param name="Text">With its clues marked, as markup.</param>
/// <param name="Clues">The deciding words with their reasons.</param>
public sealed record SolvedDrawing(Scenario Scenario, Label Label, string Text, IReadOnlyList<ClueDrawing> Clues);
