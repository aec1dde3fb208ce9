using System.Globalization;

namespace GenGuide.Tests.Corpus;

/// <summary>Items of the other kinds: choices, numbers, sorting, order and marking.</summary>
public sealed class QuestionWriter(CorpusPlan plan, int lesson, Chooser chooser)
{
    private const int Choices = 4;

    private readonly string _firm = CorpusWords.FirmOf(chooser);

    private IReadOnlyList<Func<ItemFrame, string>> Kinds => [WriteSingle, WriteNumber, WriteSort, WriteOrder, WriteMark, WriteSeveral];

    /// <summary>The kinds take turns.</summary>
    public string Write(ItemFrame frame, int turn) => Fill(Kinds[turn % Kinds.Count](frame));

    private string WriteSingle(ItemFrame frame)
    {
        // The key is as often the longest, and as often in each place, as chance would have it.
        var turn = lesson / (Kinds.Count / 2);
        var isLongest = (turn + (turn / Choices)) % Choices == 1;
        var key = chooser.Pick(QuestionBook.Settling);
        var wrong = chooser.Pick(QuestionBook.Leaning, Choices - 1);
        for (var draw = 0; draw < 40 && wrong.All(one => one.Words.Length < key.Words.Length) != isLongest; draw++)
        {
            key = chooser.Pick(QuestionBook.Settling);
            wrong = chooser.Pick(QuestionBook.Leaning, Choices - 1);
        }

        var choices = wrong.Select(WrongChoice).ToList();
        choices.Insert(turn % Choices, RightChoice(key));
        return $"## One note from {_firm} {Braces(frame, "")}\n\n{chooser.Pick(QuestionBook.SingleQuestions)}\n\n{string.Concat(choices)}";
    }

    private string WriteSeveral(ItemFrame frame)
    {
        var right = chooser.Pick(QuestionBook.Settling, 2 + chooser.Below(2)).Select(RightChoice);
        var wrong = chooser.Pick(QuestionBook.Leaning, 2).Select(WrongChoice);
        return $"## Notes from {_firm} {Braces(frame, "kind=several")}\n\n{chooser.Pick(QuestionBook.SeveralQuestions)}\n\n{string.Concat(chooser.Shuffle(right.Concat(wrong)))}";
    }

    private string WriteNumber(ItemFrame frame)
    {
        var price = 6 * (2 + chooser.Below(20));
        var customers = 4 + chooser.Below(17);
        var contacts = customers * (5 + chooser.Below(8));
        var spend = price * contacts;
        var wrong = Math.Round((double)spend / customers, 2);
        return string.Create(CultureInfo.InvariantCulture, $$"""
            ## What a contact costs {{_firm}} {{Braces(frame, "kind=number unit=EUR")}}

            In an invented year, {firm} spent {{spend:#,0}} euros on a plan for {goods}. It brought {{contacts}} contacts and {{customers}} customers. What did one contact cost?

            - [x] {{price}} {tolerance=0.5}

              {{spend:#,0}} ÷ {{contacts}} = {{price}}. The price of a contact divides the spend by all contacts, whoever of them buys later on.

            - [ ] {{wrong:#,0.##}} {misconception=pipeline-word-decides}

              That divides the spend by the {{customers}} customers. It is what a customer cost, and most contacts never become one.

            """);
    }

    private string WriteSort(ItemFrame frame)
    {
        var ofEach = QuestionBook.Groups.Select((_, group) => chooser.Pick([.. QuestionBook.Figures.Where(figure => figure.Group == group)])).ToList();
        var more = chooser.Pick([.. QuestionBook.Figures.Except(ofEach)], 1 + chooser.Below(4));
        var figures = chooser.Shuffle(ofEach.Concat(more));
        var rows = figures.Select(figure => $"| {figure.Thing} | {string.Join(" | ", QuestionBook.Groups.Select((_, group) => group == figure.Group ? "x" : ""))} | {figure.Why} |\n");
        return $"## Figures of {_firm} {Braces(frame, $"kind=sort enough={figures.Count - 1}")}\n\nUnder which job does {_firm} count each figure?\n\n"
            + $"| Figure | {string.Join(" | ", QuestionBook.Groups)} | Why |\n| --- | :-: | :-: | :-: | --- |\n{string.Concat(rows)}\n";
    }

    private string WriteOrder(ItemFrame frame)
    {
        var (question, steps) = chooser.Pick(QuestionBook.Orders);
        var dropped = chooser.Below(steps.Length + 1);
        var kept = steps.Where((_, index) => index != dropped).Select((step, index) => $"{index + 1}. {step.Step}\n\n   {step.Why}\n");
        return $"## Steps at {_firm} {Braces(frame, "kind=order")}\n\n{question}\n\n{string.Concat(kept)}\n";
    }

    private string WriteMark(ItemFrame frame)
    {
        var (dimension, question) = chooser.Pick(QuestionBook.Marks);
        var isLead = chooser.Below(2) == 0;
        var clue = chooser.Pick([.. ClueBook.Measures.Concat(ClueBook.Settling).Where(clue => clue.Dimension == dimension)]);
        var bait = chooser.Pick(ClueBook.Leaning, 2 + chooser.Below(2)).Select(leaning => leaning.Sentence(isLead: !leaning.IsLead, level: 2));
        var sentences = chooser.Shuffle(bait.Append(clue.Sentence(isLead)).Append(chooser.Pick(ClueBook.Fillers)));
        var opening = "> {firm} of {town} shows its {goods} to {buyers}.";
        return $"## In the words of {_firm} {Braces(frame, "kind=mark")}\n\n{question}\n\n{opening}\n{string.Concat(sentences.Select(sentence => $"> {sentence}\n"))}\n";
    }

    private static string RightChoice((string Words, string Feedback) choice) => $"- [x] {choice.Words}\n\n  {choice.Feedback}\n\n";

    private static string WrongChoice((string Words, string Misconception, string Feedback) choice) => $"- [ ] {choice.Words} {{misconception={choice.Misconception}}}\n\n  {choice.Feedback}\n\n";

    private static string Braces(ItemFrame frame, string kind) => $"{{#{frame.Id}{(kind.Length > 0 ? " " : "")}{kind} for={frame.Objective}}}";

    private string Fill(string text) => text
        .Replace("{firm}", _firm, StringComparison.Ordinal)
        .Replace("{buyers}", CorpusWords.Buyers[lesson % CorpusWords.Buyers.Length], StringComparison.Ordinal)
        .Replace("{goods}", plan.GoodsOf(lesson), StringComparison.Ordinal)
        .Replace("{town}", plan.TownOf(lesson), StringComparison.Ordinal);
}
