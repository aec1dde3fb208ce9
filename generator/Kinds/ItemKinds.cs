using GenGuide.Kinds.Blanks;
using GenGuide.Kinds.Marking;
using GenGuide.Kinds.Numbers;
using GenGuide.Kinds.OpenAnswers;
using GenGuide.Kinds.Ordering;
using GenGuide.Kinds.Scenarios;
using GenGuide.Kinds.SeveralChoices;
using GenGuide.Kinds.SingleChoice;
using GenGuide.Kinds.Sorting;
using GenGuide.Reading;
using GenGuide.Rendering;

namespace GenGuide.Kinds;

/// <summary>Every kind of item there is. A new one is a folder beside this file, and a line in each of these lists.</summary>
public static class ItemKinds
{
    public static IReadOnlyList<IItemReader> Readers { get; } =
    [
        new ScenarioReader(),
        new SingleReader(),
        new SeveralReader(),
        new SortReader(),
        new OrderReader(),
        new NumberReader(),
        new MarkQuestionReader(),
        new BlanksReader(),
        new OpenReader(),
    ];

    public static IReadOnlyList<IItemRenderer> Renderers { get; } =
    [
        new ScenarioRenderer(),
        new SingleRenderer(),
        new SeveralRenderer(),
        new SortRenderer(),
        new OrderRenderer(),
        new NumberRenderer(),
        new MarkQuestionRenderer(),
        new BlanksRenderer(),
        new OpenRenderer(),
    ];
}
