using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Sorted, ordered and filled in: each answer belongs to its row, whatever its letter is today.</summary>
public sealed class A_stored_place(SharedBrowser browser, BuiltSites sites)
{
    private const string Extended = "What you answered then is filled in.";
    private const string Changed = "Your old answer is kept as history.";
    private const string FirstLine = "| Ask who can name the firm | x |  |  | Memory is counted, and nobody is known by name. |\n";
    private const string SecondLine = "| Ring everybody within two days |  |  | x | A named person is contacted. |\n";
    private const string LastLine = "| Keep every name |  |  | x | Records are kept for a seller. |";
    private const string ContactRow = "| Contact | Nobody yet | A way to reach it | The first of all |\n";
    private const string LeadRow = "| Lead | Marketing | Some interest | Marketing looks at it |\n";

    private static readonly string[] Lines =
        ["Ask who can name the firm: Both", "Ring everybody within two days: Lead generation", "Write about pumps: Both", "Keep every name: Demand generation"];

    private static readonly string[] Cells =
    [
        "Contact, Who decides: Nobody yet", "Contact, Proof: Some interest", "Lead, Who decides: Marketing",
        "Lead, Proof: A way to reach it", "Customer, Who decides: The buyer", "Customer, Proof: A signed order",
    ];

    [Fact]
    public Task of_a_sorted_line_stays_with_it() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerPlacesAsync(KindBank.Sort, Lines);
        var before = await quiz.StoredAsync();
        var rows = await quiz.Item(KindBank.Sort).GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        Assert.Equal(4, rows.Count);

        await way.ReloadAsync(KindBank.Edited("Write about pumps", "Write about a pump"));
        await SaysAsync(quiz, KindBank.Sort, "Write about a pump", "You had this.");
        await SaysAsync(quiz, KindBank.Sort, "Keep every name", "You chose: Demand generation.");

        await way.ReloadAsync(KindBank.Edited(FirstLine + SecondLine, SecondLine + FirstLine));
        Assert.Equal(rows.Order(StringComparer.Ordinal), (await quiz.Item(KindBank.Sort).GetByRole(AriaRole.Listitem).AllInnerTextsAsync()).Order(StringComparer.Ordinal));

