using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Core;
using GenGuide.Verification;
using GenGuide.Verification.Proofs;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>What many threads prove while pages are drawn is what one proves alone.</summary>
public sealed class Proofs_of_banks
{
    private static readonly string[] Sound = [SampleBank.Scenario, SampleBank.Single, SampleBank.Several, .. SampleBank.More];
    private static readonly IReadOnlyList<string> Scripts = [.. ProofScripts.With(AssetRenderer.GradingScripts)];

    [Fact]
    public void are_the_same_on_all_processors_as_on_one()
    {
        var items = Enumerable.Range(0, 200).Select(number => Changed(Sound[number % Sound.Length], number)).ToList();
        var engine = GradingEngine.Interpreting(Scripts);
        using var proofs = new BankProofs(ProofRecords.None);

        proofs.Begin(Scripts);
        foreach (var item in items.Take(100))
        {
            proofs.Enqueue(PayloadText.Of(SampleBank.Of(item)), isWhole: true);
        }

        proofs.Settle(Scripts, items.Select(PayloadText.Of), items.Select(item => PayloadText.Of(SampleBank.Of(item))));

        Assert.All(items, item => Assert.Equal(engine.Prove(SampleBank.Of(item)).Count == 0, proofs.IsProved(PayloadText.Of(item))));
        Assert.Contains(items, item => proofs.IsProved(PayloadText.Of(item)));
        Assert.Contains(items, item => !proofs.IsProved(PayloadText.Of(item)));
    }

    [Fact]
    public void count_for_nothing_when_other_scripts_were_written_than_those_they_began_with()
    {
        using var proofs = new BankProofs(ProofRecords.None);
        proofs.Begin(Scripts);
        proofs.Enqueue(PayloadText.Of(SampleBank.Of(SampleBank.Single)), isWhole: true);

        proofs.Settle([.. Scripts.Select(script => script.Replace("!==\"right\"?0", "===\"none\"?0", StringComparison.Ordinal))], [PayloadText.Of(SampleBank.Single)], []);

        Assert.False(proofs.IsProved(PayloadText.Of(SampleBank.Single)));
    }

    [Fact]
    public void that_can_not_be_begun_are_left_to_the_judge()
    {
        using var proofs = new BankProofs(ProofRecords.None);

        proofs.Settle(["function ("], [PayloadText.Of(SampleBank.Single)], []);

        Assert.False(proofs.IsProved(PayloadText.Of(SampleBank.Single)));
    }

    [Fact]
    public void end_when_the_build_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var proofs = new BankProofs(ProofRecords.None, stop.Token);
        proofs.Begin(Scripts);
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => proofs.Settle(Scripts, [PayloadText.Of(SampleBank.Single)], []));
    }

    /// <summary>Another id, and in every third one another key.</summary>
    private static string Changed(string item, int number)
    {
        var changed = JsonNode.Parse(item)!.AsObject();
        changed["id"] = $"{changed["id"]}-{number}";
        if (number % 3 == 0 && changed["key"]!.AsArray().Count > 0)
        {
            changed["key"] = new JsonArray([.. changed["choices"]!.AsArray().Select(choice => choice!["id"]!.DeepClone())]);
        }

        return changed.ToJsonString();
    }
}
