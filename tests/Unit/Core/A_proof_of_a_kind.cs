using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Whatever is wrong with an item that is sorted, ordered, filled in, computed, marked or written, the proof says so.</summary>
public sealed class A_proof_of_a_kind
{
    [Fact]
    public void finds_nothing_in_a_sound_item()
    {
        Assert.Empty(CoreScripts.CreateEngine().Prove(SampleBank.Of([.. SampleBank.More])));
    }

    [Fact]
    public void finds_nothing_in_the_largest_table()
    {
        var choices = string.Join(',', Enumerable.Range('a', 16).SelectMany(part => Enumerable.Range('a', 5).Select(option => $$"""{"id":"{{(char)part}}-{{(char)option}}"}""")));
        var key = string.Join(',', Enumerable.Range('a', 16).Select(part => $"\"{(char)part}-c\""));

        Assert.Empty(CoreScripts.CreateEngine().Prove(SampleBank.Of($$"""{"id":"x","kind":"sort","choices":[{{choices}}],"key":[{{key}}],"enough":12}""")));
    }

    [Theory]
    [InlineData("90", "4.125", "0")]
    [InlineData("4500", "1.5", "0.125")]
    [InlineData("-4500", "-0.0000005", "0")]
    [InlineData("1", "0.000000001", "0")]
    [InlineData("5", "999999999999999", "0")]
    [InlineData("7", "1", "1")]
    public void types_a_number_so_that_it_means_one(string foreseen, string value, string tolerance)
    {
        var item = $$"""{"id":"n","kind":"number","choices":[{"id":"a","value":{{value}}},{"id":"b","value":{{foreseen}}}],"key":["a"],"tolerance":{{tolerance}}}""";

        Assert.Empty(CoreScripts.CreateEngine().Prove(SampleBank.Of(item)));
    }

    [Theory]
    [InlineData(SampleBank.Sort, "\"a-a\",\"b-b\"", "\"a-z\",\"b-b\"", "its key is not among its choices")]
    [InlineData(SampleBank.Sort, "\"a-a\",\"b-b\"", "\"b-b\",\"b-b\"", "its key names a choice twice")]
    [InlineData(SampleBank.Sort, "\"a-a\",\"b-b\"", "\"b-a\",\"b-b\"", "its key gives a part two places")]
    [InlineData(SampleBank.Sort, "\"a-a\",\"b-b\",\"c-a\",\"d-b\"", "", "it has no key")]
    [InlineData(SampleBank.Sort, "\"enough\":3", "\"enough\":5", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Sort, "\"enough\":3", "\"enough\":0", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Sort, "\"enough\":3", "\"enough\":\"3\"", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Sort, "\"enough\":3,", "", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Order, "\"enough\":3,", "", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Order, "{\"id\":\"a-c\"}", "{\"id\":\"a-b\"}", "two of its choices have the same id")]
    [InlineData(SampleBank.Blanks, "\"enough\":2", "\"enough\":4", "it does not say how many parts are enough")]
    [InlineData(SampleBank.Blanks, "{\"id\":\"c-c\"}", "{}", "one of its choices has no id")]
    [InlineData(SampleBank.Number, "\"value\":90", "\"value\":\"90\"", "one of its choices has no value")]
    [InlineData(SampleBank.Number, ",\"value\":4500", "", "one of its choices has no value")]
    [InlineData(SampleBank.Number, "\"key\":[\"a\"]", "\"key\":[]", "it has no key")]
    [InlineData(SampleBank.Number, "\"key\":[\"a\"]", "\"key\":[\"a\",\"b\"]", "the key does not earn full marks")]
    [InlineData(SampleBank.Number, "\"tolerance\":0.5", "\"tolerance\":-1", "the key does not earn full marks")]
    [InlineData(SampleBank.Number, "\"value\":4500", "\"value\":90.25", "a foreseen wrong number earns full marks")]
    [InlineData(SampleBank.Number, "\"tolerance\":0.5", "\"tolerance\":5000", "a foreseen wrong number earns full marks")]
    [InlineData(SampleBank.Mark, "\"key\":[]", "\"key\":[\"a\"]", "it can have no key, and has one")]
    [InlineData(SampleBank.Mark, "\"role\":\"decoy\"},{\"of\":\"identity\"", "\"role\":\"lure\"},{\"of\":\"identity\"", "one of its marks has no dimension or no known role")]
    [InlineData(SampleBank.Open, "\"key\":[]", "\"key\":[\"a\"]", "it can have no key, and has one")]
    [InlineData(SampleBank.Open, ",{\"id\":\"b\"},{\"id\":\"c\"}", "", "it has fewer than two choices")]
    public void finds_a_fault_planted_in_it(string item, string passage, string replacement, string problem)
    {
        Assert.Contains(passage, item, StringComparison.Ordinal);

        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of(item.Replace(passage, replacement, StringComparison.Ordinal)));

