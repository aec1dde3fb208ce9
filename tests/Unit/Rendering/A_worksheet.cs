using GenGuide.Model;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_worksheet
{
    private const string PracticeSheet = "quizzes/practice/worksheet/";
    private const string WebinarSheet = "quizzes/webinars/worksheet/";

    /// <summary>The same site with another answer: each passage that makes something right, and what makes something else right.</summary>
    private static readonly (string Path, string Right, string Wrong)[] OtherKeys =
    [
        (PracticeTexts.Bank, "| Recall | x |  |", "| Recall |  | x |"),
        (PracticeTexts.Bank, "180,000 euros. What does one call cost?\n\n- [x] 4,500", "180,000 euros. What does one call cost?\n\n- [x] 4,600"),
        (PracticeTexts.Bank, "[its stand](decoy:channel/any \"Nor", "[its stand](decoy:channel/any \"Neither"),
        (PracticeTexts.Bank, "- [ ] It names what the potter did", "- [ ] It names something else"),
        (PracticeTexts.Bank, "A potter counts who has asked", "Nobody counts who has asked"),
    ];

    public static TheoryData<string> Banks => [.. RealSite.Site.Banks.Select(bank => bank.Id)];

    [Theory]
    [MemberData(nameof(Banks))]
    public void says_nothing_that_belongs_to_the_answers(string id)
    {
        var bank = RealSite.Site.Banks.Single(bank => bank.Id == id);
        var sheet = DrawnSite.Real.PageAt(bank.Worksheet.Path).QuerySelector(".paper")!;
        var words = Plain(sheet.TextContent);
        var key = DrawnSite.Real.PageAt(bank.Route.Path);

        var reasons = bank.Items.OfType<MarkedItem>().SelectMany(item => item.Marks).Select(mark => mark.Reason);
        var said = key.QuerySelectorAll(".said p, .flip p, .why, [data-kind=open] .solution p, .checks label span").Select(element => element.TextContent).Where(text => text.Length > 30);
        Assert.All(reasons.Concat(said).Select(Plain), text => Assert.DoesNotContain(text, words, StringComparison.Ordinal));
        Assert.Equal(bank.Items.Count, sheet.Children.Length);
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void has_no_markup_that_tells_the_right_from_the_wrong(string id)
    {
        var bank = RealSite.Site.Banks.Single(bank => bank.Id == id);

        var all = DrawnSite.Real.PageAt(bank.Worksheet.Path).QuerySelectorAll(".sheet *").ToList();

        Assert.Empty(all.SelectMany(element => element.Attributes).Select(attribute => attribute.Name)
            .Except(["class", "id", "href", "role", "scope", "data-level", "data-th", "aria-label", "aria-labelledby", "viewBox", "width", "height", "fill", "d", "shape-rendering", "alt", "src", "loading"]));
        Assert.DoesNotContain(all, element => element.LocalName is "mark" or "input" or "details" or "script" or "select" or "template" or "form" or "gg-quiz" || element.ClassList.Any(name => name is "clue" or "decoy" or "lean" or "phrase" or "filled"));
        Assert.DoesNotContain("<!--", DrawnSite.Real.TextOf(bank.Worksheet.Path), StringComparison.Ordinal);

        // Beside the table of which cells are hidden, a label's pen marks the two labels, and each time both of them.
        var pens = DrawnSite.Real.PageAt(bank.Worksheet.Path).QuerySelectorAll(".paper :is(.ticks, .columns)").Select(list => (Demand: list.QuerySelectorAll(".k.d").Length, Lead: list.QuerySelectorAll(".k.l").Length));
        Assert.All(pens, pen => Assert.Equal(pen.Demand, pen.Lead));
    }

    [Fact]
    public void is_the_same_whatever_is_right()
    {
        var sheet = PaperOf(new PracticeTexts(PracticeTexts.EveryKind).Texts, PracticeSheet);

        foreach (var (path, right, wrong) in OtherKeys)
        {
            Assert.Equal(sheet, PaperOf(new PracticeTexts(PracticeTexts.EveryKind).Texts.Replace(path, right, wrong), PracticeSheet));
        }
    }

    [Fact]
    public void is_the_same_whichever_choice_is_right()
    {
        const string Item = "## Which one? {#which}\n\nTick it.\n\n- [x] One\n\n  It is the first.\n\n- [ ] Two\n\n  It is the second.\n\n- [ ] Three\n\n  It is the third.\n";
        var other = Item.Replace("[x]", "[ ]", StringComparison.Ordinal).Replace("[ ] Three", "[x] Three", StringComparison.Ordinal);

        Assert.Equal(PaperOf(new PracticeTexts(Item).Texts, PracticeSheet), PaperOf(new PracticeTexts(other).Texts, PracticeSheet));
    }

    [Fact]
    public void is_the_same_whichever_words_decide()
    {
        var page = DrawnSite.Of(new SampleTexts());
        var campaign = page.Site.Banks.SelectMany(bank => bank.Items).OfType<Scenario>().First();

        var text = page.PageAt(page.Site.BankOf(campaign).Worksheet.Path).QuerySelector($"#{campaign.Id} .case")!;

        Assert.Equal(RealSite.BareTextOf(campaign), Plain(text.TextContent));
        Assert.All(text.QuerySelectorAll("*"), element => Assert.Equal("p", element.LocalName));
    }

    /// <summary>Of four choices a quarter of the keys falls on each letter, give or take what chance does to eighty.</summary>
    [Fact]
    public void puts_its_choices_into_an_order_in_which_no_letter_is_worth_guessing()
    {
        var letters = RealSite.Site.Banks.SelectMany(bank => bank.Items.Where(item => item.Kind == ChoiceQuestion.SingleKind && item.Choices.Count == 4).Select(item => KeyLetterOf(bank, item))).CountBy(letter => letter).ToDictionary();

        Assert.Equal(4, letters.Count);
        Assert.All(letters.Values, count => Assert.InRange((double)count / letters.Values.Sum(), 0.1, 0.4));
    }

    [Fact]
    public void puts_no_list_into_its_right_order()
    {
        var items = RealSite.Site.Banks.SelectMany(bank => bank.Items.Where(item => item.Kind == PartsQuestion.OrderKind).Select(item => (bank, item))).ToList();

        Assert.NotEmpty(items);
        Assert.All(items, entry => Assert.NotEqual(
            Plain(DrawnSite.Real.PageAt(entry.bank.WorksheetKey.Path).QuerySelector($"#{entry.item.Id} .is")!.TextContent),
            string.Join(", ", ((PartsQuestion)entry.item).Parts.Select((_, index) => (char)('A' + index)))));
    }

    [Fact]
    public void has_what_a_pencil_needs_for_each_kind()
    {
        var sheet = DrawnSite.Of(new PracticeTexts(PracticeTexts.EveryKind).Texts).PageAt(PracticeSheet);

        Assert.Equal(["Name", "Date"], sheet.QuerySelectorAll(".blanks-for dt").Select(line => line.TextContent));
        Assert.Equal(["Demand generation", "Names"], sheet.QuerySelectorAll("#figures .columns dt").Select(column => column.TextContent));
        Assert.Equal(["A Recall", "B Calls", "C Visits"], sheet.QuerySelectorAll("#figures .things li").Select(thing => Plain(thing.TextContent)));
        Assert.Equal(3, sheet.QuerySelectorAll("#steps .ticks li > .rule").Length);
        Assert.Contains("Your result: EUR", Plain(sheet.QuerySelector("#cost .result-line")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Underline the phrase that is asked for.", sheet.QuerySelector("#kept")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, sheet.QuerySelectorAll("#jars .blank").Length);
        Assert.Equal(["Clay: Red · White", "Job: Minds · Names · Names | minds"], sheet.QuerySelectorAll("#jars .menus > div").Select(menu => $"{menu.FirstElementChild!.TextContent}: {menu.LastElementChild!.TextContent}"));
        Assert.Equal(5, sheet.QuerySelectorAll("#rule .ruled span").Length);
        Assert.DoesNotContain("It names what the potter did", sheet.QuerySelector("#rule")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void has_a_box_for_each_label_and_says_how_many_phrases_decide()
    {
        var sheet = DrawnSite.Real.PageAt("quizzes/first-look/worksheet/");
        var item = RealSite.Site.Banks.Single(bank => bank.Id == "first-look").Items.OfType<Scenario>().First();
        var deciding = item.Marks.Count(mark => mark.Role == MarkRole.Deciding);

        var campaign = sheet.GetElementById(item.Id)!;
        Assert.Equal(RealSite.Site.Rubric.Labels.Select(label => label.Name), campaign.QuerySelectorAll(".ticks li").Select(label => Plain(label.TextContent)));
        Assert.Equal(2, campaign.QuerySelectorAll(".ticks .box").Length);
        Assert.Contains(deciding == 2 ? "two phrases" : "three phrases", campaign.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void leads_back_to_its_bank_in_words_and_by_a_code(string id)
    {
        var page = DrawnSite.Real.PageAt($"quizzes/{id}/worksheet/");
        var address = $"{RealSite.Site.Settings.Address}quizzes/{id}/";

        var code = page.QuerySelector(".qr")!;
        var size = int.Parse(code.QuerySelector("rect")!.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(address, QrPicture.Read(code.QuerySelector("path")!.GetAttribute("d")!, size));
        Assert.Equal($"0 0 {size} {size}", code.GetAttribute("viewBox"));
        Assert.Equal(address, page.QuerySelector(".back a")!.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(address, page.QuerySelector(".back a")!.GetAttribute("href"));
    }

    [Fact]
    public void says_so_where_the_site_does_not_know_its_address()
    {
        var texts = new SampleTexts();
        texts.With(SampleTexts.Settings, string.Join('\n', texts[SampleTexts.Settings].Split('\n').Where(line => !line.StartsWith("Address:", StringComparison.Ordinal))));

        var page = DrawnSite.OfNoted(texts).PageAt(WebinarSheet);

        Assert.Null(page.QuerySelector(".qr"));
        Assert.Contains("does not know its own address", page.QuerySelector(".back")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void writes_out_an_address_that_no_code_can_hold()
    {
        var texts = new SampleTexts();
        var address = $"https://example.org/{new string('a', 3_000)}/";
        texts.With(SampleTexts.Settings, string.Join('\n', texts[SampleTexts.Settings].Split('\n').Select(line => line.StartsWith("Address:", StringComparison.Ordinal) ? $"Address: {address}" : line)));

        var page = DrawnSite.Of(texts).PageAt(WebinarSheet);

        Assert.Null(page.QuerySelector(".qr"));
        Assert.StartsWith(address, page.QuerySelector(".back a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Banks))]
    public void is_kept_from_search_engines_with_its_key(string id)
    {
        foreach (var route in new[] { $"quizzes/{id}/worksheet/", $"quizzes/{id}/worksheet/key/" })
        {
            var page = DrawnSite.Real.PageAt(route);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.Null(page.QuerySelector("link[rel=canonical]"));
            Assert.DoesNotContain($"/{route}<", DrawnSite.Real.Sitemap, StringComparison.Ordinal);
        }

        Assert.Equal("worksheet/", DrawnSite.Real.PageAt($"quizzes/{id}/").QuerySelectorAll("a").Single(link => link.TextContent == "Print as a worksheet").GetAttribute("href"));
    }

    private static string KeyLetterOf(Bank bank, Item item) =>
        Plain(DrawnSite.Real.PageAt(bank.WorksheetKey.Path).QuerySelector($"#{item.Id} .is")!.TextContent)[..1];

    private static string PaperOf(SampleTexts texts, string route) => DrawnSite.Of(texts).PageAt(route).QuerySelector(".paper")!.OuterHtml;

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
