using Microsoft.Playwright;

namespace GenGuide.Tests.Browser;

/// <summary>Every state that a question of one of the rarer kinds can be in.</summary>
public static class KindStates
{
    private const string Typed = "A lead is a person whom I can ring.";
    private const string KeptName = "are typed into a list";
    private const string Acted = "given to a seller";
    private const string TestLift = "a test lift";

    /// <summary>For each page the states that follow each other on it.</summary>
    public static IReadOnlyList<IReadOnlyList<QuizState>> Walks { get; } =
    [
        [At("kinds-no-script", ShowEveryAnswerAsync, QuizOf) with { HasScript = false }],
        [At("kinds-script-never-arrives", LoseTheScriptAsync, QuizOf)],
        [
            At("kinds-unanswered", way => way.OpenAsync(), QuizOf),
            At("kinds-restored", ReturnToEveryAnswerAsync, QuizOf),
        ],
        [
            Reminded("sort-reminded", KindBank.Sort, quiz => quiz.PlaceAsync(KindBank.Sort, "Ask who can name the firm: Both", "Keep every name: Both"), "2 of 4 have no place yet.", quiz => quiz.Row(KindBank.Sort, "Ring everybody within two days").GetByRole(AriaRole.Radio).First),
            Placed("sort-right", KindBank.Sort, EveryLine, "All 4 in place", "Look at the reasons all the same."),
            Placed("sort-enough", KindBank.Sort, [.. EveryLine.SkipLast(1), "Keep every name: Both"], "3 of 4 in place", "That is enough: 3 are asked for."),
            Placed("sort-wrong", KindBank.Sort, [.. EveryLine.Take(1), "Ring everybody within two days: Demand generation", "Write about pumps: Lead generation", "Keep every name: Both"], "1 of 4 in place", "3 are asked for."),
            Unsure("sort-unsure", KindBank.Sort, "This is where the 4 belong"),
            At("sort-extended", ReturnToAnotherRowAsync, ItemOf(KindBank.Sort)),
        ],
        [
            Reminded("order-reminded", KindBank.Order, quiz => quiz.PlaceAsync(KindBank.Order, "Lead: 2", "Contact: 1"), "1 of 3 has no place yet.", quiz => quiz.Menu(KindBank.Order, "Customer")),
            Reminded("order-reminded-of-a-place", KindBank.Order, quiz => quiz.PlaceAsync(KindBank.Order, "Contact: 1", "Lead: 1", "Customer: 3"), "Place 1 is given twice.", quiz => quiz.Menu(KindBank.Order, "Lead")),
            Placed("order-right", KindBank.Order, EveryStage, "All 3 in place", "Look at the reasons all the same."),
            Placed("order-wrong", KindBank.Order, ["Contact: 2", "Lead: 1", "Customer: 3"], "1 of 3 in place", "All of them are asked for."),
            Unsure("order-unsure", KindBank.Order, "This is where the 3 belong"),
        ],
        [
            Reminded("number-reminded", KindBank.Number, _ => Task.CompletedTask, "Type a number first.", quiz => quiz.Field(KindBank.Number)),
            Reminded("number-ambiguous", KindBank.Number, quiz => quiz.TypeAsync(quiz.Field(KindBank.Number), "4.500"), "“4.500” may be 4,500 EUR or 4.5 EUR. Type 4500 or 4.50.", quiz => quiz.Field(KindBank.Number)),
            Reminded("number-ambiguous-in-round-numbers", KindBank.Number, quiz => quiz.TypeAsync(quiz.Field(KindBank.Number), "4.000"), "“4.000” may be 4,000 EUR or 4 EUR. Type 4000 or 4.0.", quiz => quiz.Field(KindBank.Number)),
            Reminded("number-unreadable", KindBank.Number, quiz => quiz.TypeAsync(quiz.Field(KindBank.Number), "three or four"), "“three or four” can’t be read as a number. Use digits, such as 4,500 or 0.5.", quiz => quiz.Field(KindBank.Number)),
            At("number-understood", UnderstandAsync, ItemOf(KindBank.Number)) with { Focus = quiz => quiz.Button(KindBank.Number, "Check my answer"), Said = "Read as 4,500 EUR." },
            Answered("number-right", KindBank.Number, quiz => quiz.AnswerNumberAsync(KindBank.Number, "EUR 4 500.3"), "4,500 EUR is the result", "You have 4,500.3 EUR."),
            Answered("number-foreseen", KindBank.Number, quiz => quiz.AnswerNumberAsync(KindBank.Number, "500"), "The result is 4,500 EUR", "You have 500 EUR."),
            Answered("number-wrong", KindBank.Number, quiz => quiz.AnswerNumberAsync(KindBank.Number, "−45"), "The result is 4,500 EUR", "You have −45 EUR."),
            Unsure("number-unsure", KindBank.Number, "The result is 4,500 EUR"),
        ],
        [
            Reminded("mark-reminded", KindBank.Mark, _ => Task.CompletedTask, "Tick at least one phrase first.", quiz => quiz.Phrase(KindBank.Mark, TestLift)),
            At("mark-with-ticks", TickAsync, ItemOf(KindBank.Mark)) with { Focus = quiz => quiz.Phrase(KindBank.Mark, KeptName), Said = "1 of 2 ticked" },
            Unsure("mark-unsure", KindBank.Mark, "The answer is 2 phrases"),
            Answered("mark-right", KindBank.Mark, quiz => quiz.AnswerMarksAsync(KindBank.Mark, KeptName, Acted), "These are the words", "You marked both phrases that are asked for."),
            Answered("mark-wrong", KindBank.Mark, quiz => quiz.AnswerMarksAsync(KindBank.Mark, TestLift, Acted), "The answer is 2 phrases", "You marked 1 of the 2 phrases that are asked for and 1 that is not."),
        ],
        [
            Reminded("blanks-reminded", KindBank.Blanks, quiz => quiz.PlaceAsync(KindBank.Blanks, "Contact, Who decides: Nobody yet"), "5 of 6 have no place yet.", quiz => quiz.Menu(KindBank.Blanks, "Contact, Proof")),
            Placed("blanks-right", KindBank.Blanks, EveryCell, "All 6 in place", "You filled in the whole table."),
            Placed("blanks-enough", KindBank.Blanks, [.. EveryCell.SkipLast(1), "Customer, Proof: Some interest"], "5 of 6 in place", "That is enough: 5 are asked for."),
            Placed("blanks-wrong", KindBank.Blanks, [.. EveryCell.Take(3), "Lead, Proof: A signed order", "Customer, Who decides: Nobody yet", "Customer, Proof: Some interest"], "3 of 6 in place", "5 are asked for."),
            Unsure("blanks-unsure", KindBank.Blanks, "This is where the 6 belong"),
        ],
        [
            At("open-reminded", RemindOfWritingAsync, ItemOf(KindBank.Open)) with { Focus = quiz => quiz.Field(KindBank.Open), Said = "Write something first, even a few words." },
            At("open-draft-restored", ReturnToADraftAsync, ItemOf(KindBank.Open)),
            Answered("open-kept", KindBank.Open, quiz => quiz.AnswerOpenAsync(KindBank.Open, Typed, "It names a person", "It says that the person can be contacted"), "Your answer does 2 of the 3", "You judged it yourself. It is kept in this browser and not scored."),
            Answered("open-kept-without-ticks", KindBank.Open, quiz => quiz.AnswerOpenAsync(KindBank.Open, Typed), "Your answer does none of the 3", "You judged it yourself. It is kept in this browser and not scored."),
            At("open-comparing", async way => await (await BeginAsync(way, KindBank.Open)).CompareAsync(KindBank.Open, Typed), ItemOf(KindBank.Open)) with { Focus = quiz => quiz.Item(KindBank.Open).GetByText("Compare your answer with this one, and tick what yours does.") },
            At("open-comparing-restored", ReturnToComparingAsync, ItemOf(KindBank.Open)),
        ],
    ];