        Assert.Contains(problem, problems.Select(found => found.Problem));
    }

    [Fact]
    public void finds_that_no_mark_decides()
    {
        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of(SampleBank.Mark.Replace("deciding", "supporting", StringComparison.Ordinal)));

        Assert.Equal([new ProofProblem("words", "none of its marks decides", null)], problems);
    }

    [Theory]
    [InlineData("Math.abs(typed - expected) <= (item.tolerance || 0)", "Math.abs(typed - expected) <= 0", "a number within the tolerance earns less")]
    [InlineData("Math.abs(typed - expected) <= (item.tolerance || 0)", "Math.abs(typed - expected) <= 2 * (item.tolerance || 0)", "a number outside the tolerance earns full marks")]
    [InlineData("Math.abs(typed - expected) <= (item.tolerance || 0)", "typed - expected <= (item.tolerance || 0)", "a number outside the tolerance earns full marks")]
    [InlineData(": [{ id: \"\" }];", ": item.choices.slice(0, 1);", "a number outside the tolerance earns full marks")]
    [InlineData("if (item.kind === \"number\") {\n            return readTyped", "if (item.kind === \"numbers\") {\n            return readTyped", "no number earns full marks")]
    [InlineData("hits.length >= enoughOf(item)", "hits.length > enoughOf(item)", "enough parts in place earn less")]
    [InlineData("hits.length >= enoughOf(item)", "hits.length >= enoughOf(item) - 1", "too few parts in place earn full marks")]
    [InlineData("hits.length >= enoughOf(item)", "hits.length < 0", "the key does not earn full marks")]
    [InlineData("(isOfParts(item) && isTornBetween(chosen))", "false", "every option at once earns full marks")]
    [InlineData("(isOfParts(item) && isTornBetween(chosen))", "(isOfParts(item) && chosen.length > item.key.length + 1)", "two options of one part earn full marks")]
    [InlineData("reasoning.reasons === \"none\" ? \"none\"", "reasoning.reasons === \"none\" ? \"right\"", "no marks earn full marks")]
    [InlineData("reasoning.reasons === \"right\" ? \"right\" : \"wrong\"", "\"right\"", "other marks earn full marks")]
    [InlineData("reasoning.reasons === \"right\" ? \"right\" : \"wrong\"", "\"wrong\"", "the key does not earn full marks")]
    public void finds_a_defect_planted_in_the_grading(string passage, string replacement, string problem)
    {
        var engine = CoreScripts.CreateEngineWith(passage, replacement);

        var problems = engine.Prove(SampleBank.Of([.. SampleBank.More]));

        Assert.Contains(problem, problems.Select(found => found.Problem));
        Assert.All(problems, found => Assert.NotNull(found.Response));
    }

    [Fact]
    public void finds_a_defect_planted_in_the_reading_of_numbers()
    {
        var engine = CoreScripts.CreateEngineWith("return isNegative ? negate(reading) : reading;", "return reading;");

        var problems = engine.Prove(SampleBank.Of("""{"id":"n","kind":"number","choices":[{"id":"a","value":-90}],"key":["a"],"tolerance":0.5}"""));

        Assert.Contains("the key does not earn full marks", problems.Select(found => found.Problem));
    }
}
