using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Tests.Content;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_pool_in_parts
{
    private static readonly PoolRenderer Split = new(RealSite.Site, ItemKinds.Renderers, mostTogether: 1_000);
    private static readonly PoolFiles Files = Split.Render();
    private static readonly JsonNode Head = JsonNode.Parse(Files.Head)!;
    private static readonly IReadOnlyList<JsonNode> Parts = [.. Files.Parts.Where(file => file.Path.Contains("/items-", StringComparison.Ordinal)).Select(file => JsonNode.Parse(file.Content.Span)!)];

    [Fact]
    public void is_one_file_where_the_site_is_small()
    {
        var whole = new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render();

        Assert.Empty(whole.Parts);
        Assert.Equal(RealSite.Site.Banks.Sum(bank => bank.Items.Count), JsonNode.Parse(whole.Head)!["items"]!.AsArray().Count);
    }

    [Fact]
    public void holds_every_item_once_where_its_id_says()
    {
        var whole = JsonNode.Parse(new PoolRenderer(RealSite.Site, ItemKinds.Renderers).Render().Head)!["items"]!.AsArray().Select(item => item!.ToJsonString());
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
    public void keeps_its_head_small_and_names_in_it_only_exams()
    {
        Assert.Equal(RealSite.Site.Banks.Where(bank => bank.Head.Exam is not null).Select(bank => bank.Id), Head["banks"]!.AsArray().Select(bank => bank!["id"]!.GetValue<string>()));
        Assert.Empty(Head["items"]!.AsArray());
        Assert.Empty(Head["lessons"]!.AsArray());
        Assert.All(Files.Parts, file => Assert.InRange(file.Content.Length, 1, 64 * 1024));
    }

    [Fact]
    public void is_the_same_whoever_made_what_it_is_joined_from()
    {
        var kept = RealSite.Site.Banks.AsParallel().AsOrdered().Select(Split.Of).ToList();

        var joined = Split.Join(kept);

        Assert.Equal(Encoding.UTF8.GetString(Files.Head), Encoding.UTF8.GetString(joined.Head));
        Assert.Equal(Files.Parts.Select(file => Encoding.UTF8.GetString(file.Content.Span)), joined.Parts.Select(file => Encoding.UTF8.GetString(file.Content.Span)));
    }

    private static IEnumerable<JsonNode> ItemsOf(JsonNode part) => part["items"]!.AsArray().Select(item => item!);

    private static string IdOf(JsonNode item) => item["item"]!["id"]!.GetValue<string>();

    private static string BankOf(JsonNode item) => item["bank"]!.GetValue<string>();
}
