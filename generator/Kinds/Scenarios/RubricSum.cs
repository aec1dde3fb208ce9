using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Reading;

namespace GenGuide.Kinds.Scenarios;

/// <summary>Adds up a scenario's marks by the rubric and reports what contradicts its key.</summary>
public sealed class RubricSum(ItemSource source, DiagnosticBag diagnostics)
{
    private const int FewestDecidingRows = 2;

    public void Check(Scenario scenario)
    {
        var key = source.Rubric.LabelById(scenario.Key);
        var decoy = scenario.Marks.FirstOrDefault(mark => mark.Role == MarkRole.Decoy);
        if (scenario.Level == 1 && decoy is not null)
        {
            diagnostics.Add(DiagnosticCatalog.DecoyAtLevelOne, source.File.LocationOf(decoy.Span), scenario.Id);
        }

        var rows = scenario.Marks.Where(mark => mark.Role == MarkRole.Deciding).Select(mark => mark.Dimension.Id).Distinct().Count();
        if (rows < FewestDecidingRows)
        {
            var deciding = source.Rubric.Dimensions.Where(dimension => dimension.IsDeciding).Select(dimension => dimension.Id);
            diagnostics.Add(DiagnosticCatalog.TooFewDecidingRows, source.Location, scenario.Id, rows, string.Join(", ", deciding));
        }

        CheckSum(scenario, key, rows);
    }

    /// <summary>Each dimension counts once, with the value that weighs most.</summary>
    public static int Sum(IEnumerable<Mark> marks) => marks
        .GroupBy(mark => mark.Dimension.Id)
        .Sum(row => row.OrderBy(mark => mark.Role == MarkRole.Decoy).ThenByDescending(mark => Math.Abs(mark.Points)).First().Points);

    /// <summary>Where all clues speak for the other label the wrong choice is ticked, and that is one mistake; else each mark that is wrong is one,
    /// and the sum is only judged when every mark is right and there are enough of them.</summary>
    private void CheckSum(Scenario scenario, Label key, int rows)
    {
        var sum = Sum(scenario.Marks);
        var spokenFor = source.Rubric.LabelOf(sum);
        var wrong = scenario.Marks.Where(mark => (Math.Sign(mark.Points) == key.Sign) == (mark.Role == MarkRole.Decoy)).ToList();
        var isKeyWrong = rows >= FewestDecidingRows && scenario.Marks.Where(mark => mark.Role == MarkRole.Deciding).All(wrong.Contains);
        if (!isKeyWrong)
        {
            wrong.ForEach(mark => ReportMark(mark, key));
        }

        if (spokenFor?.Id != scenario.Key && (isKeyWrong || (wrong.Count == 0 && rows >= FewestDecidingRows)))
        {
            var points = sum.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture);
            diagnostics.Add(DiagnosticCatalog.SumContradictsKey, source.Location, scenario.Id, points, spokenFor is null ? "neither label" : $"'{spokenFor.Name}'", key.Name);
        }
    }

    private void ReportMark(Mark mark, Label key) => diagnostics.Add(
        mark.Role == MarkRole.Decoy ? DiagnosticCatalog.DecoyPointsToKey : DiagnosticCatalog.CluePointsAway,
        source.File.LocationOf(mark.Span),
        mark.Words,
        key.Name);
}
