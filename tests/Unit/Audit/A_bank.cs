using GenGuide.Audit.Banks;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Audit;

/// <summary>What the audit says, and does not say, of a changed sample bank, and where. Its statistics are tested with the core.</summary>
public sealed class A_bank
{
    private const string Bank = SampleTexts.Bank;
    private const string ShortFeedback = "This visitor can be reached, and asked for it. A seller knows whom to ring, and that a ring is welcome.";

    private readonly SampleTexts _texts = new();

    [Fact]
    public void that_is_sound_is_left_alone() => Assert.Empty(Findings());

    [Theory]
    [InlineData(19, "bank/feedback-too-short: A visitor who asked for a call")]
    [InlineData(20, null)]
    [InlineData(45, null)]
    [InlineData(46, "bank/feedback-too-long: A visitor who asked for a call")]
    public void says_neither_too_little_nor_too_much_under_a_choice(int words, string? finding)
    {
        _texts.Replace(Bank, ShortFeedback, string.Join(' ', Enumerable.Repeat("ring", words)) + ".");

        Assert.Equal(finding is null ? [] : [finding], Findings());
    }

    [Fact]
    public void is_told_that_feedback_of_two_paragraphs_is_one()
    {
        _texts.Replace(Bank, ShortFeedback, ShortFeedback + "\n\n  - Short as well.");

        Assert.Empty(Findings());
    }

    [Fact]
    public void reveals_each_misconception()
    {
        _texts.Replace(Bank, "- [ ] A reader of its open guide {misconception=form-decides}", "- [ ] A reader of its open guide");

        Assert.Equal(["bank/misconception-unrevealed: form-decides"], Findings());
    }

    [Theory]
    [InlineData("if [more potters can name the firm]", "if [awareness grows among potters]", "bank/names-its-answer: awareness")]
    [InlineData("[enough potters can be called]", "[enough **leads** come]", "bank/names-its-answer: leads")]
    [InlineData("[by email](decoy:channel/any \"Email", "[by an awareness email](decoy:channel/any \"Email", "bank/names-its-answer: awareness|bank/twins-differ: awareness")]
    public void does_not_name_its_answers(string words, string by, string findings)
    {
        _texts.Replace(Bank, words, by);

        Assert.Equal(findings.Split('|').Where(finding => !finding.Contains("twins", StringComparison.Ordinal)), Findings().Where(finding => !finding.Contains("twins", StringComparison.Ordinal)));
    }

    [Fact]
    public void may_tempt_with_the_name_of_the_other_answer()
    {
        foreach (var _ in new[] { "open", "closed" })
        {
            _texts.Replace(Bank, "[by email](decoy:channel/any", "[by leads email](decoy:channel/any");
        }

        // What tempts in the one names the answer of its twin.
        Assert.Equal(["bank/names-its-answer: leads"], Findings());
        Assert.Equal(27, Assert.Single(Audit()).Location.Line);
    }

    [Fact]
    public void has_findings_for_the_whole_at_its_title()
    {
        _texts.With("quizzes/kilns.md", Kilns("kilns", 5));

        var found = Assert.Single(Audit());

        Assert.Equal(("bank/chance-passes", "quizzes/kilns.md", 2), (found.Code, found.Location.Path, found.Location.Line));
        Assert.Equal("Kilns kilns", found.Location.LineText.Substring(found.Location.Column - 1, found.Location.Length));
    }

    [Fact]
    public void has_findings_of_all_banks_at_their_folder()
    {
        // In each bank too few to say anything.
        foreach (var name in new[] { "kilns", "ovens", "wheels", "clays", "glazes" })
        {
            _texts.With($"quizzes/{name}.md", Kilns(name, 4, isLongest: true).Replace("Pass: 80", "Pass: 100", StringComparison.Ordinal));
        }

        var found = Audit().Where(diagnostic => diagnostic.Code == "bank/longest-is-key").ToList();

        Assert.Equal(["quizzes"], found.Select(diagnostic => diagnostic.Location.Path));
        Assert.Equal("the longest choice is the key in 21 of 21 items, and chance gives 10.3", found[0].Message);
    }

