using GenGuide.Diagnostics;
using GenGuide.Verification.Proofs;

namespace GenGuide.Verification;

/// <summary>Proves the keys of all items by the grading core as shipped, and measures what guessing earns in whole banks.</summary>
public sealed class GradingProof(DiagnosticBag diagnostics, BankProofs? proofs = null)
{
    private readonly BankProofs _proofs = proofs ?? new BankProofs(ProofRecords.None);

    /// <param name="files">Of the site; the grading core is among them.</param>
    /// <param name="items">Each item once, as it is written.</param>
    /// <param name="banks">Each whole bank once, as it is written.</param>
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files, IReadOnlyDictionary<PayloadText, QuizIndex> items, IReadOnlyDictionary<PayloadText, QuizIndex> banks)
    {
        if (items.Count == 0 || ScriptsIn(files) is not { } scripts)
        {
            return;
        }

        // What seems to be wrong is judged once more, by the engine that knows all of the language.
        var judge = new Lazy<GradingEngine>(() => GradingEngine.Interpreting(scripts));
        _proofs.Settle(scripts, items.Keys, banks.Keys);
        try
        {
            var unproved = items.Where(item => !_proofs.IsProved(item.Key) && !IsProved(judge.Value, item.Key, item.Value)).ToList();

            // What a bank earns says nothing while its keys are wrong.
            if (unproved.Count == 0)
            {
                CheckGuessing(scripts, [.. banks.Where(bank => !_proofs.IsSafeFromGuessing(bank.Key))]);
            }
        }
        catch (GradingException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputGradingBroken, Location.Of(ProofScripts.GradingPath), exception.Message);
        }
    }

    private List<string>? ScriptsIn(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (files.GetValueOrDefault(ProofScripts.GradingPath)?.Text is not { } grading)
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(ProofScripts.GradingPath), ProofScripts.GradingPath);
            return null;
        }

        var more = files.GetValueOrDefault(ProofScripts.MoreGradingPath)?.Text;
        return [.. ProofScripts.With(more is null ? [grading] : [grading, more])];
    }

    /// <summary>The item as it is written, in a payload of its own.</summary>
    private bool IsProved(GradingEngine engine, PayloadText item, QuizIndex quiz)
    {
        var problems = engine.Prove($$"""{"v":1,"bank":"{{quiz.Bank}}","pass":0,"items":[{{item}}]}""");
        foreach (var problem in problems)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotProved, quiz.Location, problem.Item ?? quiz.Bank, problem.Problem, problem.Response?.ToJsonString() ?? "none");
        }

        return problems.Count == 0;
    }

    private void CheckGuessing(List<string> scripts, List<KeyValuePair<PayloadText, QuizIndex>> banks)
    {
        var engine = new Lazy<GradingEngine>(() => new GradingEngine(scripts));
        foreach (var (payload, bank) in banks)
        {
            var estimate = engine.Value.Guess(payload.ToString());

            // A bank of one is always passed by one rule or another.
            foreach (var strategy in estimate.Strategies.Where(strategy => strategy.Passed && estimate.Items > 1))
            {
                diagnostics.Add(DiagnosticCatalog.OutputPassedBlindly, bank.Location, bank.Bank, strategy.Name, strategy.Right, estimate.Items);
            }
        }
    }
}
