using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Proves the keys of all items by the grading core as shipped, and measures what guessing earns in whole banks.</summary>
public sealed class GradingProof(DiagnosticBag diagnostics)
{
    /// <param name="files">Of the site; the grading core is among them.</param>
    /// <param name="items">Each item once, as it is written.</param>
    /// <param name="banks">Each whole bank once, as it is written.</param>
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files, IReadOnlyDictionary<string, QuizIndex> items, IReadOnlyDictionary<string, QuizIndex> banks)
    {
        if (items.Count == 0 || StartEngine(files) is not { } engine)
        {
            return;
        }

        try
        {
            var unproved = items.Where(item => !IsProved(engine, item.Key, item.Value)).ToList();

            // What a bank earns says nothing while its keys are wrong.
            if (unproved.Count == 0)
            {
                CheckGuessing(engine, banks);
            }
        }
        catch (GradingException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputGradingBroken, Location.Of(ProofScripts.GradingPath), exception.Message);
        }
    }

    private GradingEngine? StartEngine(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (files.GetValueOrDefault(ProofScripts.GradingPath)?.Text is not { } grading)
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(ProofScripts.GradingPath), ProofScripts.GradingPath);
            return null;
        }

        try
        {
            var more = files.GetValueOrDefault(ProofScripts.MoreGradingPath)?.Text;
            return new GradingEngine([grading, .. more is null ? [] : new[] { more }, .. ProofScripts.BuildTimeOnly]);
        }
        catch (GradingException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputGradingBroken, Location.Of(ProofScripts.GradingPath), exception.Message);
            return null;
        }
    }

    /// <summary>The item as it is written, in a payload of its own.</summary>
    private bool IsProved(GradingEngine engine, string item, QuizIndex quiz)
    {
        var problems = engine.Prove($$"""{"v":1,"bank":"{{quiz.Bank}}","pass":0,"items":[{{item}}]}""");
        foreach (var problem in problems)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotProved, quiz.Location, problem.Item ?? quiz.Bank, problem.Problem, problem.Response?.ToJsonString() ?? "none");
        }

        return problems.Count == 0;
    }

    private void CheckGuessing(GradingEngine engine, IReadOnlyDictionary<string, QuizIndex> banks)
    {
        foreach (var (json, bank) in banks)
        {
            var estimate = engine.Guess(json);

            // A bank of one is always passed by one rule or another.
            foreach (var strategy in estimate.Strategies.Where(strategy => strategy.Passed && estimate.Items > 1))
            {
                diagnostics.Add(DiagnosticCatalog.OutputPassedBlindly, bank.Location, bank.Bank, strategy.Name, strategy.Right, estimate.Items);
            }
        }
    }
}
