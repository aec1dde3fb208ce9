using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_proof
{
    [Fact]
    public void finds_nothing_in_a_sound_bank()
    {
        Assert.Empty(CoreScripts.CreateEngine().Prove(SampleBank.Whole));
    }

    [Fact]
    public void finds_nothing_in_an_item_with_too_many_choices_to_try_all()
    {
        var choices = string.Join(',', Enumerable.Range(0, 12).Select(number => $$"""{"id":"c{{number}}"}"""));

        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of($$"""{"id":"x","kind":"several","choices":[{{choices}}],"key":["c1","c11"]}"""));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("\"key\":[\"b\"]", "\"key\":[]", "it has no key")]
    [InlineData("\"key\":[\"b\"]", "\"key\":\"b\"", "it has no key")]
    [InlineData("\"key\":[\"b\"]", "\"key\":[\"z\"]", "its key is not among its choices")]
    [InlineData("\"key\":[\"b\"]", "\"key\":[\"b\",\"b\"]", "its key names a choice twice")]
    [InlineData("\"key\":[\"b\"]", "\"key\":[\"b\",\"c\"]", "the key does not earn full marks")]
    [InlineData("{\"id\":\"c\"}", "{\"id\":\"b\"}", "two of its choices have the same id")]
    [InlineData("{\"id\":\"c\"}", "{\"name\":\"c\"}", "one of its choices has no id")]
    [InlineData("{\"id\":\"c\"}", "null", "one of its choices has no id")]
    [InlineData(",{\"id\":\"b\"},{\"id\":\"c\"}", "", "it has fewer than two choices")]
    [InlineData("\"kind\":\"single\"", "\"kind\":\"sorting\"", "its kind is unknown")]
    [InlineData("\"id\":\"what-a-lead-is\"", "\"id\":\"\"", "it has no id")]
    public void finds_a_fault_planted_in_a_single_choice(string passage, string replacement, string problem)
    {
        var item = Planted(SampleBank.Single, passage, replacement);

        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of(item));

        Assert.Contains(problem, problems.Select(found => found.Problem));
    }

    [Theory]
    [InlineData("\"deciding\"", "\"supporting\"", "none of its marks decides")]
    [InlineData("\"decoy\"", "\"lure\"", "one of its marks has no dimension or no known role")]
    [InlineData("\"of\":\"asset\",", "", "one of its marks has no dimension or no known role")]
    public void finds_a_fault_planted_in_the_marks(string passage, string replacement, string problem)
    {
        var item = Planted(SampleBank.Scenario, passage, replacement);

        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of(item));

        Assert.Equal([new ProofProblem("open-benchmark", problem, null)], problems);
    }

    [Fact]
    public void finds_an_id_that_is_used_twice()
    {
        var problems = CoreScripts.CreateEngine().Prove(SampleBank.Of(SampleBank.Single, SampleBank.Several, SampleBank.Single));

        Assert.Equal([new ProofProblem("what-a-lead-is", "its id is used twice", null)], problems);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"v":1,"items":{}}""")]
    public void finds_that_there_is_no_list_of_items(string payload)
    {
        Assert.Equal([new ProofProblem(null, "the bank has no list of items", null)], CoreScripts.CreateEngine().Prove(payload));
    }

    [Fact]
    public void finds_an_item_that_is_no_object()
    {
        Assert.Equal([new ProofProblem(null, "an item is not an object", null)], CoreScripts.CreateEngine().Prove(SampleBank.Of("null")));
    }

    [Theory]
    [InlineData("found === deciding && decoys === 0", "found === deciding", "other marks earn full marks")]
    [InlineData("found === deciding && decoys === 0", "found > 0 && decoys === 0", "other marks earn full marks")]
    [InlineData("found === deciding && decoys === 0", "(marked || []).length === deciding && decoys === 0", "a supporting mark costs points")]
    [InlineData("found === deciding && decoys === 0", "found > deciding", "the key does not earn full marks")]
    [InlineData("label !== \"right\" ? 0", "label === \"none\" ? 0", "another choice earns full marks")]
    [InlineData("chosen.length === item.key.length && ", "", "another choice earns full marks")]
    public void finds_a_defect_planted_in_the_grading(string passage, string replacement, string problem)
    {
        var engine = CoreScripts.CreateEngineWith(passage, replacement);

        var problems = engine.Prove(SampleBank.Whole);

        Assert.Contains(problem, problems.Select(found => found.Problem));
        Assert.All(problems, found => Assert.NotNull(found.Response));
    }

    private static string Planted(string item, string passage, string replacement)
    {
        Assert.Contains(passage, item, StringComparison.Ordinal);
        return item.Replace(passage, replacement, StringComparison.Ordinal);
    }
}
