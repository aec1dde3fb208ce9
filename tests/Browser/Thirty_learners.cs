using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Model;
using GenGuide.Results;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Results;
using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>A trainer assigns six campaigns, thirty people take them, and she reads what they hand in.</summary>
public sealed class Thirty_learners(SharedBrowser browser, BuiltSites sites)
{
    private const string BankId = "diagnostic";

    private static readonly IReadOnlyList<Scenario> Items = [.. RealSite.Site.Banks.Single(bank => bank.Id == BankId).Items.Cast<Scenario>()];

    /// <summary>How each kind of learner answers, and how many there are of it.</summary>
    private static readonly (string Name, int Count, Func<Scenario, int, GivenAnswer> Answer)[] Profiles =
    [
        ("Expert", 4, (item, _) => new(item.Key, DecidingOf(item), 3)),
        ("Lucky", 4, (item, _) => new(item.Key, [], 1)),
        ("Tempted", 4, (item, _) => new(item.Key, [.. DecidingOf(item).Take(1)], 2)),
        ("Leads", 5, (item, index) => new("lead", DecidingOf(item), 1 + (index % 3))),
        ("Demands", 4, (item, _) => new("demand", [], 2)),
        ("Halfway", 4, (item, index) => new(index < 3 ? item.Key : OtherThan(item.Key), DecidingOf(item), 2)),
        ("Sure", 3, (item, _) => new(OtherThan(item.Key), [], 3)),
        ("Gaps", 2, (item, index) => new(index % 2 == 0 ? item.Key : null, [], 0)),
    ];

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true };

    [Fact]
    public async Task are_assigned_a_quiz_hand_it_in_in_every_way_and_are_read_scored_and_understood()
    {
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Real(BuiltSites.Subfolder));
        var people = Profiles.SelectMany(profile => Enumerable.Range(1, profile.Count).Select(number => (Name: $"{profile.Name} Person {number}", profile.Answer))).ToList();
        Assert.Equal(30, people.Count);
        var made = await AssignAsync(server, people.Select(person => person.Name));
        var receipts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < people.Count; index++)
        {
            receipts[people[index].Name] = await TakeAsync(server, made.Link, people[index].Name, [.. Items.Select(people[index].Answer)], index);
        }

        Assert.Equal(30, receipts.Values.Distinct().Count());
        Assert.All(receipts.Values, receipt => Assert.InRange(receipt.Length, 100, 300));
        var crafted = new CraftedReceipts(made.Link);
        var lines = Odd(crafted).ToList();
        var csv = await CollectAsync(server, made, receipts, lines);

        AssertSameAsCommandLine(made, receipts, lines, csv);
    }

    /// <summary>What should not be there: each with what the console says of it.</summary>
    private static IEnumerable<(string Receipt, string Words)> Odd(CraftedReceipts crafted)
    {
        yield return (crafted.Seal(crafted.Says("Forger", 6, "001100")), "does not follow from its answers");
        yield return (crafted.Seal(crafted.Says("Copy One", -1, "010101", seconds: 31)), "the same answers with the same times");
        yield return (crafted.Seal(crafted.Says("Copy Two", -1, "010101", seconds: 31)), "the same answers with the same times");
        yield return (crafted.Seal(crafted.Says("Slow Coach", -1, "000000", handed: (long)crafted.Assignment["due"]! + 60)), "Handed in after the date");
        yield return (crafted.Seal(crafted.Says("=HYPERLINK(\"https://x.example\")<img src=x onerror=alert(1)>\u202egnp", -1, "111111")), "Not in your list");
    }

    private Task<TrainersPages.Made> AssignAsync(SiteServer server, IEnumerable<string> names) => Within(server, null, visit => TrainersPages.AssignAsync(
        visit,
        BankId,
        string.Join('\n', names.Append("Nobody Yet").Select(name => $"{name} <{name.Replace(' ', '.')}@mail.example>")),
        async page =>
        {
            await page.GetByLabel("Due").FillAsync(DateTime.UtcNow.AddDays(2).ToString("yyyy-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
            await page.GetByLabel("Mail address for receipts").FillAsync("trainer@mail.example");
        }));

    /// <summary>The first four hand in by copy, file, mail and share; the rest by whatever is in the field.</summary>
    private Task<string> TakeAsync(SiteServer server, string link, string name, GivenAnswer[] answers, int index) => Within(server, index % 2 == 0 ? Phone : null, async visit =>
    {
        await visit.Context.AddInitScriptAsync("navigator.share = async ({ text }) => { document.documentElement.dataset.shared = text; };");
        await visit.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var assigned = await AssignedPage.OpenAsync(visit, link);
        await Assertions.Expect(assigned.Quiz).ToContainTextAsync("The page sends nothing.");
        await assigned.BeginAsync(name);
        if (index == 0)
        {
            await assigned.Page.ReloadAsync();
            await assigned.Button("Go on").ClickAsync();
        }

        var receipt = await assigned.TakeAsync(answers);
        Assert.Equal(receipt, await HandedOverAsync(assigned, receipt, index));
        return receipt;
    });

    private static async Task<string> HandedOverAsync(AssignedPage assigned, string receipt, int index)
    {
        switch (index)
        {
            case 0:
                await assigned.Button("Copy the receipt").ClickAsync();
                await Assertions.Expect(assigned.Page.GetByText("Copied. Paste it into a message and send it.")).ToBeVisibleAsync();
                return await assigned.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
            case 1:
                var download = await assigned.Page.RunAndWaitForDownloadAsync(() => assigned.Button("Save as a file").ClickAsync());
                return (await File.ReadAllTextAsync(await download.PathAsync())).Trim();
            case 2:
                var mail = (await assigned.Quiz.GetByRole(AriaRole.Link, new() { Name = "Write a mail" }).GetAttributeAsync("href"))!;
                Assert.StartsWith("mailto:trainer@mail.example?", mail, StringComparison.Ordinal);
                return Uri.UnescapeDataString(mail[(mail.IndexOf("body=", StringComparison.Ordinal) + 5)..]);
            case 3:
                await assigned.Button("Share").ClickAsync();
                return await assigned.Page.Locator("html").GetAttributeAsync("data-shared") ?? "";
            default:
                return receipt;
        }
    }

    /// <summary>Drops the whole pile into the console, in as many shapes as people send; returns the table that it saves.</summary>
    private Task<string> CollectAsync(SiteServer server, TrainersPages.Made made, Dictionary<string, string> receipts, List<(string Receipt, string Words)> odd) => Within(server, null, async visit =>
    {
        var console = await TrainersPages.OpenConsoleAsync(visit, made.KeyFile);
        await TrainersPages.PasteAsync(console, string.Join('\n', receipts.Take(8).Select(person => Quoted(person.Value))));
        await TrainersPages.SaysAsync(console, "8 receipts added.");
        await console.GetByLabel("Files").SetInputFilesAsync([.. Pile(receipts)]);
        await TrainersPages.SaysAsync(console, "22 receipts added. 2 were there already.");
        await TrainersPages.PasteAsync(console, string.Join("\n\n", odd.Select(one => one.Receipt)));
        await TrainersPages.SaysAsync(console, "5 receipts added.");
        var other = new CraftedReceipts(new CraftedReceipts(made.Link).Edited(assignment => assignment["items"]!.AsArray().RemoveAt(0)));
        await TrainersPages.PasteAsync(console, other.Seal(other.Says("Other Version", 5, "00000")));
        await TrainersPages.SaysAsync(console, "0 receipts added. 1 thing could not be read");
        await Assertions.Expect(console.Locator(".troubles")).ToContainTextAsync("was changed after you made it");

        foreach (var (name, answers) in Profiles.SelectMany(profile => Enumerable.Range(1, profile.Count).Select(number => ($"{profile.Name} Person {number}", profile.Answer))))
        {
            var right = Items.Where((item, index) => answers(item, index).Label == item.Key).Count();
            await Assertions.Expect(TrainersPages.RowOf(console, name)).ToContainTextAsync($"{right} of 6");
        }

        foreach (var words in odd.Select(one => one.Words))
        {
            await Assertions.Expect(console.Locator("gg-results")).ToContainTextAsync(words);
        }

        await Assertions.Expect(console.GetByRole(AriaRole.Heading, new() { Name = "Teach this next" })).ToBeVisibleAsync();
        await Assertions.Expect(TrainersPages.RowOf(console, "Nobody Yet")).ToContainTextAsync("not yet");
        Assert.Contains("Nobody.Yet@mail.example", await console.GetByLabel("Their addresses").InputValueAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await console.Locator("gg-results img").CountAsync());
        Assert.Empty(await AccessibilityScan.FindAsync(console, "results of thirty learners"));
        var csv = await TrainersPages.SaveAsync(console, "Table for a spreadsheet (CSV)");
        var set = await TrainersPages.SaveAsync(console, "Save the set");
        Assert.DoesNotContain("Person", set, StringComparison.Ordinal);
        Assert.Matches(new Regex("\"n\": \\d+"), await TrainersPages.SaveAsync(console, "Item figures without names"));

        var again = await TrainersPages.OpenConsoleAsync(visit, set, made.RecoveryCode);
        await Assertions.Expect(TrainersPages.RowOf(again, "Expert Person 1")).ToContainTextAsync("6 of 6, passed");
        await Assertions.Expect(TrainersPages.RowOf(again, "Forger")).ToContainTextAsync("does not follow");
        return csv;
    });

    /// <summary>The command opens what the browser sealed, and what .NET sealed, and finds the same.</summary>
    private static void AssertSameAsCommandLine(TrainersPages.Made made, Dictionary<string, string> receipts, List<(string Receipt, string Words)> odd, string csv)
    {
        var book = new Gradebook(KeyFile.Open(made.KeyFile, TrainersPages.Passphrase));
        book.Add("", string.Join('\n', receipts.Take(8).Select(person => Quoted(person.Value))));
        foreach (var file in Pile(receipts))
        {
            book.Add(file.Name, Encoding.UTF8.GetString(file.Buffer));
        }

        book.Add("", string.Join("\n\n", odd.Select(one => one.Receipt)));

        Assert.Empty(book.Troubles);
        Assert.Equal(csv.TrimStart('\ufeff'), book.WriteCsv(book.Tabulate(DateTimeOffset.UtcNow)));
        Assert.Contains("\"'=HYPERLINK(", csv, StringComparison.Ordinal);
    }

    private static IEnumerable<FilePayload> Pile(Dictionary<string, string> receipts)
    {
        var rest = receipts.Skip(8).ToList();
        yield return TrainersPages.FileOf("march.mbox", string.Concat(rest.Take(10).Select((person, index) => $"From - Mon Mar  2 09:0{index}:00 2026\n{Mail(person.Key, person.Value, index % 2 == 0)}\n\n")));
        yield return TrainersPages.FileOf("one.eml", Mail(rest[10].Key, rest[10].Value, isQuoted: false));
        yield return TrainersPages.FileOf("sheet.csv", "name;receipt\r\n" + string.Concat(rest.Skip(11).Select(person => $"\"{person.Key}\";\"{person.Value}\"\r\n")));

        // Two of those that were pasted came by file as well.
        yield return TrainersPages.FileOf("again.txt", string.Join('\n', receipts.Take(2).Select(person => $"“{person.Value}”")));
    }

    /// <summary>As a program writes a mail: long lines wrapped in its own way.</summary>
    private static string Mail(string name, string receipt, bool isQuoted)
    {
        var text = $"Hello,\n\nhere it is:\n\n{receipt}\n\nBest, {name}\n";
        var body = isQuoted ? Regex.Replace(text, "(?<=[^\n]{72})(?=[^\n])", "=\n") : Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks);
        return $"From: {name} <x@mail.example>\nTo: trainer@mail.example\nSubject: Receipt\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: {(isQuoted ? "quoted-printable" : "base64")}\n\n{body}";
    }

    private static string Quoted(string receipt) => string.Concat(receipt.Chunk(60).Select(part => $"> {new string(part)}\n"));

    private static int[] DecidingOf(Scenario item) => [.. item.Marks.Index().Where(mark => mark.Item.Role == MarkRole.Deciding).Select(mark => mark.Index)];

    private static string OtherThan(string label) => label == "demand" ? "lead" : "demand";

    private async Task<T> Within<T>(SiteServer server, BrowserNewContextOptions? options, Func<Visit, Task<T>> act)
    {
        T result = default!;
        await browser.VisitAsync(server, async visit => result = await act(visit), options is null ? null : new BrowserNewContextOptions(options));
        return result;
    }
}
