using GenGuide.Tests.Unit.Results;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a learner meets behind the link: on the small site with two campaigns and two questions.</summary>
public sealed class An_assignment(SharedBrowser browser, BuiltSites sites)
{
    private const string Bank = "sample";

    private static readonly string[] Brief =
    [
        "From Zoë Trainer", "Take your time.", "4 items", "17:00 (America/New_York), where you are Tuesday", "21:00", "only Zoë Trainer can open", "to zoe@mail.example", "The page sends nothing.",
        "how long each item was in view",
    ];

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true, ColorScheme = ColorScheme.Dark };

    [Fact]
    public Task says_before_the_first_question_what_it_is_by_when_and_what_is_sent_to_whom() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit, async page =>
        {
            await page.GetByLabel("Name of the assignment").FillAsync("Kilns <b>first</b>");
            await page.GetByLabel("Your name").First.FillAsync("Zoë Trainer");
            await page.GetByLabel("Mail address for receipts").FillAsync("zoe@mail.example");
            await page.GetByLabel("A message to the learners").FillAsync("Take your time.");
            await page.GetByLabel("Due").FillAsync("2031-07-01T17:00");
            await page.GetByLabel("Time zone").SelectOptionAsync("America/New_York");
        });
        Assert.Matches("Tuesday,? 1 July 2031(,| at) 17:00 \\(America/New_York\\)", made.Mail);

        var assigned = await AssignedPage.OpenAsync(visit, made.Link);

        await Assertions.Expect(assigned.Quiz.GetByRole(AriaRole.Heading, new() { Name = "Kilns <b>first</b>" })).ToBeVisibleAsync();
        foreach (var words in Brief)
        {
            await Assertions.Expect(assigned.Quiz).ToContainTextAsync(words);
        }

        Assert.Empty(await AccessibilityScan.FindAsync(assigned.Page, "what is assigned"));
        await assigned.Button("Begin").ClickAsync();
        await Assertions.Expect(assigned.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Fill this in first");
        await Assertions.Expect(assigned.Page.GetByLabel("Your name")).ToBeFocusedAsync();
    });

    [Fact]
    public Task keeps_every_answer_and_shows_the_receipt_in_clear_before_it_is_sent() => VisitAsync(
        async visit =>
        {
            var made = await AssignAsync(visit);
            var assigned = await AssignedPage.OpenAsync(visit, made.Link);
            await assigned.BeginAsync("Ada \u202eNice");
            await assigned.Quiz.GetByRole(AriaRole.Radio, new() { Name = "Lead generation" }).CheckAsync(new() { Force = true });
            await assigned.Quiz.GetByRole(AriaRole.Checkbox, new() { Name = "Names are never asked for" }).CheckAsync(new() { Force = true });
            Assert.Empty(await AccessibilityScan.FindAsync(assigned.Page, "an assigned campaign"));
            await assigned.Page.ReloadAsync();
            await assigned.Button("Go on").ClickAsync();
            await assigned.Button("1 , answered").ClickAsync();
            await Assertions.Expect(assigned.Quiz.GetByRole(AriaRole.Radio, new() { Name = "Lead generation" })).ToBeCheckedAsync();
            await assigned.Button("Look over and hand in").ClickAsync();
            await Assertions.Expect(assigned.Quiz).ToContainTextAsync("1 of 4 are answered.");
            await assigned.Button("Hand in with 3 open").ClickAsync();

            await Assertions.Expect(assigned.Quiz).ToContainTextAsync("Not sent yet.");
            await Assertions.Expect(assigned.Quiz.Locator(".clear-text")).ToContainTextAsync("Ada");
            await Assertions.Expect(assigned.Quiz.GetByRole(AriaRole.Row).Filter(new() { HasText = SampleSite.Open })).ToContainTextAsync("Lead generation");
            await Assertions.Expect(assigned.Quiz.GetByRole(AriaRole.Row).Filter(new() { HasText = SampleSite.Open })).ToContainTextAsync("“Names are never asked for”");
            await Assertions.Expect(assigned.Quiz.GetByRole(AriaRole.Row).Filter(new() { HasText = "not answered" })).ToHaveCountAsync(3);
            Assert.Empty(await AccessibilityScan.FindAsync(assigned.Page, "a receipt"));

            var front = await visit.OpenAsync(BuiltSites.Subfolder);
            await front.GetByRole(AriaRole.Link, new() { Name = "See it and send it" }).ClickAsync();
            await front.GetByRole(AriaRole.Button, new() { Name = "See the receipt" }).ClickAsync();
            await front.GetByRole(AriaRole.Button, new() { Name = "I have sent it" }).ClickAsync();
            await Assertions.Expect(front.Locator("gg-assigned")).ToContainTextAsync("You said on");
            await front.GotoAsync(visit.Server.Origin + BuiltSites.Subfolder);
            await Assertions.Expect(front.GetByText("is not sent yet.")).ToHaveCountAsync(0);
        },
        Phone);

    [Fact]
    public Task explains_each_answer_at_once_where_the_trainer_wants_that_and_lets_it_stand() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit, page => page.GetByLabel("Explain answers").SelectOptionAsync("each"));
        var assigned = await AssignedPage.OpenAsync(visit, made.Link);
        await assigned.BeginAsync("Ada");
        var item = assigned.Quiz.GetByRole(AriaRole.Article);
        await item.GetByRole(AriaRole.Radio, new() { Name = "Demand generation" }).CheckAsync(new() { Force = true });
        await item.GetByRole(AriaRole.Button, new() { Name = "Check the label" }).ClickAsync();
        await item.GetByRole(AriaRole.Button, new() { Name = "Skip the marking" }).ClickAsync();

        await Assertions.Expect(item.Locator(".verdict")).ToBeVisibleAsync();
        await Assertions.Expect(item.GetByRole(AriaRole.Button, new() { Name = "Answer again" })).ToHaveCountAsync(0);
        await Assertions.Expect(assigned.Button("1 , answered")).ToBeVisibleAsync();
        await assigned.Page.ReloadAsync();
        await assigned.Button("Go on").ClickAsync();
        await assigned.Button("1 , answered").ClickAsync();
        await Assertions.Expect(item.Locator(".verdict")).ToBeVisibleAsync();
    });

    [Fact]
    public Task shows_nothing_of_the_answers_where_the_trainer_keeps_them() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit, page => page.GetByLabel("Explain answers").SelectOptionAsync("none"));
        var assigned = await AssignedPage.OpenAsync(visit, made.Link);
        await assigned.BeginAsync("Ada");
        await assigned.Quiz.GetByRole(AriaRole.Radio, new() { Name = "Demand generation" }).CheckAsync(new() { Force = true });
        await assigned.Button("Look over and hand in").ClickAsync();
        await assigned.Button("Hand in with 3 open").ClickAsync();

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("Your trainer will tell you how it went.");
        await Assertions.Expect(assigned.Quiz.Locator(".exam-answers")).ToHaveCountAsync(0);
        Assert.DoesNotContain(await new QuizPage(assigned.Page, new MouseHand()).StoredAsync(), stored => stored.Key.Contains(":item:", StringComparison.Ordinal));
    });

    [Fact]
    public Task with_a_zone_that_no_clock_knows_is_shown_by_the_learners_own() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit, page => page.GetByLabel("Due").FillAsync("2031-07-01T17:00"));
        var edited = new CraftedReceipts(made.Link).Edited(assignment => assignment["zone"] = "Mars/Base_1");

        var assigned = await AssignedPage.OpenAsync(visit, $"{made.Link[..made.Link.IndexOf('#', StringComparison.Ordinal)]}#{edited}");

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("1 July 2031");
        await Assertions.Expect(assigned.Quiz).Not.ToContainTextAsync("Mars");
    });

    [Fact]
    public Task ends_with_its_attempts() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit);
        var assigned = await AssignedPage.OpenAsync(visit, made.Link);
        await assigned.BeginAsync("Ada");
        await assigned.Button("Look over and hand in").ClickAsync();
        await assigned.Button("Hand in with 4 open").ClickAsync();
        await assigned.Receipt.WaitForAsync();

        await assigned.Page.ReloadAsync();

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("You have handed it in. One attempt was asked for.");
        await Assertions.Expect(assigned.Button("Take it again")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task leaves_out_what_was_changed_since_and_names_it() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit);
        visit.Server.Serve(BuiltSites.Subfolder, sites.Small(SampleSite.Edited(SampleSite.BankPath, "- [ ] More people can name the firm", "- [x] More people can name the firm")));
        var assigned = await AssignedPage.OpenAsync(visit, made.Link);

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync($"removed it since this was assigned: {SampleSite.ManyAnswers}. It does not count.");
        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("3 items");
    });

    [Fact]
    public Task is_read_from_a_pasted_mail_where_the_link_was_mangled() => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit);
        var page = await AssignedPage.OpenAsync(visit, made.Link[..made.Link.IndexOf('#', StringComparison.Ordinal)]);
        await Assertions.Expect(page.Quiz.GetByRole(AriaRole.Heading, new() { Name = "Paste your assignment" })).ToBeVisibleAsync();
        Assert.Empty(await AccessibilityScan.FindAsync(page.Page, "the field for a code"));

        await page.Page.GetByLabel("Message, link or code").FillAsync(string.Join('\n', made.Mail.Split('\n').SelectMany(line => line.Chunk(70)).Select(part => "> " + new string(part))));
        await page.Button("Open it").ClickAsync();

        await Assertions.Expect(page.Page.GetByLabel("Your name")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("nothing", "There is no assignment in this text.")]
    [InlineData("cut", "The code breaks off before its end.")]
    [InlineData("changed", "The code was changed on its way")]
    [InlineData("newer", "This assignment was made by a newer version of this site.")]
    [InlineData("other site", "This assignment belongs to another site.")]
    [InlineData("hostile", "The code was changed on its way")]
    public Task that_cannot_be_read_says_why(string what, string words) => VisitAsync(async visit =>
    {
        var made = await AssignAsync(visit);
        var code = made.Link[(made.Link.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var crafted = new CraftedReceipts(code);
        var given = what switch
        {
            "nothing" => "Hello",
            "cut" => code[..200],
            "changed" => code[..^2] + (code.EndsWith("00", StringComparison.Ordinal) ? "11" : "00"),
            "newer" => crafted.Edited(assignment => assignment["v"] = 2),
            "other site" => crafted.Edited(assignment => assignment["site"] = "other"),
            _ => crafted.Edited(assignment => assignment["items"]![0]!["id"] = "../../x"),
        };
        var assigned = await AssignedPage.OpenAsync(visit, $"{made.Link[..made.Link.IndexOf('#', StringComparison.Ordinal)]}#{given}");

        await Assertions.Expect(assigned.Quiz).ToContainTextAsync(words);
    });

    private static Task<TrainersPages.Made> AssignAsync(Visit visit, Func<IPage, Task>? fill = null) => TrainersPages.AssignAsync(visit, Bank, fill: fill);

    private async Task VisitAsync(Func<Visit, Task> act, BrowserNewContextOptions? options = null)
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(SampleSite.Texts));
        await browser.VisitAsync(server, act, options is null ? null : new BrowserNewContextOptions(options));
    }
}
