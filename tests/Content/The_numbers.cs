using System.Globalization;
using System.Text.RegularExpressions;
using GenGuide.Audit.Lessons;
using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Tests.Content;

/// <summary>Every number that the site computes is computed here again.</summary>
public sealed partial class The_numbers
{
    private const string Intervals = "content/tables/buying-cycles.md";

    public static TheoryData<string> NumberQuestions => [.. Numbers.Select(item => item.Id)];

    private static IEnumerable<NumberQuestion> Numbers => RealSite.Site.Banks.SelectMany(bank => bank.Items).OfType<NumberQuestion>();

    /// <summary>What is said of the key holds a sum that comes to the key.</summary>
    [Theory]
    [MemberData(nameof(NumberQuestions))]
    public void asked_for_are_what_their_explanation_comes_to(string id)
    {
        var item = Numbers.Single(number => number.Id == id);
        var key = item.Choices.ToList().FindIndex(choice => choice.IsKey);

        // A share of buyers stops at the whole.
        var results = Sums.In(FeedbackOf(item, key)).Select(sum => item.Unit == "percent" ? Math.Min(100 * sum.Computed!.Value, 100) : sum.Computed!.Value).ToList();

        Assert.Contains(results, result => Math.Abs(result - item.Choices[key].Value!.Value) <= Math.Max(item.Tolerance, 1e-9));
    }

    [Fact]
    public void of_all_sums_that_are_written_out_hold()
    {
        var sources = RealSite.Site.Pages.Select(page => page.Source).Concat(RealSite.Site.Banks.Select(bank => bank.Source));

        var sums = sources.SelectMany(source => Prose.Of(MarkdownParser.Parse(source)).Passages).SelectMany(passage => Sums.In(passage.Text)).ToList();

        Assert.True(sums.Count > 150, $"Only {sums.Count} sums were found.");
        Assert.Empty(sums.Where(sum => !sum.Holds).Select(sum => $"{sum.Text}: {sum.Computed}"));
    }

    [Fact]
    public void of_buyers_in_the_market_are_the_window_by_the_interval()
    {
        var table = MarkdownParser.Parse(RealSite.Site.PageAt(Intervals).Source).Descendants<Table>().Single();
        var rows = TableRows.BodyOf(table).Select(TableRows.WordsOf).ToList();

        Assert.Equal([1, 2, 3, 4, 5, 7, 10], rows.Select(row => YearsIn(row[0])));
        Assert.All(rows, row =>
        {
            Assert.Equal(Share(100.0 / YearsIn(row[0])), row[1]);
            Assert.Equal(Share(25.0 / YearsIn(row[0])), row[2]);
        });
    }

    private static string FeedbackOf(NumberQuestion item, int choice)
    {
        var syntax = BankSyntax.Of(MarkdownParser.Parse(item.Source)).Items[item.Index];
        return string.Join(' ', syntax.Choices[choice].Feedback.OfType<LeafBlock>().Select(PlainText.Of));
    }

    private static int YearsIn(string words) => int.Parse(DigitsPattern().Match(words).Value, CultureInfo.InvariantCulture);

    /// <summary>One decimal, away from zero, and none where it is whole.</summary>
    private static string Share(double percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex DigitsPattern();
}
