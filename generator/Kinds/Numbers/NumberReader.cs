using System.Globalization;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Kinds.Numbers;

/// <summary>A question for a number: the result with its tolerance, and wrong results that are foreseen.</summary>
public sealed partial class NumberReader : IItemReader
{
    private const string UnitKey = "unit";
    private const string ToleranceKey = "tolerance";

    /// <summary>What the grading allows for binary fractions, as a part of a value or of 1.</summary>
    private const double Rounding = 1e-9;

    private static readonly ChoiceRules Rules = new() { Fewest = 1, KeysOfTheRight = [ToleranceKey] };

    public string Kind => NumberQuestion.KindName;

    public IReadOnlyList<string> Keys { get; } = [UnitKey];

    public bool CanBeBlind => true;

    public Item? Read(ItemSource source, DiagnosticBag diagnostics)
    {
        FreeChoices.ReportMarks(source, diagnostics);
        var reader = new ChoiceReader(source, diagnostics, Rules);
        if (reader.Read((index, _, _) => ChoiceReader.LetterOf(index)) is not { } choices)
        {
            return null;
        }

        var keys = choices.Count(choice => choice.IsKey);
        if (keys != 1)
        {
            diagnostics.Add(keys == 0 ? DiagnosticCatalog.NoKey : DiagnosticCatalog.SeveralKeysInSingle, source.Location, source.Id);
            return null;
        }

        var numbers = choices.Select(choice => choice with { Value = ValueOf(source, choice, diagnostics) }).ToList();
        if (numbers.Any(number => number.Value is null) || ToleranceOf(source, reader, diagnostics) is not { } tolerance || Overlap(source, numbers, tolerance, diagnostics))
        {
            return null;
        }

        var unit = source.Text(UnitKey);
        var values = numbers.Select(number => string.Create(CultureInfo.InvariantCulture, $"{number.Value}:{number.IsKey}:{number.Misconception}"));
        return new NumberQuestion
        {
            Frame = source.FrameOf(Kind),
            Choices = numbers,
            Unit = unit,
            Tolerance = tolerance,
            MeaningHash = ShortHash.Of(string.Create(CultureInfo.InvariantCulture, $"{Kind}|{unit}|{tolerance}|{string.Join(',', values)}")),
        };
    }

    private static double? ValueOf(ItemSource source, Choice choice, DiagnosticBag diagnostics)
    {
        if (Parse(choice.Words) is { } value)
        {
            return value;
        }

        diagnostics.Add(DiagnosticCatalog.NotANumber, source.File.LocationOf(choice.Span), choice.Words);
        return null;
    }

    private static double? ToleranceOf(ItemSource source, ChoiceReader reader, DiagnosticBag diagnostics)
    {
        if (reader.BracesOfTheRight?.Values.GetValueOrDefault(ToleranceKey) is not { } written)
        {
            return 0;
        }

        if (Parse(written.Text) is { } tolerance and >= 0)
        {
            return tolerance;
        }

        diagnostics.Add(DiagnosticCatalog.WrongType, source.File.LocationOf(written.Span), ToleranceKey, "a number such as 0.5");
        return null;
    }

    /// <summary>Two results that one number may mean could not be told apart.</summary>
    private static bool Overlap(ItemSource source, List<Choice> numbers, double tolerance, DiagnosticBag diagnostics)
    {
        var close = numbers.SelectMany((number, index) => numbers.Take(index).Where(other => AreClose(number.Value!.Value, other.Value!.Value, tolerance)).Select(other => (number, other))).ToList();
        foreach (var (number, other) in close)
        {
            diagnostics.Add(DiagnosticCatalog.NumbersOverlap, source.File.LocationOf(number.Span), number.Words, other.Words);
        }

        return close.Count > 0;
    }

    private static bool AreClose(double one, double other, double tolerance) =>
        Math.Abs(one - other) <= 2 * (tolerance + (Rounding * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)))));

    /// <summary>As a bank writes numbers: a comma groups thousands and a point begins the decimals.</summary>
    private static double? Parse(string text) => NumberPattern().IsMatch(text)
        ? double.Parse(text.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;

    [GeneratedRegex(@"^[-−]?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\.[0-9]{1,9})?\z")]
    private static partial Regex NumberPattern();
}
