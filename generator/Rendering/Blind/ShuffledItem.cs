using GenGuide.Model;
using GenGuide.Sealing;
using GenGuide.Sources;

namespace GenGuide.Rendering.Blind;

/// <summary>An item of a blind bank: as its author wrote it, and with its choices or parts in an order, and under ids, that no author chose.</summary>
/// <param name="Authored">As it stands in the bank.</param>
/// <param name="Shown">As the page asks it and the sealed answers grade it.</param>
/// <param name="Places">Of each choice or part that is shown, its place in the bank, from 0.</param>
public sealed record ShuffledItem(Item Authored, Item Shown, IReadOnlyList<int> Places)
{
    private const string Purpose = "GenGuide blind order 1";

    public static ShuffledItem Of(Item item, BlindKey key) => item switch
    {
        ChoiceQuestion question => OfChoices(question, key),
        PartsQuestion question => OfParts(question, key),
        // Labels stand in the order of the rubric, and the results of a number are not shown.
        _ => new(item, item, [.. item.Choices.Select((_, place) => place)]),
    };

    /// <summary>The same with everything wrong that is right and the other way round: a page that is drawn from it has to be the same.</summary>
    public ShuffledItem WithOtherKeys() => new(Turned(Authored), Turned(Shown), Places);

    private static ShuffledItem OfChoices(ChoiceQuestion question, BlindKey key)
    {
        var places = Order(question, question.Choices.Select(choice => choice.Words), key);
        return new(question, question with { Choices = [.. places.Select((place, shown) => question.Choices[place] with { Id = LetterOf(shown) })] }, places);
    }

    private static ShuffledItem OfParts(PartsQuestion question, BlindKey key)
    {
        var places = Order(question, question.Parts.Select(part => part.Words), key);
        var parts = places.Select((place, shown) => Renamed(question.Parts[place], LetterOf(shown))).ToList();
        return new(question, question with { Parts = parts, Choices = [.. parts.SelectMany(part => part.Options)] }, places);
    }

    private static Part Renamed(Part part, string id) => part with { Id = id, Options = [.. part.Options.Select((option, place) => option with { Id = $"{id}-{LetterOf(place)}" })] };

    /// <summary>By the words alone, so that the order stays when another answer becomes the right one.</summary>
    private static List<int> Order(Item item, IEnumerable<string> words, BlindKey key) =>
        [.. words.Select((text, place) => (place, rank: Convert.ToHexStringLower(key.Hmac(Purpose, $"{item.Id}\n{text}")))).OrderBy(entry => entry.rank, StringComparer.Ordinal).Select(entry => entry.place)];

    private static string LetterOf(int place) => place < 26 ? ((char)('a' + place)).ToString() : $"z{place}";

    private static Item Turned(Item item)
    {
        var frame = item.Frame with { TextHash = ShortHash.None };
        return item switch
        {
            Scenario scenario => scenario with { Frame = frame, Choices = Turned(item.Choices), MeaningHash = ShortHash.None, Marks = [], Twin = null },
            PartsQuestion question => question with { Frame = frame, Choices = Turned(item.Choices), MeaningHash = ShortHash.None, Parts = [.. question.Parts.Select(part => part with { Options = Turned(part.Options) })], Enough = 0 },
            NumberQuestion number => number with { Frame = frame, Choices = Turned(item.Choices), MeaningHash = ShortHash.None, Tolerance = 0 },
            _ => item with { Frame = frame, Choices = Turned(item.Choices), MeaningHash = ShortHash.None },
        };
    }

    private static List<Choice> Turned(IReadOnlyList<Choice> choices) => [.. choices.Select(choice => choice with { IsKey = !choice.IsKey, Misconception = null, TextHash = ShortHash.None, Value = null })];
}
