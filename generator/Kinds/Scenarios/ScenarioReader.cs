using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Kinds.Scenarios;

/// <summary>An item with <c>level=</c> → <see cref="Scenario"/>: its labels, its marks, and whether they add up to its key.</summary>
public sealed class ScenarioReader : IItemReader
{
    private const string LevelKey = "level";
    private const string ContrastKey = "contrast";
    private const int HighestLevel = 3;

    public string Kind => Scenario.KindName;

    public IReadOnlyList<string> Keys { get; } = [LevelKey, ContrastKey, "industry", "country"];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        var level = ReadLevel(source, diagnostics);
        var marks = new MarkReader(source, everyClueDecides: false, diagnostics).Read();
        var choices = new ChoiceReader(source, diagnostics).Read((_, words, span) => LabelIdOf(source, words, span, diagnostics));
        CheckFlip(source, diagnostics);
        if (level is null || marks is null || choices is null || !HasOneKey(source, choices, diagnostics))
        {
            return null;
        }

        var scenario = new Scenario
        {
            Frame = source.FrameOf(Kind),
            Choices = choices.Zip(source.Rubric.Labels, (choice, label) => choice with { Words = label.Name, TextHash = label.TextHash }).ToArray(),
            Level = level.Value,
            Marks = marks,
            Twin = source.Text(ContrastKey),
            Industry = Shared(source.Text("industry")),
            Country = Shared(source.Text("country")),
            MeaningHash = HashOf(choices, marks),
        };
        new RubricSum(source, diagnostics).Check(scenario);
        return scenario;
    }

    /// <summary>There are few of them, and many campaigns of each.</summary>
    private static string? Shared(string? name) => name is null ? null : string.Intern(name);

    private static int? ReadLevel(ItemSource source, DiagnosticBag diagnostics)
    {
        if (!source.Braces.Values.ContainsKey(LevelKey))
        {
            diagnostics.Add(DiagnosticCatalog.ScenarioWithoutLevel, source.Location, source.Id);
            return null;
        }

        return source.WholeNumber(LevelKey, 1, HighestLevel, diagnostics);
    }

    private static string? LabelIdOf(ItemSource source, string words, TextSpan span, DiagnosticBag diagnostics)
    {
        var label = source.Rubric.Labels.FirstOrDefault(label => label.Name == words);
        if (label is null)
        {
            diagnostics.Add(DiagnosticCatalog.UnknownLabel, source.File.LocationOf(span), words, Suggestion.For(words, source.Rubric.Labels.Select(known => known.Name)));
        }

        return label?.Id;
    }

    private static bool HasOneKey(ItemSource source, IReadOnlyList<Choice> choices, DiagnosticBag diagnostics)
    {
        var keys = choices.Count(choice => choice.IsKey);
        if (keys == 0)
        {
            diagnostics.Add(DiagnosticCatalog.NoKey, source.Location, source.Id);
        }
        else if (keys > 1)
        {
            diagnostics.Add(DiagnosticCatalog.TwoKeys, source.File.LocationOf(choices.Last(choice => choice.IsKey).Span), source.Id);
        }

        // The labels are all there: a choice that is none of them, or twice the same, has been reported.
        var inOrder = source.Rubric.Labels.Select(label => label.Id).SequenceEqual(choices.Select(choice => choice.Id));
        if (!inOrder)
        {
            diagnostics.Add(DiagnosticCatalog.LabelsOutOfOrder, source.File.LocationOf(choices[0].Span), source.Id, source.Rubric.Labels[0].Name);
        }

        return keys == 1 && inOrder;
    }

    private static void CheckFlip(ItemSource source, DiagnosticBag diagnostics)
    {
        if (source.Syntax.Flip is null)
        {
            diagnostics.Add(DiagnosticCatalog.NoFlip, source.Location, source.Id);
        }
    }

    /// <summary>An old answer keeps its meaning while the key, the misconceptions and the marks stay, whatever the words do.</summary>
    private static ShortHash HashOf(IReadOnlyList<Choice> choices, IReadOnlyList<Mark> marks)
    {
        var ordered = choices.OrderBy(choice => choice.Id, StringComparer.Ordinal).Select(choice => $"{choice.Id}:{choice.IsKey}:{choice.Misconception}");
        return ShortHash.Of($"scenario|{string.Join(',', ordered)}|{MeaningOf.Marks(marks)}");
    }
}
