using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Every state that a quiz can be in.</summary>
public static class QuizStates
{
    private const string Key = "Names are never asked for";
    private const string Online = "the figures go online afterwards";
    private const string Recall = "more of them can name the firm";
    private const string Decoy = "80-page salary benchmark";
    private const string Contactable = "Somebody who can be contacted";
    private const string Bought = "Somebody who has bought";
    private const string Rings = "A seller rings each reader";
    private const string Meetings = "Booked meetings decide about the budget";
    private const string LongReport = "A long report";

    private const string StoppedStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });";

    public static IReadOnlyList<QuizState> All { get; } =
    [
        new("no-script", way => way.OpenWithoutScriptAsync(), ItemOf(SampleSite.Open)) { HasScript = false },
        new("no-script-answer-shown", ShowTheAnswerAsync, ItemOf(SampleSite.Open)) { HasScript = false, Focus = SummaryOf(SampleSite.Open) },
        new("script-never-arrives", LoseTheScriptAsync, ItemOf(SampleSite.Open)) { Focus = SummaryOf(SampleSite.Open) },

        new("scenario-unanswered", way => way.OpenAsync(), ItemOf(SampleSite.Open)),
        new("single-unanswered", way => way.OpenAsync(), ItemOf(SampleSite.OneAnswer)),
        new("several-unanswered", way => way.OpenAsync(), ItemOf(SampleSite.ManyAnswers)),
        new("scenario-chosen", async way => await (await way.OpenAsync()).ChooseAsync(way.Quiz.Label(SampleSite.Open, QuizPage.Lead)), ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Label(SampleSite.Open, QuizPage.Lead),
        },
        new("scenario-reminded", async way => await (await way.OpenAsync()).PressAsync(way.Quiz.Button(SampleSite.Open, "Check the label")), ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Label(SampleSite.Open, QuizPage.Demand),
            Said = "Choose one of the two first.",
        },
        new("single-reminded", async way => await (await way.OpenAsync()).PressAsync(way.Quiz.Button(SampleSite.OneAnswer, "Check my answer")), ItemOf(SampleSite.OneAnswer))
        {
            Focus = quiz => quiz.Choice(SampleSite.OneAnswer, Bought),
            Said = "Choose an answer first.",
        },
        new("several-reminded", async way => await (await way.OpenAsync()).PressAsync(way.Quiz.Button(SampleSite.ManyAnswers, "Check my answer")), ItemOf(SampleSite.ManyAnswers))
        {
            Focus = quiz => quiz.Choice(SampleSite.ManyAnswers, Rings),
            Said = "Choose at least one answer first.",
        },
        new("scenario-marking", way => MarkAsync(way), ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Item(SampleSite.Open).GetByText("Now tick the 3 phrases that decide it."),
        },
        new("scenario-marking-with-ticks", way => MarkAsync(way, Key, Recall), ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Phrase(SampleSite.Open, Recall),
            Said = "2 of 3 ticked",
        },
        new("scenario-marking-reminded", RemindOfMarkingAsync, ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Phrase(SampleSite.Open, Decoy),
            Said = "Tick at least one phrase first, or skip the marking.",
        },

        Answered("scenario-right-right-words", QuizPage.Demand, [Key, Online, Recall], "Demand generation, for the right reasons", "You marked all 3 deciding phrases."),
        Answered("scenario-right-other-words", QuizPage.Demand, [Decoy, Recall], "Demand generation, but other words decide", "You marked 1 of the 3 deciding phrases and a decoy."),
        Answered("scenario-right-skipped", QuizPage.Demand, [], "It is demand generation", "Your label is right. You skipped the marking."),
        Answered("scenario-wrong-right-words", QuizPage.Lead, [Key, Online, Recall], "It is demand generation", "You chose lead generation, and you marked all 3 deciding phrases: look at what they say."),
        Answered("scenario-wrong-other-words", QuizPage.Lead, [Decoy], "It is demand generation", "You chose lead generation. You marked none of the 3 deciding phrases and a decoy."),
        Answered("scenario-wrong-skipped", QuizPage.Lead, [], "It is demand generation", "You chose lead generation."),
        Unsure("scenario-unsure", SampleSite.Open, "It is demand generation"),

        Asked("single-right", SampleSite.OneAnswer, [Contactable], "That is the answer", "You chose: Somebody who can be contacted"),
        Asked("single-wrong", SampleSite.OneAnswer, [Bought], "The answer is: Somebody who can be contacted", "You chose: Somebody who has bought"),
        Unsure("single-unsure", SampleSite.OneAnswer, "The answer is: Somebody who can be contacted"),
        Asked("several-right", SampleSite.ManyAnswers, [Rings, Meetings], "These are the answers", "You chose them, and nothing else."),
        Asked("several-partly", SampleSite.ManyAnswers, [Rings, LongReport], "The answers are 2 of the 4", "You chose 1 of them and 1 that is not."),
        Unsure("several-unsure", SampleSite.ManyAnswers, "The answers are 2 of the 4"),

        new("scenario-restored", way => ReturnAsync(way, SampleSite.Texts), ItemOf(SampleSite.Open)) { Verdict = "Demand generation, but other words decide" },
        new("scenario-edited-since", way => ReturnAsync(way, SampleSite.Edited(SampleSite.BankPath, "in the autumn survey", "in the survey of autumn")), ItemOf(SampleSite.Open))
        {
            Verdict = "Demand generation, but other words decide",
        },
        new("scenario-meaning-changed", way => ReturnAsync(way, SampleSite.Edited(SampleSite.BankPath, "[the figures go online afterwards](clue:follow-up/open-content \"Nothing follows but more to read.\")", "the figures go online afterwards")), ItemOf(SampleSite.Open)),
        new("scenario-label-restored", ReturnToMarkingAsync, ItemOf(SampleSite.Open)),

        new("stored-answer-set-aside", way => way.OpenWithStoredAsync("{not json"), QuizOf) { Notice = "An answer stored in this browser could not be read. It was set aside, not deleted." },
        new("stored-answer-newer", way => way.OpenWithStoredAsync("""{"v":3,"answers":[]}"""), QuizOf) { Notice = "An answer stored in this browser comes from a newer version of this site. It was left as it is. Reload the page to see it." },
        new("storage-refused", AnswerUnsavedAsync, QuizOf)
        {
            Focus = quiz => quiz.Heading(SampleSite.Open, "It is demand generation"),
            Verdict = "It is demand generation",
            Said = "It is demand generation. You said that you don’t know yet. Not saved: this browser keeps no data for this site. Your answers work until you close the page.",
            Notice = "Not saved: this browser keeps no data for this site. Your answers work until you close the page.",
        },
        new("bank-passed", way => FinishAsync(way, [Rings, Meetings]), ResultOf)
        {
            Focus = quiz => quiz.Heading(SampleSite.ManyAnswers, "These are the answers"),
            Said = "These are the answers. You chose them, and nothing else. Sample bank: 3 of 4 right.",
        },
        new("bank-not-passed", way => FinishAsync(way, [LongReport]), ResultOf)
        {
            Focus = quiz => quiz.Heading(SampleSite.ManyAnswers, "The answers are 2 of the 4"),
            Said = "The answers are 2 of the 4. You chose none of them and 1 that is not. Sample bank: 2 of 4 right.",
        },
        new("page-older-than-script", OpenAnOlderPageAsync, QuizOf)
        {
            Focus = SummaryOf(SampleSite.Open),
            Notice = "This page is older than the site. Your answers are saved. Reload the page.",
        },
    ];

    private static Func<QuizPage, ILocator> ItemOf(string title) => quiz => quiz.Item(title);

    private static Func<QuizPage, ILocator> SummaryOf(string title) => quiz => quiz.Item(title).GetByText("Show the answer and the reasons");

    private static ILocator QuizOf(QuizPage quiz) => quiz.Quiz;

    private static ILocator ResultOf(QuizPage quiz) => quiz.Result;

    private static QuizState Answered(string name, string label, string[] phrases, string verdict, string sentence) =>
        new(name, async way => await (await way.OpenAsync()).AnswerAsync(SampleSite.Open, label, phrases), ItemOf(SampleSite.Open))
        {
            Focus = quiz => quiz.Heading(SampleSite.Open, verdict),
            Verdict = verdict,
            Said = $"{verdict}. {sentence}",
        };

    private static QuizState Asked(string name, string title, string[] choices, string verdict, string sentence) =>
        new(name, async way => await (await way.OpenAsync()).AnswerQuestionAsync(title, choices), ItemOf(title))
        {
            Focus = quiz => quiz.Heading(title, verdict),
            Verdict = verdict,
            Said = $"{verdict}. {sentence}",
        };

    private static QuizState Unsure(string name, string title, string verdict) =>
        new(name, async way => await (await way.OpenAsync()).AnswerUnsureAsync(title), ItemOf(title))
        {
            Focus = quiz => quiz.Heading(title, verdict),
            Verdict = verdict,
            Said = $"{verdict}. You said that you don’t know yet.",
        };

    private static async Task ShowTheAnswerAsync(LearnersWay way)
    {
        await way.OpenWithoutScriptAsync();
        await way.Quiz.PressAsync(SummaryOf(SampleSite.Open)(way.Quiz));
    }

    private static async Task LoseTheScriptAsync(LearnersWay way)
    {
        way.Visit.Expect("net::ERR_FAILED");
        await way.Visit.Context.RouteAsync("**/assets/*.js*", route => route.AbortAsync());
        await way.OpenWithoutScriptAsync();
        await SummaryOf(SampleSite.Open)(way.Quiz).WaitForAsync();
        await way.Quiz.PressAsync(SummaryOf(SampleSite.Open)(way.Quiz));
    }

    private static async Task MarkAsync(LearnersWay way, params string[] phrases)
    {
        var quiz = await way.OpenAsync();
        await quiz.CheckLabelAsync(SampleSite.Open, QuizPage.Demand);
        foreach (var phrase in phrases)
        {
            await quiz.ChooseAsync(quiz.Phrase(SampleSite.Open, phrase));
        }
    }

    private static async Task RemindOfMarkingAsync(LearnersWay way)
    {
        await MarkAsync(way);
        await way.Quiz.PressAsync(way.Quiz.Button(SampleSite.Open, "Check my answer"));
    }

    private static async Task ReturnAsync(LearnersWay way, IReadOnlyDictionary<string, string> texts)
    {
        await (await way.OpenAsync()).AnswerAsync(SampleSite.Open, QuizPage.Demand, Recall);
        await way.ReloadAsync(texts);
    }

    private static async Task ReturnToMarkingAsync(LearnersWay way)
    {
        await MarkAsync(way);
        await way.ReloadAsync();
    }

    private static async Task AnswerUnsavedAsync(LearnersWay way)
    {
        await way.OpenAfterAsync(StoppedStorage);
        await way.Quiz.AnswerUnsureAsync(SampleSite.Open);
    }

    private static async Task FinishAsync(LearnersWay way, string[] last)
    {
        var quiz = await way.OpenAsync();
        await quiz.AnswerAsync(SampleSite.Open, QuizPage.Demand, Key, Online, Recall);
        await quiz.AnswerAsync(SampleSite.Gated, QuizPage.Demand);
        await quiz.AnswerQuestionAsync(SampleSite.OneAnswer, Contactable);
        await quiz.AnswerQuestionAsync(SampleSite.ManyAnswers, last);
        await quiz.CopyOffer.WaitForAsync();
    }

    private static async Task OpenAnOlderPageAsync(LearnersWay way)
    {
        await way.OpenAlteredAsync("\"v\":1", "\"v\":0");
        await SummaryOf(SampleSite.Open)(way.Quiz).WaitForAsync();
        await way.Quiz.PressAsync(SummaryOf(SampleSite.Open)(way.Quiz));
    }
}
