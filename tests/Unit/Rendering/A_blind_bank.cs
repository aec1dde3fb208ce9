using System.Text;
using System.Text.Json;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Sealing;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_blind_bank
{
    private const string OtherKey = "genguide-blind-key-1 _wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    [Fact]
    public void stands_apart_from_those_whose_answers_are_published()
    {
        var site = BlindTexts.Of().ReadSound();

        Assert.Equal(["webinars"], site.Banks.Select(bank => bank.Id));
        Assert.Equal(["secret"], site.BlindBanks.Select(bank => bank.Id));
    }

    [Fact]
    public void has_one_page_that_search_engines_leave_out_and_is_drawn_nowhere_else()
    {
        var site = BlindSite.Of();

        var own = site.Files.Keys.Where(path => path.StartsWith("quizzes/secret/", StringComparison.Ordinal));
        var others = site.Files.Values.Where(file => file.Path is not (BlindSite.Page or WorkerRenderer.Path)).Select(file => Encoding.UTF8.GetString(file.Content.Span));

        Assert.Equal([BlindSite.Page], own);
        Assert.Equal("noindex", site.Document.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.All(others, text => Assert.False(text.Contains("kiln-fair", StringComparison.Ordinal) || text.Contains("quizzes/secret", StringComparison.Ordinal) || text.Contains("Kept back", StringComparison.Ordinal)));
    }

    [Fact]
    public void asks_every_item_in_a_form_that_is_not_answered_yet()
    {
        var page = BlindSite.Of().Document;

        var forms = page.QuerySelectorAll("gg-blind article.item form").ToList();

        Assert.Equal(["kiln-fair", "kiln-show", "whom-to-ring", "what-is-counted", "two-jars", "clay-to-jar", "what-a-ring-costs"], page.QuerySelectorAll("gg-blind article.item").Select(article => article.Id));
        Assert.All(forms, form => Assert.NotNull(form.QuerySelector("fieldset.choices[disabled]")));
        Assert.Equal(["demand", "lead"], forms[0].QuerySelectorAll("input").Select(input => input.GetAttribute("value")));
        Assert.Equal(4, forms[2].QuerySelectorAll("input[type=radio]").Length);
        Assert.Equal(3, forms[3].QuerySelectorAll("input[type=checkbox]").Length);
        Assert.Equal(6, forms[4].QuerySelectorAll(".part input[type=radio]").Length);
        Assert.Equal(3, forms[5].QuerySelectorAll("select").Length);
        Assert.Equal("EUR", forms[6].QuerySelector(".unit")?.TextContent);
    }

    [Fact]
    public void says_of_its_items_nothing_but_ids()
    {
        var site = BlindSite.Of();
        using var payload = JsonDocument.Parse(site.Document.QuerySelector("gg-blind script")!.TextContent);

        var items = payload.RootElement.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["v", "bank", "blind", "version", "items"], payload.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.All(items, item => Assert.Equal(["id", "kind", "choices"], item.EnumerateObject().Select(property => property.Name)));
        Assert.All(items.SelectMany(item => item.GetProperty("choices").EnumerateArray()), choice => Assert.Equal(["id"], choice.EnumerateObject().Select(property => property.Name)));
        Assert.Equal(0, items[^1].GetProperty("choices").GetArrayLength());
        Assert.Matches("^[0-9a-f]{32}$", payload.RootElement.GetProperty("version").GetString());
    }

    /// <summary>The requirement in one line: no value that is published depends on a key.</summary>
    [Fact]
    public void is_published_byte_for_byte_the_same_when_every_answer_is_another()
    {
        var one = BlindSite.Of();
        var other = BlindSite.Of(BlindTexts.WithOtherKeys());

        Assert.All(one.Bank.Items.Zip(other.Bank.Items), pair => Assert.NotEqual(pair.First.Shown.Keys.Select(key => key.Id + key.Words), pair.Second.Shown.Keys.Select(key => key.Id + key.Words)));
        Assert.Equal(one.Shipped(), other.Shipped());
    }

    [Fact]
    public void is_the_same_for_the_same_key_and_another_one_for_another()
    {
        var one = BlindSite.Of();
        var same = BlindSite.Of();
        var other = BlindSite.Of(key: OtherKey);

        Assert.Equal(one.Files.Values.Select(file => Convert.ToHexString(file.Content.Span)), same.Files.Values.Select(file => Convert.ToHexString(file.Content.Span)));
        Assert.Equal(one.Bank.Sealed.ToArray(), same.Bank.Sealed.ToArray());
        Assert.NotEqual(one.Bank.Version, other.Bank.Version);
        Assert.NotEqual(one.Bank.Items.SelectMany(item => item.Places), other.Bank.Items.SelectMany(item => item.Places));
    }

    [Theory]
    [InlineData("Ovens on show teach something", "Ovens on show taught something")]
    [InlineData("Pass: 70", "Pass: 71")]
    [InlineData("tolerance=0.5", "tolerance=0.6")]
    public void has_another_version_when_anything_in_it_changes(string words, string by)
    {
        var changed = BlindTexts.Of();
        changed.With(BlindTexts.Bank, changed[BlindTexts.Bank].Replace(words, by, StringComparison.Ordinal));

        Assert.NotEqual(BlindSite.Of().Bank.Version, BlindSite.Of(changed).Bank.Version);
    }

    [Fact]
    public void shows_choices_in_an_order_that_only_the_key_file_knows_and_names_them_anew()
    {
        var site = BlindSite.Of();
        var labels = site.Document.QuerySelectorAll("#whom-to-ring label").ToList();

        var shown = labels.Select(label => label.TextContent);

        Assert.Equal(["a", "b", "c", "d"], labels.Select(label => label.QuerySelector("input")!.GetAttribute("value")));
        Assert.Equal(site.Bank.Items[2].Shown.Choices.Select(choice => choice.Words), shown);
        Assert.Equal(site.Bank.Items[2].Places.Select(place => site.Bank.Items[2].Authored.Choices[place].Words), shown);
    }

    [Fact]
    public void seals_its_payload_with_every_word_that_another_bank_would_show()
    {
        var site = BlindSite.Of();
        using var answers = JsonDocument.Parse(SealedAnswers.Open(BlindKey.Parse(BlindSite.KeyText)!, site.Bank.Sealed.Span)!);
        var items = answers.RootElement.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetString()!);

        var ring = items["whom-to-ring"];
        var key = ring.GetProperty("key")[0].GetString();
        var at = ring.GetProperty("choices").EnumerateArray().Select(choice => choice.GetProperty("id").GetString()).ToList().IndexOf(key);
        var clay = (PartsQuestion)site.Bank.Items[5].Shown;

        Assert.Equal(site.Bank.Version, answers.RootElement.GetProperty("version").GetString());
        Assert.Equal("Whoever asked for a visit", ring.GetProperty("choiceWords")[at].GetString());
        Assert.StartsWith("A wish for a visit is a door held open", ring.GetProperty("feedback")[at].GetString(), StringComparison.Ordinal);
        Assert.Equal("demand", items["kiln-fair"].GetProperty("key")[0].GetString());
        Assert.Equal("kiln-show", items["kiln-fair"].GetProperty("twin").GetString());
        Assert.StartsWith("A kiln maker shows ovens at a fair", items["kiln-fair"].GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, items["kiln-fair"].GetProperty("reasons").GetArrayLength());
        Assert.Equal(["A hard jar 3", "A soft jar 2", "Dug clay 1"], clay.Parts.Select(part => $"{part.Words} {part.Key.Words}").Order(StringComparer.Ordinal));
        Assert.Contains("Dug clay → 1", items["clay-to-jar"].GetProperty("choiceWords").EnumerateArray().Select(words => words.GetString()));
    }

    [Fact]
    public void is_published_like_any_other_once_it_is_no_longer_blind()
    {
        var texts = BlindTexts.Of();
        texts.With(BlindTexts.Bank, texts[BlindTexts.Bank].Replace("Blind: true\n", "", StringComparison.Ordinal));

        var site = DrawnSite.Of(texts);

        Assert.Contains("A wish for a visit", site.TextOf("quizzes/secret/"), StringComparison.Ordinal);
        Assert.True(site.Holds("quizzes/secret/worksheet/"));
    }

    [Fact]
    public void of_many_items_stays_on_one_page()
    {
        var items = string.Join("\n\n", Enumerable.Range(1, 30).Select(number => $"## Question {number} {{#question-{number}}}\n\nWhich of the two?\n\n- [x] Red {number}\n\n  Because it is.\n\n- [ ] Blue {number}\n\n  Because it is not."));

        Assert.Equal(30, BlindSite.Of(BlindTexts.Of(items)).Document.QuerySelectorAll("article.item").Length);
    }

    /// <summary>An author may always put the right choice first; what is shown must not.</summary>
    [Fact]
    public void does_not_keep_its_keys_in_one_place()
    {
        var items = string.Join("\n\n", Enumerable.Range(1, 40).Select(number => $"## Question {number} {{#question-{number}}}\n\nWhich of the four?\n\n- [x] Red {number}\n\n  Because it is.\n\n- [ ] Blue {number}\n\n  No.\n\n- [ ] Green {number}\n\n  No.\n\n- [ ] White {number}\n\n  No."));

        var keys = BlindSite.Of(BlindTexts.Of(items)).Bank.Items.SelectMany(item => item.Shown.Keys).CountBy(key => key.Id).ToDictionary();

        Assert.Equal(4, keys.Count);
        Assert.All(keys.Values, count => Assert.InRange(count, 3, 20));
    }
}