    private static string[] EveryLine =>
        ["Ask who can name the firm: Demand generation", "Ring everybody within two days: Lead generation", "Write about pumps: Both", "Keep every name: Lead generation"];

    private static string[] EveryStage => ["Contact: 1", "Lead: 2", "Customer: 3"];

    private static string[] EveryCell =>
    [
        "Contact, Who decides: Nobody yet", "Contact, Proof: A way to reach it", "Lead, Who decides: Marketing",
        "Lead, Proof: Some interest", "Customer, Who decides: The buyer", "Customer, Proof: A signed order",
    ];

    /// <summary>Answers all six kinds, some right and some wrong.</summary>
    public static async Task AnswerEveryKindAsync(QuizPage quiz)
    {
        await AnswerPlacesAndNumbersAsync(quiz);
        await quiz.AnswerOpenAsync(KindBank.Open, Typed, "It names a person");
    }

    /// <summary>Answers all of them but the open one.</summary>
    public static async Task AnswerPlacesAndNumbersAsync(QuizPage quiz)
    {
        await quiz.AnswerPlacesAsync(KindBank.Sort, [.. EveryLine.SkipLast(1), "Keep every name: Both"]);
        await quiz.AnswerPlacesAsync(KindBank.Order, EveryStage);
        await quiz.AnswerNumberAsync(KindBank.Number, "500");
        await quiz.AnswerMarksAsync(KindBank.Mark, TestLift, KeptName);
        await quiz.AnswerPlacesAsync(KindBank.Blanks, [.. EveryCell.SkipLast(1), "Customer, Proof: Some interest"]);
    }

