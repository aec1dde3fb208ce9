using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Search;
using Markdig.Syntax;

namespace GenGuide.Rendering.Blind;

/// <summary>What a trainer's console needs to score a blind bank and to say why, as JSON: the payload as another bank ships it, and beside each item its words.</summary>
public sealed class BlindAnswers(Site site, IReadOnlyList<IItemRenderer> kinds)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="bank">The bank.</param>
    /// <param name="items">Its items as they are shown.</param>
    /// <param name="graded">Its payload with its keys.</param>
    /// <param name="version">Null where it is still to be computed, from all the rest.</param>
    public string Write(Bank bank, IReadOnlyList<ShuffledItem> items, string graded, string? version)
    {
        using var payload = JsonDocument.Parse(graded);
        var words = WordsOf(bank, items);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("bank", bank.Id);
            json.WriteString("title", bank.Head.Title);
            json.WriteNumber("pass", bank.Head.Pass);
            if (version is not null)
            {
                json.WriteString("version", version);
            }

            json.WriteStartArray("items");
            foreach (var (item, said) in payload.RootElement.GetProperty("items").EnumerateArray().Zip(words))
            {
                WriteItem(json, item, said);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>What is said of each item, as plain text.</summary>
    public IReadOnlyList<BlindWords> WordsOf(Bank bank, IReadOnlyList<ShuffledItem> items)
    {
        var syntax = BankSyntax.Of(MarkdownParser.Parse(bank.Source));
        return [.. items.Select(item => WordsOf(item, syntax.Items[item.Authored.Index]))];
    }

    private BlindWords WordsOf(ShuffledItem item, ItemSyntax syntax)
    {
        var kind = kinds.First(kind => kind.Kind == item.Shown.Kind);
        var feedback = kind.FeedbackOf(item, syntax);
        var marks = (item.Shown as MarkedItem)?.Marks ?? [];
        return new BlindWords(
            item.Shown.Title,
            Passages.TextOf(kind.TextOf(syntax)),
            item.Shown is PartsQuestion parts
                ? [.. parts.Parts.Zip(feedback).SelectMany(part => part.First.Options.Select(option => ($"{part.First.Words} → {option.Words}", part.Second)))]
                : [.. item.Shown.Choices.Zip(feedback, (choice, said) => (choice.Words, said))],
            [.. marks.Select(mark => (mark.Words, mark.Reason))],
            item.Shown is Scenario scenario && site.TwinOf(scenario) is { } twin ? twin.Id : null,
            syntax.Flip is null ? null : Passages.TextOf([(Block)syntax.Flip]));
    }

    private static void WriteItem(Utf8JsonWriter json, JsonElement item, BlindWords words)
    {
        json.WriteStartObject();
        foreach (var property in item.EnumerateObject())
        {
            property.WriteTo(json);
        }

        json.WriteString("title", words.Title);
        json.WriteString("words", words.Text);
        WriteTexts(json, "choiceWords", words.Choices.Select(choice => choice.Words));
        WriteTexts(json, "feedback", words.Choices.Select(choice => choice.Said));
        if (words.Marks.Count > 0)
        {
            WriteTexts(json, "markWords", words.Marks.Select(mark => mark.Words));
            WriteTexts(json, "reasons", words.Marks.Select(mark => mark.Reason));
        }

        if (words.Twin is not null)
        {
            json.WriteString("twin", words.Twin);
        }

        if (words.Flip is not null)
        {
            json.WriteString("flip", words.Flip);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

/// <summary>What is said of an item, as plain text.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Text">The campaign or question.</param>
/// <param name="Choices">In the order of the payload: what can be chosen, and what is said of it; of a part that is put into a place, why it belongs where it belongs.</param>
/// <param name="Marks">The marked words and their reasons.</param>
/// <param name="Twin">The id of the twin; null when there is none.</param>
/// <param name="Flip">What would turn the answer; null when the kind has none.</param>
public sealed record BlindWords(
    string Title,
    string Text,
    IReadOnlyList<(string Words, string Said)> Choices,
    IReadOnlyList<(string Words, string Reason)> Marks,
    string? Twin,
    string? Flip);
