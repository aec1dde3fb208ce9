using System.Globalization;

namespace GenGuide.Tests.Corpus;

/// <summary>A lesson of about a thousand words: parts with headings, links to other lessons, a note, a comparison, and its bank.</summary>
public sealed class LessonWriter(CorpusPlan plan)
{
    private const int Parts = 6;

    public string Write(int lesson)
    {
        var chooser = Chooser.Of(plan.Seed, "lesson", lesson);
        var voice = new LessonVoice(plan, lesson, chooser);
        var headings = chooser.Pick(LessonBook.Headings, Parts);
        var smaller = chooser.Pick(LessonBook.Smaller, Parts);
        var parts = headings.Select((heading, index) => WritePart(chooser, voice, heading, chooser.Below(2) == 0 ? smaller[index] : null)).ToList();
        parts.Insert(1 + chooser.Below(Parts - 1), WriteTable(chooser, voice));
        parts.Insert(1 + chooser.Below(Parts), WriteCallout(chooser, voice));
        parts.Insert(chooser.Below(Parts), WriteList(chooser, voice));

        return string.Create(CultureInfo.InvariantCulture, $$"""
            ---
            Title: "{{plan.TitleOf(lesson)}}"
            Description: How those who sell {{plan.GoodsOf(lesson)}} in {{plan.TownOf(lesson)}} can tell one job from the other.
            Order: {{lesson % plan.LessonsInSection + 1}}
            Minutes: {{6 + chooser.Below(4)}}
            Objectives:
              - say what the owner of a plan for {{plan.GoodsOf(lesson)}} counts {#{{CorpusPlan.ObjectiveOf(lesson, 0)}}}
              - name the words of such a plan that settle its label {#{{CorpusPlan.ObjectiveOf(lesson, 1)}}}
            ---

            {{voice.Paragraph()}}

            {{string.Join("\n\n", parts)}}

            ## In short

            {{voice.Paragraph()}}

            [Quiz: {{plan.BankTitleOf(lesson)}}]({{BankFrom(lesson)}})

            ## Check yourself

            - {{voice.Say("What would {firm} have to see to pay for its {asset} again?")}}
            - {{voice.Say("Who of the {buyers} is known by name after it, and to whom?")}}
            - {{voice.Say("Which line of the plan could you leave out without a loss?")}}

            """);
    }

    private string BankFrom(int lesson) => $"../../{plan.BankSourceOf(lesson)}";

    private static string WritePart(Chooser chooser, LessonVoice voice, string heading, string? smaller)
    {
        var paragraphs = new List<string> { voice.Paragraph(), voice.ParagraphWith(chooser.Below(4) == 0 ? voice.Citation() : voice.Link()) };
        if (smaller is not null)
        {
            paragraphs.Insert(1, $"### {smaller}");
        }

        return $"## {heading}\n\n{string.Join("\n\n", paragraphs)}";
    }

    private static string WriteTable(Chooser chooser, LessonVoice voice)
    {
        var rows = chooser.Pick(LessonBook.Rows, 5 + chooser.Below(3)).Select(row => voice.Say($"| {row.Row} | {chooser.Pick(row.Demand)} | {chooser.Pick(row.Lead)} |"));
        return voice.Say("## Side by side\n\nTable: **{firm} and its two jobs.** Read a row at a time.\n\n| Row | Demand generation | Lead generation |\n| --- | --- | --- |\n") + string.Join('\n', rows);
    }

    private static string WriteCallout(Chooser chooser, LessonVoice voice)
    {
        var (title, text) = chooser.Pick(LessonBook.Callouts);
        return voice.Say($"> **{title}**\n>\n> {text}");
    }

    private static string WriteList(Chooser chooser, LessonVoice voice) =>
        string.Join('\n', Enumerable.Range(0, 3 + chooser.Below(3)).Select(_ => $"- **{chooser.Pick(LessonBook.Smaller)}.** {voice.Sentence()}"));
}
