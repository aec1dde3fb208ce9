using System.Text.Json;
using AngleSharp.Dom;
using GenGuide.Diagnostics;
using GenGuide.Sealing;

namespace GenGuide.Verification.Blind;

/// <summary>The page of a blind bank shows what the sealed answers score, in the order of the key file, and nothing on it tells the right from the wrong.</summary>
/// <param name="banks">What is known of them; none where a written folder is checked.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
public sealed class BlindPageCheck(IReadOnlyList<ProtectedBank> banks, DiagnosticBag diagnostics)
{
    private const string Element = "gg-blind";

    /// <summary>What a form may carry: anything else could differ between right and wrong.</summary>
    private static readonly HashSet<string> NeutralAttributes =
    [
        "class", "id", "for", "name", "type", "value", "disabled", "inputmode", "autocomplete", "autocapitalize", "spellcheck", "maxlength", "aria-describedby", "aria-labelledby",
        "data-kind", "data-th", "href", "src", "alt", "width", "height", "loading", "scope", "role", "lang", "start", "tabindex", "aria-label",
    ];

    /// <summary>What belongs to an answer.</summary>
    private static readonly string[] Telling = ["details", "mark", "template", "script", "style", ".phrase", ".clue", ".decoy", ".lean", ".key", ".said", ".solution", ".reasons", ".answer", "[value][name=typed]"];

    private readonly Lock _gate = new();
    private readonly List<(string Bank, Location Location, int Items)> _asked = [];

    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Document.QuerySelectorAll(Element))
        {
            CheckBank(page, element);
        }
    }

    /// <summary>Says how many keys are beyond proof, for whoever holds no key file.</summary>
    public void CheckSite()
    {
        var shown = _asked.Select(asked => asked.Bank).ToHashSet(StringComparer.Ordinal);
        foreach (var bank in banks.Where(bank => !shown.Contains(bank.Id)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDiffers, Location.Of(bank.Source), bank.Id, "nothing", string.Join(", ", bank.Items.Select(item => item.Id)));
        }

        foreach (var (bank, location, items) in _asked)
        {
            var proved = banks.Any(known => known.Id == bank) ? "; they were proved before they were sealed" : "";
            diagnostics.Add(DiagnosticCatalog.BlindUnproved, location, items == 1 ? "1 item" : $"{items} items", bank, proved);
        }
    }

    private void CheckBank(OutputPage page, IElement element)
    {
        var name = element.GetAttribute("bank") ?? "";
        var scripts = element.QuerySelectorAll("script[type='application/json']");
        var why = $"{scripts.Length} of them stand in its element";
        if ((scripts.Length == 1 ? BlindPayload.Read(scripts[0].TextContent, out why) : null) is not { } payload)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindPayload, page.Location, name, why);
            return;
        }

        lock (_gate)
        {
            _asked.Add((payload.Bank, page.Location, payload.Items.Count));
        }

        var articles = element.QuerySelectorAll("article.item").ToList();
        Compare(page, name, articles.Select(article => $"{article.Id} {article.GetAttribute("data-kind")}"), payload.Items.Select(item => $"{item.Id} {item.Kind}").Prepend("").Skip(name == payload.Bank ? 1 : 0));
        foreach (var (article, item) in articles.Zip(payload.Items))
        {
            var shown = ShownChoices.Of(article, item.Kind).Ids;
            Compare(page, item.Id, shown.Where(id => id != ShownChoices.NumberField), item.Choices.Select(choice => choice.Id));
            CheckMarkup(page, article, item);
        }

        if (banks.FirstOrDefault(bank => bank.Id == payload.Bank) is { } known)
        {
            CheckKnown(page, articles, payload, known);
        }
        else if (banks.Count > 0)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDiffers, page.Location, payload.Bank, payload.Bank, "nothing");
        }
    }

    private void CheckKnown(OutputPage page, List<IElement> articles, BlindPayload payload, ProtectedBank known)
    {
        using var graded = JsonDocument.Parse(known.Graded);
        var scored = graded.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{Text(item, "id")} {Text(item, "kind")}: {ChoicesOf(item)}");
        Compare(page, known.Id, payload.Items.Select(item => $"{item.Id} {item.Kind}: {string.Join(' ', item.Choices.Select(choice => choice.Id))}").Prepend($"{page.Path} {payload.Content}"), scored.Prepend($"{known.Page} {known.Version}"));
        foreach (var (article, item) in articles.Zip(known.Items))
        {
            var shown = article.QuerySelectorAll("form .choices.free > label.choice, form fieldset.part > legend, form label.part > span").Select(words => Squashed.Of(words.TextContent));
            if (item.Shown.Count > 0 && !shown.SequenceEqual(item.Shown.Select(Squashed.Of)))
            {
                diagnostics.Add(DiagnosticCatalog.OutputBlindOrder, page.Location, item.Id);
            }
        }

        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

        // The results of a number are not chosen among.
        static string ChoicesOf(JsonElement item) => Text(item, "kind") == ShownChoices.NumberKind ? "" : string.Join(' ', item.GetProperty("choices").EnumerateArray().Select(choice => Text(choice, "id")));
    }

    private void CheckMarkup(OutputPage page, IElement article, BlindPayloadItem item)
    {
        var strange = article.QuerySelectorAll("*").Where(element => element.Attributes.Any(attribute => !NeutralAttributes.Contains(attribute.Name)));
        foreach (var element in strange.Concat(article.QuerySelectorAll(string.Join(", ", Telling))).Distinct())
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindMarkup, page.Location, item.Id, OutputPage.Describe(element));
        }
    }

    private void Compare(OutputPage page, string what, IEnumerable<string> shown, IEnumerable<string> scored)
    {
        var (left, right) = (shown.ToList(), scored.ToList());
        if (!left.SequenceEqual(right))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDiffers, page.Location, what, string.Join(", ", left), string.Join(", ", right));
        }
    }
}
