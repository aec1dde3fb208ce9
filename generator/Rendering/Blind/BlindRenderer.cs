using System.Text;
using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Blind;

/// <summary>A blind bank → the one page that asks it: forms without an answer, and a payload of ids.</summary>
public sealed class BlindRenderer(TracedSite site, IReadOnlyList<IItemRenderer> kinds)
{
    public const int PayloadVersion = 1;

    private static readonly HashSet<string> CommonKinds = [Scenario.KindName, ChoiceQuestion.SingleKind, ChoiceQuestion.SeveralKind];

    public OutputFile Render(BlindBank blind)
    {
        var bank = blind.Bank;
        var markdown = new BankMarkdown(bank);
        var items = blind.Items.Select(item => Draw(bank, item, markdown)).ToList();
        var frame = new PageFrame(site, bank.Route, ViewWords.AssignmentTitle(bank.Head.Title), bank.Head.Description, null, [])
        {
            Styles =
            [
                .. items.All(item => CommonKinds.Contains(item.Kind)) ? [] : new[] { AssetRenderer.MoreStylePath },
                .. PageStyles.Of(items.SelectMany(MarkupOf)),
            ],
            IsIndexed = false,
        };
        var drawing = new BlindDrawing(frame, bank.Id, bank.Head.Title, bank.Head.Description, bank.Head.Pass, items.All(item => item.Kind == Scenario.KindName), items, Write(bank.Id, blind.Version, items));
        return new OutputFile(bank.Route.OutputPath, ViewRenderer.Render<BlindBankView, BlindDrawing>(drawing), bank.Source.Path);
    }

    private BlindItem Draw(Bank bank, ShuffledItem item, BankMarkdown markdown)
    {
        var syntax = markdown.Syntax.Items[item.Authored.Index];
        var kind = kinds.First(kind => kind.Kind == item.Shown.Kind);
        var markup = new ItemMarkup(site, bank, markdown, bank.Route);
        var blind = new BlindItem(
            item.Shown.Id,
            item.Shown.Kind,
            item.Shown.Title,
            ViewWords.Place(item.Shown is Scenario, item.Shown.Index + 1, bank.Items.Count),
            kind.BlindView ?? throw new InvalidOperationException($"The kind '{kind.Kind}' can't be blind, and reading lets it pass."),
            markup.Blocks(kind.TextOf(syntax), MarkLook.Plain, joinsLines: true));
        return kind.DrawBlind(blind, item, syntax, markup, site.Rubric);
    }

    /// <summary>No key, no hash, no slip, no mark: nothing but ids that the answers are made of.</summary>
    private static string Write(string bank, string version, IEnumerable<BlindItem> items)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", PayloadVersion);
            json.WriteString("bank", bank);
            json.WriteBoolean("blind", true);
            json.WriteString("version", version);
            json.WriteStartArray("items");
            foreach (var item in items)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                json.WriteString("kind", item.Kind);
                json.WriteStartArray("choices");
                foreach (var id in item.ChoiceIds)
                {
                    json.WriteStartObject();
                    json.WriteString("id", id);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<string> MarkupOf(BlindItem item) => [item.Text, .. item.Choices.Select(choice => choice.Words), .. item.Parts.Select(part => part.Words)];
}
