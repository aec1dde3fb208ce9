using GenGuide.Rendering.Lists;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class The_navigation_of_a_long_path
{
    private static readonly int[] Counts = [1, 30, 31, 32, 60, 300];

    [Theory]
    [InlineData(0, -1, "")]
    [InlineData(1, 0, "0")]
    [InlineData(4, -1, "0 1 2 3")]
    [InlineData(1000, -1, "0 1 2 3 4 5 6-998 999")]
    [InlineData(1000, 0, "0 1 2 3 4 5 6-998 999")]
    [InlineData(1000, 6, "0 1 2 3 4 5 6 7 8 9 10 11 12-998 999")]
    [InlineData(1000, 7, "0 1 2 3 4 5 6 7 8 9 10 11 12 13-998 999")]
    [InlineData(1000, 500, "0 1-494 495 496 497 498 499 500 501 502 503 504 505 506-998 999")]
    [InlineData(1000, 993, "0 1-987 988 989 990 991 992 993 994 995 996 997 998 999")]
    [InlineData(1000, 994, "0 1-988 989 990 991 992 993 994 995 996 997 998 999")]
    [InlineData(1000, 999, "0 1-993 994 995 996 997 998 999")]
    public void shows_the_neighbours_of_a_page_and_both_ends(int count, int here, string expected)
    {
        var shown = PathWindow.Of(count, here).Select(stretch => stretch.IsLeftOut ? $"{stretch.First}-{stretch.Last}" : $"{stretch.First}");

        Assert.Equal(expected, string.Join(' ', shown));
    }

    [Fact]
    public void holds_every_entry_once_shown_or_counted()
    {
        var all = from count in Counts
                  from here in Enumerable.Range(-1, count + 1)
                  select (count, entries: PathWindow.Of(count, here).SelectMany(stretch => Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1)).ToList());

        Assert.All(all, window => Assert.Equal(Enumerable.Range(0, window.count), window.entries));
    }
}
