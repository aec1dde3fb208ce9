using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What gives keys away → what is to be said of it, with the numbers behind it.</summary>
public sealed class GiveAwayReporter(Rubric rubric)
{
    private readonly List<GiveAway> _found = [];

    /// <summary>All that was reported, in that order.</summary>
    public IReadOnlyList<GiveAway> Found => _found;

    public void Report(BankReport report, Location whole, IReadOnlyList<AuditedItem> items)
    {
        foreach (var rate in report.Rates.Where(rate => rate.IsFlagged))
        {
            Report(rate, whole);
        }

        foreach (var contrast in report.Contrasts.Where(contrast => contrast.IsFlagged))
        {
            Report(contrast, whole);
        }

        if (report.Length is { IsFlagged: true } length)
        {
            Say(DiagnosticCatalog.LengthPredictsKey, whole, NameOf(0), length.Means[0], NameOf(1), length.Means[1], NameOf(length.Longer > 0.5 ? 1 : 0), 100 * Math.Max(length.Longer, 1 - length.Longer));
        }

        foreach (var run in report.Runs)
        {
            var item = items.First(audited => audited.Item.Id == run.Item).Item;
            Say(DiagnosticCatalog.KeysInARow, item.Source.LocationOf(item.Span), run.Length, rubric.LabelById(run.Key).Name);
        }
    }

    public void Report(IEnumerable<Prediction> predictions, Location whole)
    {
        foreach (var prediction in predictions.Where(prediction => prediction.IsFlagged))
        {
            var cues = prediction.Cues.Select((cue, index) => index == 0
                ? $"'{cue.Word}' (in {cue.Counts[0]} under '{NameOf(0)}' and {cue.Counts[1]} under '{NameOf(1)}')"
                : $"'{cue.Word}' ({cue.Counts[0]} and {cue.Counts[1]})");
            Say(DiagnosticCatalog.WordsPredictKey, whole, prediction.Right, prediction.Of, prediction.Name == "misleading" ? "campaigns of level 3" : "campaigns", prediction.Expected, string.Join(", ", cues));
        }
    }

    private void Report(Rate rate, Location whole)
    {
        switch (rate.Name)
        {
            case "longest":
                Say(DiagnosticCatalog.LongestIsKey, whole, rate.Count, rate.Of, rate.Expected);
                break;
            case "place":
                Say(DiagnosticCatalog.KeyPosition, whole, rate.Place!, rate.Count, rate.Of, rate.Expected);
                break;
            default:
                Say(DiagnosticCatalog.MetricLast, whole, rate.Count, rate.Of, rate.Expected);
                break;
        }
    }

    private void Report(Contrast contrast, Location whole)
    {
        switch (contrast.Name)
        {
            case "keys":
                var more = contrast.Counts[1] > contrast.Counts[0] ? 1 : 0;
                Say(DiagnosticCatalog.KeysUnbalanced, whole, NameOf(more), contrast.Counts[more], contrast.Of[more]);
                break;
            case "negation":
                SayBoth(DiagnosticCatalog.NegationsPredictKey, contrast, whole, "");
                break;
            default:
                SayBoth(DiagnosticCatalog.MetricsPredictKey, contrast, whole, contrast.Name == "memory" ? "surveys and memory, such as 'recall'," : "contacts and cost, such as 'booked',");
                break;
        }
    }

    private void SayBoth(DiagnosticRule rule, Contrast contrast, Location whole, string what) =>
        Say(rule, whole, contrast.Counts[0], contrast.Of[0], NameOf(0), contrast.Counts[1], contrast.Of[1], NameOf(1), what);

    private void Say(DiagnosticRule rule, Location location, params object[] arguments) => _found.Add(new GiveAway(rule, location, arguments));

    private string NameOf(int side) => rubric.Labels[side].Name;
}
