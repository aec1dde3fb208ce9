using AngleSharp.Dom;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Lists;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_long_list
{
    private const string Part2 = "basics/part/2/";

    private static readonly string[] AllBanks = ["quizzes/", "quizzes/part/2/", "quizzes/part/3/"];
    private static readonly string[] AllLessons = ["basics/", Part2, "basics/part/3/"];
    private static readonly Lazy<DrawnSite> Lessons = new(() => DrawnSite.OfNoted(LargeSite.WithLessons()));
    private static readonly Lazy<DrawnSite> Banks = new(() => DrawnSite.OfNoted(LargeSite.WithBanks()));
    private static readonly Lazy<DrawnSite> Sections = new(() => DrawnSite.OfNoted(LargeSite.WithSections(200)));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(120, 1)]
    [InlineData(121, 2)]
    [InlineData(10_000, 84)]
    public void is_cut_into_parts_of_about_the_same_length(int entries, int parts)
    {
        var all = ListPart.AllOf(new Route("basics/"), entries).ToList();
        var lengths = all.Select(part => part.Entries.End.Value - part.Entries.Start.Value).ToList();

        Assert.Equal(parts, all.Count);
        Assert.Equal(entries, lengths.Sum());
        Assert.All(lengths, length => Assert.InRange(length, lengths.Max() - 1, ListPart.MostOnAPage));
        Assert.All(Enumerable.Range(0, entries), index => Assert.Contains(all, part => part.Route == ListPart.RouteAt(new Route("basics/"), entries, index) && part.Entries.Start.Value <= index && index < part.Entries.End.Value));
    }

    [Fact]
    public void of_lessons_stands_on_pages_that_link_to_each_other()
    {
        var first = Lessons.Value.PageAt("basics/");
        var second = Lessons.Value.PageAt(Part2);

        Assert.Equal(["Part 1 of 3 here", "Part 2 of 3 part/2/ next", "Part 3 of 3 part/3/"], PartsOn(first));
        Assert.Equal(["Part 1 of 3 ../../", "Part 2 of 3 here", "Part 3 of 3 ../3/ next"], PartsOn(second));
        Assert.Equal("Basics, part 2 of 3 · Kilns", second.Title);
        Assert.Equal("https://example.org/kilns/basics/part/2/", second.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("<loc>https://example.org/kilns/basics/part/3/</loc>", Lessons.Value.Sitemap, StringComparison.Ordinal);
    }

    [Fact]
    public void of_lessons_holds_each_of_them_once()
    {
        var listed = AllLessons.SelectMany(route => EntriesOf(Lessons.Value.PageAt(route))).ToList();

        Assert.Equal(Lessons.Value.Site.Path[0].Lessons.Select(lesson => lesson.Head.Title), listed);
    }

    [Fact]
    public void of_lessons_does_not_stand_on_every_page()
    {
        var page = Lessons.Value.PageAt("basics/lesson-150/");
        var lessons = page.QuerySelectorAll("nav.path ol ol > li > a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}").ToList();

        Assert.Equal("Clues ../clues/", lessons[0]);
        Assert.Equal("144 more ../", lessons[1]);
        Assert.Equal("Jar 145 ../lesson-145/", lessons[2]);
        Assert.Equal("Jar 150", page.QuerySelector("nav.path [aria-current=page]")!.TextContent);
        Assert.Equal(["144 more ../part/2/", "Jar 300 ../lesson-300/", "All 301 lessons ../"], lessons[^3..]);
        Assert.InRange(page.QuerySelectorAll("nav.path a").Length, 10, 25);
    }

    [Fact]
    public void of_sections_is_cut_on_the_front_page_and_in_the_navigation()
    {
        Assert.Equal(["Part 1 of 2 here", "Part 2 of 2 part/2/ next"], PartsOn(Sections.Value.PageAt("")));
        Assert.Equal(200, EntriesOf(Sections.Value.PageAt("")).Concat(EntriesOf(Sections.Value.PageAt("part/2/"))).Distinct().Count());
        var navigation = Sections.Value.PageAt("folder-150/").QuerySelectorAll("nav.path > ol > li > a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}").ToList();
        Assert.Equal(["Basics ../basics/", "144 more sections ../", "145 All of folder-145 ../folder-145/"], navigation[..3]);
        Assert.Equal(["43 more sections ../part/2/", "199 All of folder-199 ../folder-199/"], navigation[^2..]);
    }

    [Fact]
    public void of_banks_goes_on_below_the_page_for_practice()
    {
        Assert.Equal(["Part 1 of 3 here", "Part 2 of 3 part/2/ next", "Part 3 of 3 part/3/"], PartsOn(Banks.Value.PageAt("quizzes/")));
        Assert.Equal("By bank, part 3 of 3", Banks.Value.PageAt("quizzes/part/3/").QuerySelector("h1")!.TextContent);
        Assert.Equal(301, AllBanks.SelectMany(route => EntriesOf(Banks.Value.PageAt(route))).Distinct().Count());
    }

    [Fact]
    public void that_is_short_stands_on_one_page()
    {
        Assert.Empty(ListRenderer.LongListsOf(new TracedSite(Content.RealSite.Site)));
        Assert.All(Content.RealSite.Site.Path, section => Assert.InRange(section.Lessons.Count, 1, PathWindow.MostShown));
    }

    [Theory]
    [InlineData("content/basics/part/2.md", "basics/part/2/")]
    [InlineData("content/basics/part/2/index.md", "basics/part/2/")]
    public void leaves_no_page_at_the_address_of_a_part(string path, string address)
    {
        var texts = LargeSite.WithLessons().With(path, "---\nTitle: Mine\nDescription: Of an author.\n---\n");

        Assert.Contains(texts.Read().Found, found => found.Code == "page/address-taken" && found.Message.Contains(address, StringComparison.Ordinal) && found.Message.Contains("a part of the list in content/basics/index.md", StringComparison.Ordinal));
        Assert.DoesNotContain(new SampleTexts().With(path, "---\nTitle: Mine\nDescription: Of an author.\n---\n").Read().Found, found => found.Code == "page/address-taken");
    }

    private static IEnumerable<string> EntriesOf(IDocument page) => page.QuerySelectorAll("ol.modules b").Select(title => title.TextContent);

    private static IEnumerable<string> PartsOn(IDocument page) => page.QuerySelectorAll("nav.pages li > *")
        .Select(part => $"{part.TextContent} {part.GetAttribute("href") ?? "here"} {part.GetAttribute("rel")}".TrimEnd());
}