        await way.ReloadAsync(KindBank.Edited(SecondLine, ""));
        await Assertions.Expect(quiz.Item(KindBank.Sort).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await SaysAsync(quiz, KindBank.Sort, "Ask who can name the firm", "You chose: Both.");
        await SaysAsync(quiz, KindBank.Sort, "Keep every name", "You chose: Demand generation.");

        await way.ReloadAsync(KindBank.Edited(LastLine, LastLine.Replace("|  |  | x |", "|  | x |  |", StringComparison.Ordinal)));
        await AsksAgainAsync(quiz, KindBank.Sort);
        await Assertions.Expect(quiz.Item(KindBank.Sort).GetByRole(AriaRole.Radio, new() { Checked = true })).ToHaveCountAsync(0);
        Assert.Equal(before, await quiz.StoredAsync());
    });

    [Theory]
    [InlineData("| Ask who can name", "| Hang up posters | x |  |  | They reach everybody. |\n| Ask who can name", "Hang up posters")]
    [InlineData(LastLine, LastLine + "\n| Hang up posters | x |  |  | They reach everybody. |", "Hang up posters")]
    [InlineData(FirstLine, "| Ask people | x |  |  | They are asked. |\n| Hang up posters | x |  |  | They reach everybody. |\n", "Ask people", "Hang up posters")]
    public Task is_filled_in_where_the_author_has_added_a_line(string passage, string replacement, params string[] added) => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerPlacesAsync(KindBank.Sort, Lines);

        await way.ReloadAsync(KindBank.Edited(passage, replacement));
        await Assertions.Expect(quiz.Item(KindBank.Sort).GetByText(Extended)).ToBeVisibleAsync();
        await Assertions.Expect(Chosen(quiz, "Ring everybody within two days")).ToHaveAccessibleNameAsync("Lead generation");
        await Assertions.Expect(Chosen(quiz, "Write about pumps")).ToHaveAccessibleNameAsync("Both");
        await Assertions.Expect(Chosen(quiz, "Keep every name")).ToHaveAccessibleNameAsync("Demand generation");

        foreach (var line in added)
        {
            await Assertions.Expect(Chosen(quiz, line)).ToHaveCountAsync(0);
        }

        await quiz.AnswerPlacesAsync(KindBank.Sort, [.. added.Select(line => line + ": Both")]);
        await way.ReloadAsync();
        await SaysAsync(quiz, KindBank.Sort, "Keep every name", "You chose: Demand generation.");
        var stored = JsonNode.Parse((await quiz.StoredAsync())[QuizPage.KeyOf("sample", "plan-lines")])!;
        Assert.Single(stored["past"]!.AsArray());
    });

    [Fact]
    public Task of_a_cell_stays_with_it() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerPlacesAsync(KindBank.Blanks, Cells);
        var before = await quiz.StoredAsync();

        await way.ReloadAsync(KindBank.Edited(ContactRow + LeadRow, LeadRow + ContactRow));
        await Assertions.Expect(Cell(quiz, "Some interest")).ToContainTextAsync("You chose: A way to reach it.");
        await Assertions.Expect(Cell(quiz, "A way to reach it")).ToContainTextAsync("You chose: Some interest.");
        await Assertions.Expect(Cell(quiz, "The buyer")).ToContainTextAsync("You had this.");

        await way.ReloadAsync(KindBank.Edited("Some interest", "Some interests"));
        await Assertions.Expect(Cell(quiz, "Some interests")).ToContainTextAsync("You chose: A way to reach it.");
        await Assertions.Expect(Cell(quiz, "A way to reach it")).ToContainTextAsync("You chose: Some interests.");

        await way.ReloadAsync(SampleSite.With(KindBank.Edited("\"Contact, Lead, Customer\"", "\"Visitor, Contact, Lead, Customer\""), KindBank.TablePath, KindBank.Texts[KindBank.TablePath].Replace(ContactRow, "| Visitor | Chance | A click | Not asked |\n" + ContactRow, StringComparison.Ordinal)));
        await Assertions.Expect(quiz.Item(KindBank.Blanks).GetByText(Extended)).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Menu(KindBank.Blanks, "Lead, Proof").Locator(":checked")).ToHaveTextAsync("A way to reach it");
        await Assertions.Expect(quiz.Menu(KindBank.Blanks, "Visitor, Proof").Locator(":checked")).ToHaveTextAsync("Choose");

        await way.ReloadAsync(KindBank.Edited(LeadRow + "| Customer | The buyer |", LeadRow.Replace("| Marketing |", "| The buyer |", StringComparison.Ordinal) + "| Customer | Marketing |"));
        await AsksAgainAsync(quiz, KindBank.Blanks);
        Assert.Equal(before, await quiz.StoredAsync());
    });

    /// <summary>A place in a row means something else as soon as another thing joins the row, or two change places.</summary>
    [Fact]
    public Task in_an_order_stays_through_a_typo_and_asks_again_where_the_order_has_changed() => VisitAsync(async way =>
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerPlacesAsync(KindBank.Order, "Contact: 2", "Lead: 1", "Customer: 3");
        var before = await quiz.StoredAsync();

        await way.ReloadAsync(KindBank.Edited("1. Contact", "1. A contact"));
        await SaysAsync(quiz, KindBank.Order, "A contact", "You chose: 2.");
        await SaysAsync(quiz, KindBank.Order, "Customer", "You had this.");

        await way.ReloadAsync(KindBank.Edited("1. Contact", "1. Visitor\n\n   Nobody knows who it is.\n2. Contact"));
        await AsksAgainAsync(quiz, KindBank.Order);

        await way.ReloadAsync(KindBank.Edited("1. Contact\n\n   Details are on record. Nobody has judged them yet.\n2. Lead\n\n   Marketing sees some interest.", "1. Lead\n\n   Marketing sees some interest.\n2. Contact\n\n   Details are on record. Nobody has judged them yet."));
        await AsksAgainAsync(quiz, KindBank.Order);
        Assert.Equal(before, await quiz.StoredAsync());
    });

    [Fact]
    public Task shows_in_another_tab_and_works_without_storage() => VisitAsync(async way =>
    {
        var other = new QuizPage(await way.Visit.OpenAsync(KindBank.Address), new KeyboardHand());
        await other.ReadyAsync();
        var quiz = await way.OpenAsync();
        await quiz.AnswerPlacesAsync(KindBank.Sort, Lines);
        await SaysAsync(other, KindBank.Sort, "Keep every name", "You chose: Demand generation.");

        await quiz.Page.EvaluateAsync("() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }");
        await quiz.AnswerPlacesAsync(KindBank.Order, "Contact: 1", "Lead: 2", "Customer: 3");
        await Assertions.Expect(quiz.Heading(KindBank.Order, "All 3 in place")).ToBeFocusedAsync();
        await Assertions.Expect(quiz.Quiz.GetByText("Your answers work until you close the page.").First).ToBeVisibleAsync();
    });

    private static ILocator Chosen(QuizPage quiz, string line) => quiz.Row(KindBank.Sort, line).GetByRole(AriaRole.Radio, new() { Checked = true });

    private static ILocator Cell(QuizPage quiz, string words) => quiz.Item(KindBank.Blanks).Locator(".answer").GetByRole(AriaRole.Cell).Filter(new() { Has = quiz.Page.GetByText(words, new() { Exact = true }) });

    private static Task SaysAsync(QuizPage quiz, string title, string thing, string words) =>
        Assertions.Expect(quiz.Item(title).GetByRole(AriaRole.Listitem).Filter(new() { HasText = thing })).ToContainTextAsync(words);

    private static async Task AsksAgainAsync(QuizPage quiz, string title)
    {
        await Assertions.Expect(quiz.Item(title).GetByText(Changed)).ToBeVisibleAsync();
        await Assertions.Expect(quiz.Button(title, "Check my answer")).ToBeVisibleAsync();
    }

    private async Task VisitAsync(Func<LearnersWay, Task> act)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));

        await browser.VisitAsync(server, visit => act(new LearnersWay(visit, sites, KindBank.Address)));
    }
}
