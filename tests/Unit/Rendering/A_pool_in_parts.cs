using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Sources;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_pool_in_parts
{
    private static readonly IReadOnlyList<OutputFile> Files = Split(shelf: null);
    private static readonly JsonNode Head = Json(Files[^1]);
    private static readonly IReadOnlyList<JsonNode> Parts = [.. Files.Where(file => file.Path.Contains("/items-", StringComparison.Ordinal)).Select(Json)];

    [Fact]
    public void is_one_file_where_the_site_is_small()
    {
        var whole = Assert.Single(new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render());

        Assert.Equal(RealSite.Site.Banks.Sum(bank => bank.Items.Count), Json(whole)["items"]!.AsArray().Count);
    }

    [Fact]
    public void holds_every_item_once_where_its_id_says()
    {
        var whole = Json(new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render().Single())["items"]!.AsArray().Select(item => item!.ToJsonString());
        var starts = Head["parts"]!.AsArray().Select(part => part![0]!.GetValue<string>()).ToList();

        Assert.True(Parts.Count > 1);
        Assert.Equal(whole.Order(StringComparer.Ordinal), Parts.SelectMany(ItemsOf).Select(item => item.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.All(Parts.Index(), part => Assert.All(ItemsOf(part.Item), item => Assert.Equal(part.Index, starts.Count(start => string.CompareOrdinal(start, IdOf(item)) <= 0) - 1)));
    }

    [Fact]
    public void says_with_each_item_where_those_of_its_bank_are()
    {
        foreach (var bank in RealSite.Site.Banks)
        {
            var home = Parts.Select((part, index) => (part, index)).Where(part => ItemsOf(part.part).Any(item => BankOf(item) == bank.Id)).ToList();
            var drawn = bank.DrawnFrom.Select(path => RealSite.Site.BankAt(path).Id).Append(bank.Id).ToHashSet();
            var expected = Parts.Index().Where(part => ItemsOf(part.Item).Any(item => drawn.Contains(BankOf(item)))).Select(part => part.Index);

            Assert.All(home, part => Assert.Equal(expected, part.part["banks"]!.AsArray().Single(known => known!["id"]!.GetValue<string>() == bank.Id)!["parts"]!.AsArray().Select(number => number!.GetValue<int>())));
        }
    }

    [Fact]
    public void says_with_each_item_which_lessons_ask_it()
    {
        var whole = LessonsOf(Json(new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render().Single())).ToList();

        Assert.Contains(whole, lesson => lesson["items"]!.AsArray().Count > 1);
        Assert.All(Parts, part => Assert.Equal(
            whole.Where(lesson => AskedIn(lesson).Intersect(ItemsOf(part).Select(IdOf)).Any()).Select(lesson => lesson.ToJsonString()).Order(),
            LessonsOf(part).Select(lesson => lesson.ToJsonString()).Order()));
        Assert.Equal(whole.Select(lesson => lesson.ToJsonString()).ToHashSet(), Parts.Append(Head).SelectMany(LessonsOf).Select(lesson => lesson.ToJsonString()).ToHashSet());
    }

    [Fact]
    public void counts_an_exam_that_a_lesson_leads_to_and_not_what_it_asks()
    {
        var site = new SampleTexts().Replace(SampleTexts.Bank, "Pass:", "Exam: 2\nPass:").Replace(SampleTexts.Lesson, "webinars.md#open-webinar", "webinars.md").ReadSound();

        var files = new PoolRenderer(site, ItemKinds.Renderers, mostTogether: 1).Render().Select(Json).ToList();

        var lesson = Assert.Single(files.SelectMany(LessonsOf));
        Assert.Equal("webinars", lesson["exam"]!.GetValue<string>());
        Assert.Empty(AskedIn(lesson));
    }

    [Fact]
    public void keeps_its_head_small_and_names_in_it_only_exams()
    {
        Assert.Equal(RealSite.Site.Banks.Where(bank => bank.Head.Exam is not null).Select(bank => bank.Id), Head["banks"]!.AsArray().Select(bank => bank!["id"]!.GetValue<string>()));
        Assert.Empty(Head["items"]!.AsArray());
        Assert.All(LessonsOf(Head), lesson => Assert.NotNull(lesson["exam"]));
        Assert.All(Files.SkipLast(1), file => Assert.InRange(file.Content.Length, 1, 64 * 1024));
    }

    [Fact]
    public void is_the_same_when_its_parts_lay_in_a_file()
    {
        using var shelf = new TextShelf(mostInMemory: 0);

        Assert.Equal(Files.Select(ContentOf), Split(shelf).Select(ContentOf));
    }

    private static List<OutputFile> Split(TextShelf? shelf) => [.. new PoolRenderer(RealSite.Site, ItemKinds.Renderers, shelf, mostTogether: 1_000).Render()];

    private static (string Path, string Text) ContentOf(OutputFile file) => (file.Path, Encoding.UTF8.GetString(file.Content.Span));

    private static JsonNode Json(OutputFile file) => JsonNode.Parse(file.Content.Span)!;

    private static IEnumerable<JsonNode> ItemsOf(JsonNode part) => part["items"]!.AsArray().Select(item => item!);

    private static IEnumerable<JsonNode> LessonsOf(JsonNode part) => part["lessons"]!.AsArray().Select(lesson => lesson!);

    private static IEnumerable<string> AskedIn(JsonNode lesson) => lesson["items"]!.AsArray().Select(item => item!.GetValue<string>());

    private static string IdOf(JsonNode item) => item["item"]!["id"]!.GetValue<string>();

    private static string BankOf(JsonNode item) => item["bank"]!.GetValue<string>();
}
