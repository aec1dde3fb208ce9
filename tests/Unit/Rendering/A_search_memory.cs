using System.Text;
using GenGuide.Kinds;
using GenGuide.Rendering.Search;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>An index that is made again and again, each time with the entries of the last.</summary>
public sealed class A_search_memory
{
    private readonly SampleTexts _texts = new();
    private readonly SearchMemory _memory = new();

    [Fact]
    public void gives_the_same_entries_again()
    {
        var site = _texts.ReadSound();

        Assert.Equal(Fresh(site), Kept(site));
        Assert.Equal(Fresh(site), Kept(site));
    }

    [Fact]
    public void keeps_the_entry_of_a_page_that_is_the_same()
    {
        var site = _texts.ReadSound();

        var (first, second) = (Entries(site), Entries(site));

        Assert.Contains(first, entry => TextOf(entry).Contains(site.Path[0].Lessons[0].Head.Description, StringComparison.Ordinal) && second.Contains(entry, ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public void makes_the_entry_of_a_page_again_whose_place_is_another()
    {
        var site = _texts.ReadSound();
        Kept(site);
        var moved = new Model.Site(site.Settings, site.Rubric, site.Index, [site.Path[0] with { Number = 3 }], site.Terms);

        Assert.Equal(Fresh(moved), Kept(moved));
        Assert.NotEqual(Fresh(site), Fresh(moved));
    }

    [Fact]
    public void makes_the_entries_of_an_edited_bank_again()
    {
        Kept(_texts.ReadSound());
        var edited = _texts.Replace(SampleTexts.Bank, "Which of these people", "Which of all people").ReadSound();

        Assert.Equal(Fresh(edited), Kept(edited));
        Assert.Contains(Kept(edited), entry => entry.Contains("Which of all people", StringComparison.Ordinal));
    }

    private List<IndexedEntry> Entries(Model.Site site) => [.. new SearchEntries(site, ItemKinds.Renderers).Indexed(_memory)];

    private List<string> Kept(Model.Site site) => [.. Entries(site).Select(TextOf)];

    private static List<string> Fresh(Model.Site site) => [.. new SearchEntries(site, ItemKinds.Renderers).Indexed().Select(TextOf)];

    private static string TextOf(IndexedEntry entry) => Encoding.UTF8.GetString(entry.Text.Span) + Encoding.UTF8.GetString(entry.Words.Span);
}
