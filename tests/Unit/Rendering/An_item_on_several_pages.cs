using System.Text;
using GenGuide.Kinds;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Paper;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class An_item_on_several_pages
{
    private static readonly GenGuide.Model.Site Real = RealSite.Site;

    public static TheoryData<string, int> Pages => new()
    {
        { "", 3 },
        { "basics/", 2 },
        { "basics/another-lesson/", 3 },
        { "quizzes/another-quiz/", 2 },
        { "one/two/three/", 3 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void looks_as_if_it_were_drawn_for_each_of_them(string path, int headingLevel)
    {
        var tools = Tools();
        foreach (var bank in Real.Banks)
        {
            DrawOn(bank.Route, 2, bank, tools);

            var again = DrawOn(new Route(path), headingLevel, bank, tools);

            Assert.Equal(Texts(DrawOn(new Route(path), headingLevel, bank, Tools())), Texts(again));
        }
    }

    [Fact]
    public void is_drawn_once()
    {
        var tools = Tools();
        var bank = Real.Banks.First(bank => bank.References.Count == 0);

        var (one, other) = (DrawOn(bank.Route, 2, bank, tools), DrawOn(new Route("basics/another-lesson/"), 3, bank, tools));

        Assert.All(one.Zip(other), items => Assert.Same(items.First.Drawn, items.Second.Drawn));
        Assert.NotEqual(Texts(one), Texts(other));
    }

    [Fact]
    public void is_drawn_for_each_where_its_words_hold_links()
    {
        var site = new SampleTexts().Replace(SampleTexts.Bank, "A seller knows whom to ring", "A seller knows [whom to ring](../content/basics/clues.md)").ReadSound();
        var tools = Tools(site);
        var bank = site.Banks.Single();

        DrawOn(bank.Route, 2, bank, tools, site: site);
        var again = Texts(DrawOn(new Route("one/two/three/"), 3, bank, tools, site: site));

        Assert.Contains("<a href=\"../../../basics/clues/\">whom to ring</a>", string.Concat(again), StringComparison.Ordinal);
    }

    /// <summary>A table of a page brings its links with it, and these lead from each page in another way.</summary>
    [Fact]
    public void is_drawn_for_each_where_it_may_show_the_table_of_a_page()
    {
        var tools = Tools();
        var bank = Real.Banks.First(bank => bank.Items.Any(item => item is BlanksQuestion));

        var (one, other) = (DrawOn(bank.Route, 2, bank, tools), DrawOn(new Route("basics/another-lesson/"), 3, bank, tools));

        Assert.All(one.Zip(other), items => Assert.NotSame(items.First.Drawn, items.Second.Drawn));
    }

    /// <summary>A drawing that is made again when an answer has changed must have asked for all that it shows.</summary>
    [Fact]
    public void is_drawn_for_each_whose_questions_are_noted()
    {
        var tools = Tools();
        var (bank, misconception) = Real.Banks
            .Where(bank => bank.References.Count == 0)
            .SelectMany(bank => bank.Items.SelectMany(item => item.Choices), (bank, choice) => (bank, Real.Rubric.MisconceptionBySlug(choice.Misconception)))
            .First(found => found.Item2 is not null);
        var (first, second) = (new FactLog(), new FactLog());

        DrawOn(bank.Route, 2, bank, tools, first);
        DrawOn(bank.Route, 2, bank, tools, second);

        Assert.True(first.Knows(new Fact(FactKind.Title, misconception!.LessonPath), out _));
        Assert.True(second.Knows(new Fact(FactKind.Title, misconception.LessonPath), out _));
    }

    private static IReadOnlyList<ItemOnPage> DrawOn(Route page, int headingLevel, Bank bank, DrawingTools tools, FactLog? log = null, GenGuide.Model.Site? site = null)
        => new QuizRenderer(new TracedSite(site ?? Real, log), tools).Render(bank, bank.Pages[0], page, headingLevel).Items;

    private static DrawingTools Tools(GenGuide.Model.Site? site = null) => new(ItemKinds.Renderers, new TermFinder((site ?? Real).Terms), commit: null, QrRecords.None, noted: null);

    private static List<string> Texts(IEnumerable<ItemOnPage> items)
    {
        return [.. items.Select(TextOf)];

        static string TextOf(ItemOnPage item)
        {
            using var text = new Utf8Text();
            item.WriteTo(text);
            return Encoding.UTF8.GetString(text.ToArray());
        }
    }
}