    private static QuizState At(string name, Func<LearnersWay, Task> reachAsync, Func<QuizPage, ILocator> subject) => new(name, reachAsync, subject);

    private static QuizState Reminded(string name, string title, Func<QuizPage, Task> beginAsync, string said, Func<QuizPage, ILocator> focus) =>
        At(
            name,
            async way =>
            {
                await beginAsync(await BeginAsync(way, title));
                await way.Quiz.PressAsync(way.Quiz.Button(title, "Check my answer"));
            },
            ItemOf(title))
        with
        { Focus = focus, Said = said, IsOneOfMany = true };

    private static QuizState Placed(string name, string title, string[] places, string verdict, string sentence) =>
        Answered(name, title, quiz => quiz.AnswerPlacesAsync(title, places), verdict, sentence);

    private static QuizState Unsure(string name, string title, string verdict) =>
        Answered(name, title, quiz => quiz.AnswerUnsureAsync(title), verdict, "You said that you don’t know yet.");

    private static QuizState Answered(string name, string title, Func<QuizPage, Task> answerAsync, string verdict, string sentence) =>
        At(name, async way => await answerAsync(await BeginAsync(way, title)), ItemOf(title)) with
        {
            Focus = quiz => quiz.Heading(title, verdict),
            Verdict = verdict,
            Said = $"{verdict}. {sentence}",
            IsOneOfMany = true,
        };

    private static Func<QuizPage, ILocator> ItemOf(string title) => quiz => quiz.Item(title);

    private static ILocator QuizOf(QuizPage quiz) => quiz.Quiz;

    /// <summary>The page as it stands, with this question asked.</summary>
    private static async Task<QuizPage> BeginAsync(LearnersWay way, string title)
    {
        if (!way.IsOpen)
        {
            return await way.OpenAsync();
        }

        var again = way.Quiz.Button(title, "Answer again");
        if (await again.IsVisibleAsync())
        {
            await way.Quiz.PressAsync(again);
        }

        return way.Quiz;
    }

    private static async Task ShowEveryAnswerAsync(LearnersWay way)
    {
        await way.OpenWithoutScriptAsync();
        foreach (var summary in await way.Quiz.Quiz.Locator("summary").AllAsync())
        {
            await way.Quiz.PressAsync(summary);
        }
    }

    private static async Task LoseTheScriptAsync(LearnersWay way)
    {
        way.Visit.Expect("net::ERR_FAILED");
        await way.Visit.Context.RouteAsync("**/assets/*.js*", route => route.AbortAsync());
        await way.OpenWithoutScriptAsync();
        foreach (var summary in await way.Quiz.Quiz.Locator("summary").AllAsync())
        {
            await summary.WaitForAsync();
            await way.Quiz.PressAsync(summary);
        }
    }

    private static async Task ReturnToEveryAnswerAsync(LearnersWay way)
    {
        await AnswerEveryKindAsync(way.Quiz);
        await way.ReloadAsync();
    }

    private static async Task RemindOfWritingAsync(LearnersWay way)
    {
        var quiz = await BeginAsync(way, KindBank.Open);
        await quiz.TypeAsync(quiz.Field(KindBank.Open), "   ");
        await quiz.PressAsync(quiz.Button(KindBank.Open, "Compare with a good answer"));
    }

    private static async Task UnderstandAsync(LearnersWay way)
    {
        var quiz = await BeginAsync(way, KindBank.Number);
        await quiz.TypeAsync(quiz.Field(KindBank.Number), "4 500");
        await quiz.Page.Keyboard.PressAsync("Tab");
    }

    private static async Task TickAsync(LearnersWay way)
    {
        var quiz = await BeginAsync(way, KindBank.Mark);
        await quiz.ChooseAsync(quiz.Phrase(KindBank.Mark, KeptName));
    }

    private static async Task ReturnToADraftAsync(LearnersWay way)
    {
        var quiz = await BeginAsync(way, KindBank.Open);
        await quiz.TypeAsync(quiz.Field(KindBank.Open), Typed);
        await way.ReloadAsync();
    }

    private static async Task ReturnToComparingAsync(LearnersWay way)
    {
        await way.Quiz.ChooseAsync(way.Quiz.Choice(KindBank.Open, "It names a person"));
        await way.ReloadAsync();
    }

    private static async Task ReturnToAnotherRowAsync(LearnersWay way)
    {
        await (await BeginAsync(way, KindBank.Sort)).AnswerPlacesAsync(KindBank.Sort, EveryLine);
        await way.ReloadAsync(KindBank.Edited("| Ask who can name the firm |", "| Hang up posters | x |  |  | They reach everybody. |\n| Ask who can name the firm |"));
    }
}
