using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

/// <summary>The sound site with a bank of one more item, and a page with a table for it.</summary>
internal sealed class PracticeTexts
{
    public const string Bank = "quizzes/practice.md";
    public const string Page = "content/basics/jars.md";

    /// <summary>One item of each kind that is not chosen from a list.</summary>
    public const string EveryKind = """
        ## Three figures {#figures kind=sort enough=2}

        Under which job is each figure counted?

        | Figure | Demand generation | Names | Why |
        | --- | :-: | :-: | --- |
        | Recall | x |  | It counts what people remember. |
        | Calls |  | x | A call needs a number. |
        | Visits | x |  | A visit leaves no name. |

        ## Three steps {#steps kind=order}

        Put the steps in order, the earliest first.

        1. Clay

           Nothing is formed yet.
        2. A wet jar

           It is formed.
        3. A fired jar

           Fire has made it hard.

        ## What a call costs {#cost kind=number unit=EUR}

        Forty calls cost 180,000 euros. What does one call cost?

        - [x] 4,500 {tolerance=0.5}

          180,000 ÷ 40 = 4,500.

        - [ ] 179,960 {misconception=form-decides}

          180,000 − 40 = 179,960. That takes one from the other.

        ## Who is kept? {#kept kind=mark}

        Mark the words that say what happens to the names.

        > A kiln maker shows [a heavy jar](decoy:asset/substantial "Weight says nothing of names.") at
        > [its stand](decoy:channel/any "Nor does a place."). Each card goes into
        > [a drawer](clue:identity/kept "The names are kept.").

        ## Jars from memory {#jars kind=blanks table=../content/basics/jars.md rows="Tall, Flat, Round" columns="Clay, Job" enough=5}

        Choose what belongs in each empty cell.

        ## Your own rule {#rule kind=open}

        Write one sentence that says when a potter counts as a lead.

        - [ ] It names what the potter did
        - [ ] Somebody else could apply it

        > **One good answer:** A potter counts who has asked for a call.
        """;

    private const string Head = "---\nTitle: Practice\nDescription: A question of another kind.\nOrder: 2\nPass: 80\n---\n\n";

    private const string Jars = """
        ---
        Title: Jars
        Description: Which jar does which job.
        Order: 2
        ---

        ## Three jars

        Table: **Three jars.** Read across.

        | Jar | Clay | Job |
        | --- | --- | --- |
        | Tall | Red | [Minds](../glossary.md#recall) |
        | Flat | White | Names |
        | Round | Red | Names \| **minds** |

        """;

    public PracticeTexts(string item)
    {
        Texts.With(Bank, Head + item.ReplaceLineEndings("\n") + "\n").With(Page, Jars.ReplaceLineEndings("\n"));
    }

    public SampleTexts Texts { get; } = new();

    public PracticeTexts Replace(string words, string by)
    {
        Texts.Replace(Bank, words, by);
        return this;
    }

    public PracticeTexts ReplaceInPage(string words, string by)
    {
        Texts.Replace(Page, words, by);
        return this;
    }

    public PracticeTexts WithLineEnds(string lineEnd)
    {
        Texts.With(Bank, Texts[Bank].ReplaceLineEndings(lineEnd)).With(Page, Texts[Page].ReplaceLineEndings(lineEnd));
        return this;
    }

    /// <summary>The item of a sound site.</summary>
    public T Read<T>()
        where T : Item => Assert.IsType<T>(Assert.Single(Texts.ReadSound().Banks.Single(bank => bank.Source.Path == Bank).Items));

    public IReadOnlyList<string> Findings() => Texts.Findings();
}
