using GenGuide.Diagnostics;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>What gives keys away → warnings, with the numbers behind them.</summary>
public sealed class GiveAwayReporter(Rubric rubric, DiagnosticBag diagnostics)
{
    /// <summary>What was said of a bank is not said again of a site that has the same items.</summary>
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

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

        foreach (var named in report.Named)
        {
            var audited = items.First(audited => audited.Item.Id == named.Item);
            var location = audited.Item.Source.LocationOf(audited.Text.Sentences[named.Sentence][named.Word].Span);
            diagnostics.Add(DiagnosticCatalog.NamesItsAnswer, location, audited.Text.Sentences[named.Sentence][named.Word].Text, audited.Item.Id, audited.Item.Keys.First().Words);
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

    private void Say(DiagnosticRule rule, Location location, params object[] arguments)
    {
        if (_said.Add($"{rule.Code} {string.Join(' ', arguments)}"))
        {
            diagnostics.Add(rule, location, arguments);
        }
    }

    private string NameOf(int side) => rubric.Labels[side].Name;
}