    [Fact]
    public void is_not_told_twice_what_holds_for_all_banks_because_it_holds_for_one()
    {
        _texts.With("quizzes/kilns.md", Kilns("kilns", 24, isLongest: true)).Replace(Bank, "## What a lead is {#what-a-lead-is}", "## What a lead is {#what-a-lead-is kind=several}");

        Assert.Equal(["quizzes", "quizzes/kilns.md"], Audit().Where(diagnostic => diagnostic.Code == "bank/longest-is-key").Select(diagnostic => diagnostic.Location.Path));

        _texts.With(Bank, _texts[Bank][.._texts[Bank].IndexOf("## What a lead is", StringComparison.Ordinal)]);

        Assert.Equal(["quizzes/kilns.md"], Audit().Where(diagnostic => diagnostic.Code == "bank/longest-is-key").Select(diagnostic => diagnostic.Location.Path));
    }

    [Fact]
    public void is_read_without_the_twin_when_words_are_to_predict_a_key()
    {
        // What tells the keys is weaker than what a pair shares; a twin that was left in would turn every prediction round.
        _texts.With("quizzes/pumps.md", Pumps(pairs: 10));

        Assert.Contains("single words predict the key of 20 of 22 campaigns, and chance gives 11", Assert.Single(Audit(), diagnostic => diagnostic.Code == "bank/words-predict-key").Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<string> Findings() => [.. Audit().Select(diagnostic =>
        $"{diagnostic.Code}: {diagnostic.Location.LineText.Substring(diagnostic.Location.Column - 1, diagnostic.Location.Length).Trim()}")];

    private IReadOnlyList<Diagnostic> Audit()
    {
        var diagnostics = new DiagnosticBag();
        new BankAudit(_texts.ReadSound(), ItemKinds.Renderers, diagnostics).Run();
        return diagnostics.ToSortedList();
    }

    /// <summary>Questions with two choices, the key in turns first and last.</summary>
    private static string Kilns(string name, int count, bool isLongest = false)
    {
        const string Feedback = "\n\n  Potters have tried both of them in the same kiln, and they noted each time what came out of it in the end.\n";
        var items = Enumerable.Range(0, count).Select(index =>
        {
            var key = $"- [x] {(isLongest ? "the longer way" : index % 3 == 0 ? "a longer way" : "a way")}{Feedback}";
            var wrong = $"- [ ] {(isLongest ? "no way" : "another way")}{Feedback}";
            return $"## Kiln {name} {index} {{#{name}-{index}}}\n\nWhich way?\n\n{(index % 2 == 0 ? key + "\n" + wrong : wrong + "\n" + key)}";
        });
        return $"---\nTitle: Kilns {name}\nDescription: Questions.\nOrder: 2\nPass: 80\nFor: name-clue\n---\n\n{string.Join('\n', items)}";
    }

    /// <summary>Campaigns in pairs: in the first of each a pump hums, in its twin it drips.</summary>
    private static string Pumps(int pairs)
    {
        const string Feedback = "\n\n  Potters have tried both of them in the same kiln, and they noted each time what came out of it in the end.\n";
        var items = Enumerable.Range(0, 2 * pairs).Select(index =>
        {
            var isLead = index % 2 == 1;
            var pair = index / 2;
            return $"""
                ## Pump {index} {"{"}#pump-{index} level=1 contrast=pump-{(isLead ? index - 1 : index + 1)}{"}"}

                A{pair} b{pair} c{pair} d{pair} [it](clue:identity/{(isLead ? "kept" : "none")} "So it is.") [{(isLead ? "drips" : "hums")}](clue:success/{(isLead ? "contacts" : "recall")} "So it is.").

                - [{(isLead ? ' ' : 'x')}] Demand generation{Feedback}
                - [{(isLead ? 'x' : ' ')}] Lead generation{Feedback}
                > **Flip it:** turn it.

                """;
        });
        return $"---\nTitle: Pumps\nDescription: Campaigns.\nOrder: 3\nFor: name-clue\n---\n\n{string.Join('\n', items)}";
    }
}
