using System.Text.Json;
using GenGuide.Diagnostics;
using GenGuide.Sealing;
using GenGuide.Verification.Pages;

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
    private static readonly string[] TellingClasses = ["phrase", "clue", "decoy", "lean", "key", "said", "solution", "reasons", "answer"];

    /// <summary>The banks that the page asks.</summary>
    public IReadOnlyList<AskedBank> CheckPage(OutputPage page)
    {
        List<AskedBank>? asked = null;
        foreach (var element in page.Tree.Elements)
        {
            if (element.Is(Element) && CheckBank(page, element) is { } bank)
            {
                (asked ??= []).Add(bank);
            }
        }

        return asked ?? (IReadOnlyList<AskedBank>)[];
    }

    /// <summary>Says how many keys are beyond proof, for whoever holds no key file.</summary>
    public void CheckSite(IReadOnlyList<AskedBank> asked)
    {
        var shown = asked.Select(bank => bank.Bank).ToHashSet(StringComparer.Ordinal);
        foreach (var bank in banks.Where(bank => !shown.Contains(bank.Id)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDiffers, Location.Of(bank.Source), bank.Id, "nothing", string.Join(", ", bank.Items.Select(item => item.Id)));
        }

        foreach (var (bank, location, items) in asked)
        {
            var proved = banks.Any(known => known.Id == bank) ? "; they were proved before they were sealed" : "";
            diagnostics.Add(DiagnosticCatalog.BlindUnproved, location, items == 1 ? "1 item" : $"{items} items", bank, proved);
        }
    }

    private AskedBank? CheckBank(OutputPage page, PageElement element)
    {
        var name = element.Get("bank") ?? "";
        var scripts = element.Descendants.Where(QuizCheck.IsPayload);
        var why = $"{scripts.Count} of them stand in its element";
        if ((scripts.Count == 1 ? BlindPayload.Read(scripts[0].TextContent, out why) : null) is not { } payload)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindPayload, page.Location, name, why);
            return null;
        }

        var articles = element.Descendants.Where(QuizCheck.IsItem);
        Compare(page, name, articles.Select(article => $"{article.Get("id")} {article.Get("data-kind")}"), payload.Items.Select(item => $"{item.Id} {item.Kind}").Prepend("").Skip(name == payload.Bank ? 1 : 0));
        foreach (var (article, item) in articles.Zip(payload.Items))
        {
            var shown = ShownChoices.Of(ItemElements.Of(article), item.Kind).Ids;
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

        return new AskedBank(payload.Bank, page.Location, payload.Items.Count);
    }

    private void CheckKnown(OutputPage page, List<PageElement> articles, BlindPayload payload, ProtectedBank known)
    {
        using var graded = JsonDocument.Parse(known.Graded);
        var scored = graded.RootElement.GetProperty("items").EnumerateArray().Select(item => $"{Text(item, "id")} {Text(item, "kind")}: {ChoicesOf(item)}");
        Compare(page, known.Id, payload.Items.Select(item => $"{item.Id} {item.Kind}: {string.Join(' ', item.Choices.Select(choice => choice.Id))}").Prepend($"{page.Path} {payload.Content}"), scored.Prepend($"{known.Page} {known.Version}"));
        foreach (var (article, item) in articles.Zip(known.Items))
        {
            var shown = article.Descendants.Where(IsShown).Select(words => Squashed.Of(words.TextContent));
            if (item.Shown.Count > 0 && !shown.SequenceEqual(item.Shown.Select(Squashed.Of)))
            {
                diagnostics.Add(DiagnosticCatalog.OutputBlindOrder, page.Location, item.Id);
            }
        }

        static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

        // The results of a number are not chosen among.
        static string ChoicesOf(JsonElement item) => Text(item, "kind") == ShownChoices.NumberKind ? "" : string.Join(' ', item.GetProperty("choices").EnumerateArray().Select(choice => Text(choice, "id")));
    }

    private void CheckMarkup(OutputPage page, PageElement article, BlindPayloadItem item)
    {
        foreach (var element in article.Descendants.Where(element => IsStrange(element) || IsTelling(element)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindMarkup, page.Location, item.Id, OutputPage.Describe(element));
        }
    }

    /// <summary>The words that somebody chooses among.</summary>
    private static bool IsShown(PageElement element) => element.Parent is { } parent && element.Name switch
    {
        "label" => element.HasClass("choice") && parent.HasClass("choices") && parent.HasClass("free") && parent.IsInside("form"),
        "legend" => parent.Is("fieldset") && parent.HasClass("part") && parent.IsInside("form"),
        "span" => parent.Is("label") && parent.HasClass("part") && parent.IsInside("form"),
        _ => false,
    };

    private static bool IsStrange(PageElement element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (!NeutralAttributes.Contains(attribute.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTelling(PageElement element) => element.Name is "details" or "mark" or "template" or "script" or "style"
        || (element.Has("value") && element.Has("name", ShownChoices.NumberField))
        || (element.Has("class") && TellingClasses.Any(element.HasClass));

    private void Compare(OutputPage page, string what, IEnumerable<string> shown, IEnumerable<string> scored)
    {
        var (left, right) = (shown.ToList(), scored.ToList());
        if (!left.SequenceEqual(right))
        {
            diagnostics.Add(DiagnosticCatalog.OutputBlindDiffers, page.Location, what, string.Join(", ", left), string.Join(", ", right));
        }
    }
}
