using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>Learners who understand nothing and pass → warnings with their scores.</summary>
public sealed class LearnerReporter(Rubric rubric, DiagnosticBag diagnostics)
{
    public void Report(LearnersReport report, Location whole)
    {
        foreach (var learner in report.Learners.Where(learner => learner.Passed))
        {
            diagnostics.Add(DiagnosticCatalog.GuesserPasses, whole, RuleOf(learner), learner.Right, learner.Of);
        }

        if (report.Dice is { IsFlagged: true } dice)
        {
            diagnostics.Add(DiagnosticCatalog.ChancePasses, whole, 100 * dice.Chance, dice.Passed, dice.Learners);
        }
    }

    private string RuleOf(Learner learner)
    {
        var label = learner.Label is null ? "" : $"'{rubric.LabelById(learner.Label).Name}'";
        return learner.Name switch
        {
            "always" => $"always says {label}",
            "form" => $"says {label} where a form, an email or a registration is mentioned",
            "teaching" => $"says {label} where something is taught or explained",
            "list" => $"says {label} where a list or named accounts are mentioned",
            "last-sentence" => "goes by the measure in the last sentence",
            "longest" => "takes the longest choice",
            "first" => "takes the first choice",
            "last" => "takes the last choice",
            _ => $"follows the rule '{learner.Name}'",
        };
    }
}
