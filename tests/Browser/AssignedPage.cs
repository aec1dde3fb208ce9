using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>What a learner gives to one campaign: a label, indexes of phrases, and how sure (0 to 3); no label leaves it open.</summary>
internal sealed record GivenAnswer(string? Label, int[] Marks, int Sure);

/// <summary>The page on which a learner takes what was assigned.</summary>
internal sealed class AssignedPage(IPage page)
{
    /// <summary>Goes through all items by the page's own controls, one after another, as quickly as they come.</summary>
    private const string TakeAll =
        """
        async answers => {
          const root = document.querySelector("gg-assigned");
          const until = async (test, what) => { for (let left = 3000; !test(); left--) { if (!left) throw new Error(what); await new Promise(done => setTimeout(done, 10)); } };
          for (const [index, { label, marks, sure }] of answers.entries()) {
            await until(() => root.querySelector(".over")?.textContent.includes(` ${index + 1} of ${answers.length}`), `item ${index + 1} never came`);
            if (label) root.querySelector(`input[name=choice][value="${label}"]`).click();
            for (const mark of marks) root.querySelector(`input[name=mark][value="${mark}"]`).click();
            if (sure) root.querySelector(`input[name=sure][value="${sure}"]`).click();
            root.querySelector(".onward button").click();
          }
          await until(() => root.querySelector("[name=hand-in]"), "there is nothing to hand in");
          root.querySelector("[name=hand-in]").click();
        }
        """;

    public IPage Page { get; } = page;

    public ILocator Quiz => Page.Locator("gg-assigned");

    public ILocator Receipt => Page.GetByLabel("Receipt", new() { Exact = true });

    public static async Task<AssignedPage> OpenAsync(Visit visit, string link)
    {
        var assigned = new AssignedPage(await visit.Context.NewPageAsync());
        await assigned.Page.GotoAsync(link);
        await assigned.Page.Locator("gg-assigned[data-ready]").WaitForAsync();
        return assigned;
    }

    public ILocator Button(string words) => Quiz.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    public async Task BeginAsync(string who, string asked = "Your name")
    {
        await Page.GetByLabel(asked).FillAsync(who);
        await Button("Begin").Or(Button("Take it again")).ClickAsync();
        await Quiz.GetByRole(AriaRole.Article).WaitForAsync();
    }

    /// <summary>Answers everything and hands in; returns the receipt.</summary>
    public async Task<string> TakeAsync(IEnumerable<GivenAnswer> answers)
    {
        await Page.EvaluateAsync(TakeAll, answers.Select(answer => new { label = answer.Label, marks = answer.Marks, sure = answer.Sure }).ToArray());
        await Receipt.WaitForAsync();
        return await Receipt.InputValueAsync();
    }
}
