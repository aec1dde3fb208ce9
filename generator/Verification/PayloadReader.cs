using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>The JSON of a quiz as it stands in a page → a payload, read within limits.</summary>
public sealed partial class PayloadReader(DiagnosticBag diagnostics)
{
    private const int MostCharacters = 1_000_000;
    private const int Version = 1;
    private const int HashLength = 10;
    private const string ScenarioKind = "scenario";
    private const string NumberKind = "number";

    private static readonly SearchValues<byte> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-"u8);
    private static readonly SearchValues<byte> HashCharacters = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>Words of small letters and digits, joined by hyphens.</summary>
    public static bool IsId(ReadOnlySpan<byte> text)
        => text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.ContainsAnyExcept(IdCharacters) && text.IndexOf("--"u8) < 0;

    public static bool IsHash(ReadOnlySpan<byte> text) => text.Length == HashLength && !text.ContainsAnyExcept(HashCharacters);

    /// <summary>Null when it can't be accepted, which is then reported.</summary>
    public GradedPayload? Read(string json, Location location, string quiz)
    {
        if (json.Length > MostCharacters)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, location, quiz, $"it is longer than {MostCharacters} characters");
            return null;
        }

        try
        {
            var payload = JsonSerializer.Deserialize(json, GradedPayloadJson.Default.GradedPayload);
            if (payload is null || HasGaps(payload))
            {
                diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, location, quiz, "it has null where something belongs");
                return null;
            }

            return IsAcceptable(payload, location, quiz) ? payload : null;
        }
        catch (JsonException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, location, quiz, $"it is broken, or of another shape, at '{exception.Path ?? "$"}'");
            return null;
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[0-9a-f]{10}\\z")]
    private static partial Regex HashPattern();

    /// <summary>The reader refuses null as a property, but not as an entry of a list.</summary>
    private static bool HasGaps(GradedPayload payload) => payload.Items.Any(item => item is null
        || item.Choices.Any(choice => choice is null)
        || item.Key.Any(id => id is null)
        || item.Marks?.Any(mark => mark is null) == true);

    private bool IsAcceptable(GradedPayload payload, Location location, string quiz)
    {
        var foreign = Foreign(payload).ToList();
        foreach (var name in foreign)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadForeign, location, quiz, name);
        }

        var words = Ids(payload).Where(id => !IdPattern().IsMatch(id)).Concat(Hashes(payload).Where(hash => !HashPattern().IsMatch(hash))).ToList();
        foreach (var word in words)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadWords, location, quiz, word);
        }

        var isInRange = payload is { Version: Version, Pass: >= 0 and <= 100 };
        if (!isInRange)
        {
            diagnostics.Add(DiagnosticCatalog.OutputPayloadUnreadable, location, quiz, $"its version is {payload.Version} and its share to pass is {payload.Pass}");
        }

        return foreign.Count == 0 && words.Count == 0 && isInRange;
    }

    private static IEnumerable<string> Foreign(GradedPayload payload) => Names(payload.Foreign).Concat(payload.Items.SelectMany(item =>
        Names(item.Foreign)
            .Concat(item.Choices.SelectMany(choice => Names(choice.Foreign)))
            .Concat((item.Marks ?? []).SelectMany(mark => Names(mark.Foreign)))
            .Concat(Misplaced(item))));

    /// <summary>What belongs to another kind.</summary>
    internal static IEnumerable<string> Misplaced(PayloadItem item)
    {
        if (item.Level is not null && item.Kind != ScenarioKind)
        {
            yield return "level";
        }

        if (item.Marks is not null && item.Kind is not (ScenarioKind or "mark"))
        {
            yield return "marks";
        }

        if (item.Enough is not null && item.Kind is not ("sort" or "order" or "blanks"))
        {
            yield return "enough";
        }

        if (item.Tolerance is not null && item.Kind != NumberKind)
        {
            yield return "tolerance";
        }

        if (item.Kind != NumberKind && item.Choices.Any(choice => choice.Value is not null))
        {
            yield return "value";
        }
    }

    private static IEnumerable<string> Names(IDictionary<string, JsonElement>? properties) => properties?.Keys ?? Enumerable.Empty<string>();

    private static IEnumerable<string> Ids(GradedPayload payload) => payload.Items
        .SelectMany(item => item.Choices.SelectMany(choice => new[] { choice.Id, choice.Slip })
            .Concat(item.Key)
            .Concat((item.Marks ?? []).SelectMany(mark => new[] { mark.Of, mark.Role }))
            .Append(item.Id)
            .Append(item.Kind))
        .Append(payload.Bank)
        .OfType<string>();

    private static IEnumerable<string> Hashes(GradedPayload payload) => payload.Items
        .SelectMany(item => item.Choices.Select(choice => choice.Text).Append(item.Text).Append(item.Meaning))
        .OfType<string>();
}
