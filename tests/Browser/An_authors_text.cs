using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

public sealed class An_authors_text(SharedBrowser browser, BuiltSites sites)
{
    private const string Odd = "“Q” 'q' ~ = # </script> שלום 🎯 a\u00A0b & <b>";
    private const string Title = "Odd “Q” 'q' \"d\" ~ = # </script> שלום 🎯 a\u00A0b & <b>";

    private static readonly string[] Explanation = ["reason " + Odd, "lead feedback " + Odd, "Flip " + Odd];

    [Fact]
    public async Task may_hold_any_character_in_every_field()
    {
        var texts = SampleSite.With(SampleSite.With(SampleSite.BankPath, OddBank()), "content/lessons/clues.md", "---\nTitle: Clues\nDescription: What decides.\nOrder: 1\n---\n\n## Words\n\nA few words.\n");
        await using var server = await SiteServer.StartAsync(BuiltSites.Subfolder, sites.Small(texts));

        await browser.VisitAsync(server, async visit =>
        {
            var quiz = await new LearnersWay(visit, sites).OpenAsync();
            await Assertions.Expect(quiz.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bank " + Odd);
            Assert.Contains("Bank " + Odd, await quiz.Page.TitleAsync(), StringComparison.Ordinal);
            var campaign = quiz.Page.GetByRole(AriaRole.Article).First;
            await Assertions.Expect(campaign.GetByRole(AriaRole.Heading).First).ToHaveTextAsync(Title);

            await campaign.GetByRole(AriaRole.Radio, new() { Name = QuizPage.Lead }).CheckAsync();
            await campaign.GetByRole(AriaRole.Button, new() { Name = "Check the label" }).ClickAsync();
            await campaign.GetByRole(AriaRole.Checkbox, new() { Name = "marked " + Odd }).CheckAsync();
            await campaign.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            foreach (var text in Explanation)
            {
                await Assertions.Expect(campaign.GetByText(text).First).ToBeVisibleAsync();
            }

            var question = quiz.Page.GetByRole(AriaRole.Article).Last;
            await question.GetByRole(AriaRole.Radio).First.CheckAsync();
            await question.GetByRole(AriaRole.Button, new() { Name = "Check my answer" }).ClickAsync();
            await Assertions.Expect(question.GetByText("You chose: wrong " + Odd)).ToBeVisibleAsync();
            await Assertions.Expect(question.GetByRole(AriaRole.Heading, new() { Name = "The answer is: right " + Odd })).ToBeFocusedAsync();
            await Assertions.Expect(quiz.LiveRegion).ToContainTextAsync("You chose: wrong " + Odd);

            await quiz.Page.ReloadAsync();
            await quiz.ReadyAsync();
            await Assertions.Expect(question.GetByText("You chose: wrong " + Odd)).ToBeVisibleAsync();
            await Assertions.Expect(campaign.GetByRole(AriaRole.Button, new() { Name = "Answer again" })).ToBeVisibleAsync();
        });
    }

    /// <summary>With returns before the line feeds, as an editor on Windows writes them, and a byte-order mark.</summary>
    private static string OddBank()
    {
        var odd = Escaped(Odd);
        var bank =
            $$"""
            ---
            Title: "Bank {{Odd}}"
            Description: "About {{Odd}}"
            Pass: 50
            ---

            ## {{Escaped(Title)}} {#odd-campaign level=1}

            Somebody writes {{odd}} on a wall. [marked {{odd}}](clue:success/recall "reason {{odd}}") and [Names are never asked for](clue:identity/none "Nobody to follow up.").

            - [x] Demand generation

              demand feedback {{odd}}

            - [ ] Lead generation {misconception=asset-decides}

              lead feedback {{odd}}

            > **Flip it:** flip {{odd}}

            ## A question {#odd-question}

            What is {{odd}}?

            - [ ] wrong {{odd}}

              wrong feedback {{odd}}

            - [x] right {{odd}}

              right feedback {{odd}}
            """;
        return "\uFEFF" + bank.ReplaceLineEndings("\r\n") + "\r\n";
    }

    private static string Escaped(string text) => text
        .Replace("~", "\\~", StringComparison.Ordinal)
        .Replace("#", "\\#", StringComparison.Ordinal)
        .Replace("&", "\\&", StringComparison.Ordinal)
        .Replace("<", "\\<", StringComparison.Ordinal);
}
