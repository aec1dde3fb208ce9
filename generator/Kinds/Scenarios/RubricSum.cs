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
        foreach (var mark in scenario.Marks)
        {
            CheckMark(mark, key);
        }

        var decoy = scenario.Marks.FirstOrDefault(mark => mark.Role == MarkRole.Decoy);
        if (scenario.Level == 1 && decoy is not null)
        {
            diagnostics.Add(DiagnosticCatalog.DecoyAtLevelOne, source.File.LocationOf(decoy.Span), scenario.Id);
        }

        var rows = scenario.Marks.Where(mark => mark.Role == MarkRole.Deciding).Select(mark => mark.Dimension.Id).Distinct().Count();
        if (rows < FewestDecidingRows)
        {
            diagnostics.Add(DiagnosticCatalog.TooFewDecidingRows, source.Location, scenario.Id, rows);
        }

        var sum = Sum(scenario.Marks);
        if (source.Rubric.LabelOf(sum)?.Id != scenario.Key)
        {
            diagnostics.Add(DiagnosticCatalog.SumContradictsKey, source.Location, scenario.Id, sum.ToString("+0;-0;0", System.Globalization.CultureInfo.InvariantCulture), key.Name);
        }
    }

    /// <summary>Each dimension counts once, with the value that weighs most.</summary>
    public static int Sum(IEnumerable<Mark> marks) => marks
        .GroupBy(mark => mark.Dimension.Id)
        .Sum(row => row.OrderBy(mark => mark.Role == MarkRole.Decoy).ThenByDescending(mark => Math.Abs(mark.Points)).First().Points);

    private void CheckMark(Mark mark, Label key)
    {
        var pointsToKey = Math.Sign(mark.Points) == key.Sign;
        if (mark.Role != MarkRole.Decoy && !pointsToKey)
        {
            diagnostics.Add(DiagnosticCatalog.CluePointsAway, source.File.LocationOf(mark.Span), mark.Words, key.Name);
        }
        else if (mark.Role == MarkRole.Decoy && pointsToKey)
        {
            diagnostics.Add(DiagnosticCatalog.DecoyPointsToKey, source.File.LocationOf(mark.Span), mark.Words, key.Name);
        }
    }
}
