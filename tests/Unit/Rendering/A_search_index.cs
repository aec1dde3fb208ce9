using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Paper;
using GenGuide.Rendering.Search;
using GenGuide.Sources;
using GenGuide.Tests.Content;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_search_index
{
    private const string Potters = "content/basics/potters.md";

    [Fact]
    public void holds_pages_with_their_passages_terms_and_items()
    {
        var texts = new SampleTexts().With(Potters, """
            ---
            Title: Potters
            Description: Who they are.
            Order: 9
            Minutes: 4
            Objectives:
              - "Say who potters are."
            ---

            They make *jars*.

            ## Their kilns

            Kilns are [hot](clues.md).

            [Quiz: Webinars](../../quizzes/webinars.md)
            """);

        var entries = EntriesOf(texts);

        Assert.Equal(
            ["Potters | Lesson · 4 minutes | basics/potters/", " |  | Who they are.", " |  | They make jars.", "their-kilns | Their kilns | Kilns are hot."],
            Shown(entries.Single(entry => entry.Title == "Potters")));
        Assert.Equal(
            ["Recall | Glossary | glossary/#recall", " |  | What somebody remembers of a firm without help."],
            Shown(entries.Single(entry => entry.Title == "Recall")));
        Assert.Equal(
            ["Open kiln webinar | Campaign · Webinars | quizzes/webinars/#open-webinar",
             " |  | A kiln maker invites potters by email to a talk on cracks. Anybody watches without a name, and the talk is repeated if more potters can name the firm in June."],
            Shown(entries.Single(entry => entry.Title == "Open kiln webinar")));
        Assert.Equal(
            ["What a lead is | Question · Webinars | quizzes/webinars/#what-a-lead-is", " |  | Which of these people is a lead for a kiln maker?"],
            Shown(entries.Single(entry => entry.Title == "What a lead is")));
    }

    [Fact]
    public void holds_the_pages_that_no_author_writes_but_no_key()
    {
        var entries = EntriesOf(new SampleTexts());

        Assert.Equal(
            ["Practice | Page | quizzes/", " |  | Campaigns chosen by what you have answered so far, and every bank to practise as often as you like."],
            Shown(entries.Single(entry => entry.Title == "Practice")));
        Assert.Equal("Your record | Page | record/", Shown(entries.Single(entry => entry.OtherNames.Contains("Progress"))).First());
        Assert.Equal(
            ["Webinars | Bank · 3 questions | quizzes/webinars/", "Worksheet: Webinars | To print | quizzes/webinars/worksheet/", "Workshop: Webinars | To show to a room | quizzes/webinars/present/"],
            entries.Where(entry => entry.Address.StartsWith("quizzes/webinars/", StringComparison.Ordinal) && !entry.Address.Contains('#', StringComparison.Ordinal)).Select(entry => Shown(entry).First()));
        Assert.DoesNotContain(entries, entry => entry.Address.EndsWith("/key/", StringComparison.Ordinal));
    }

    [Fact]
    public void tells_tables_from_other_pages()
    {
        var notes = new SearchEntries(RealSite.Site, ItemKinds.Renderers).All().ToLookup(entry => entry.Address, entry => entry.Note);

        Assert.Equal("Table", notes["tables/kpis/"].Single());
        Assert.Equal("Handbooks", notes["handbook/writing-a-bank/"].Single());
        Assert.Equal("Page", notes["privacy/"].Single());
        Assert.Equal("Lesson 2.3 · 8 minutes", notes["telling-apart/gates-and-assets/"].Single());
    }

    /// <summary>The same words with the other key in every campaign and question: marks, choices, feedback, misconceptions and flips all change.</summary>
    [Fact]
    public void is_the_same_byte_for_byte_when_every_key_is_another()
    {
        var texts = new SampleTexts();
        var before = FilesOf(texts);

        var swapped = Swap(texts[SampleTexts.Bank], "- [x]", "- [ ]");
        swapped = Swap(swapped, "identity/none", "identity/kept");
        swapped = Swap(swapped, "success/recall", "success/contacts");
        swapped = swapped.Replace(" {misconception=asset-decides}", "", StringComparison.Ordinal).Replace("- [ ] Lead generation", "- [ ] Lead generation {misconception=asset-decides}", StringComparison.Ordinal)
            .Replace("- [ ] Demand generation", "- [ ] Demand generation {misconception=asset-decides}", StringComparison.Ordinal)
            .Replace("- [x] A reader of its open guide {misconception=form-decides}", "- [x] A reader of its open guide", StringComparison.Ordinal)
            .Replace("- [x] A potter", "- [ ] A potter", StringComparison.Ordinal)
            .Replace("Memory decides the budget.", "Something else decides.", StringComparison.Ordinal)
            .Replace("> **Flip it:** let", "> **Flip it:** if it is worth it, let", StringComparison.Ordinal);
        var after = FilesOf(texts.With(SampleTexts.Bank, swapped));

        Assert.NotEqual(new SampleTexts()[SampleTexts.Bank], swapped);
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("| Recall | x |  |", "| Recall |  | x |")]
    [InlineData("1. Clay\n\n   Nothing is formed yet.\n2. A wet jar\n\n   It is formed.", "1. A wet jar\n\n   It is formed.\n2. Clay\n\n   Nothing is formed yet.")]
    [InlineData("- [x] 4,500 {tolerance=0.5}", "- [x] 4,600 {tolerance=0.5}")]
    [InlineData("[a drawer](clue:identity/kept", "a [drawer](clue:identity/kept")]
    public void is_the_same_byte_for_byte_when_the_key_of_a_rarer_kind_is_another(string key, string other)
    {
        var items = PracticeTexts.EveryKind.ReplaceLineEndings("\n");
        Assert.Contains(key, items, StringComparison.Ordinal);

        var before = FilesOf(new PracticeTexts(items).Texts);
        var after = FilesOf(new PracticeTexts(items.Replace(key, other, StringComparison.Ordinal)).Texts);

        Assert.Equal(before, after);
    }

    [Fact]
    public void holds_no_reason_and_no_feedback_of_a_real_campaign()
    {
        var found = new SearchEntries(RealSite.Site, ItemKinds.Renderers).All().ToDictionary(entry => entry.Address);

        Assert.All(RealSite.Scenarios, scenario =>
        {
            var entry = found[$"{RealSite.Site.BankOf(scenario).RouteOf(scenario.Id).Path}#{scenario.Id}"];
            Assert.Equal([scenario.Title, RealSite.BareTextOf(scenario)], [entry.Title, .. entry.Passages.Select(passage => passage.Text)]);
        });
    }

    [Fact]
    public void is_cut_into_files_that_stay_small_and_are_found_by_their_first_word()
    {
        var entries = Enumerable.Range(0, 3000).Select(number =>
            new SearchEntry($"Kiln {number}", "Lesson", $"kilns/{number}/", [], [new Passage("", "", $"jar{number % 700} clay{number % 900} glaze {new string('x', 60)}")]));

        var files = new SearchIndex().Write(entries).ToList();

        var start = JsonNode.Parse(files[^1].Content.Span)!;
        var words = start["words"]!.AsArray();
        var texts = start["texts"]!.AsArray();
        Assert.Equal(SearchIndex.StartPath, files[^1].Path);
        Assert.True(words.Count > 3 && texts.Count > 10, $"{words.Count} files of words, {texts.Count} of texts");
        Assert.True(files[^1].Content.Length < 8 * 1024);
        Assert.All(files, file => Assert.True(file.Content.Length < 48 * 1024, $"{file.Path} has {file.Content.Length} bytes"));
        Assert.Equal(words.Select(file => file![0]!.GetValue<string>()), words.Select(file => file![0]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(words.Select((file, index) => (First: file![0]!.GetValue<string>(), Lines: LinesOf(files, $"words-{index}"))), file =>
        {
            Assert.StartsWith($"[[\"{file.First}\",", file.Lines[0], StringComparison.Ordinal);
        });
        Assert.All(texts.Select((file, index) => (First: file![0]!.GetValue<int>(), Lines: LinesOf(files, $"texts-{index}"))), file =>
        {
            Assert.StartsWith($"[[\"Kiln {file.First}\",", file.Lines[0], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void keeps_of_a_frequent_word_the_best_places_and_how_many_there_are()
    {
        var entries = Enumerable.Range(0, 3000).Select(number =>
            new SearchEntry(number % 1000 == 999 ? "Glaze" : $"Kiln {number}", "Lesson", $"kilns/{number}/", [], [new Passage("", "", $"jar{number} glaze")]));

        var line = new SearchIndex().Write(entries).Where(file => file.Path.Contains("words-", StringComparison.Ordinal)).SelectMany(file => Encoding.UTF8.GetString(file.Content.Span).Split('\n')).Single(line => line.Contains("\"glaze\"", StringComparison.Ordinal));

        var numbers = JsonNode.Parse(line.TrimEnd(',', ']') + "]")!.AsArray().Skip(1).Select(number => number!.GetValue<int>()).ToList();
        var places = numbers.Skip(1).Aggregate(new List<int>(), (known, distance) => [.. known, known.LastOrDefault() + distance]);
        Assert.Equal(-3000, numbers[0]);
        Assert.Equal(WordPlaces.MostKept, places.Count);
        Assert.Equal([999, 1999, 2999], places.Where(place => place % 8 == 7).Select(place => place / 8));
        Assert.Equal(Enumerable.Range(0, 497), places.Where(place => place % 8 == 0).Select(place => place / 8));
    }

    [Fact]
    public void of_a_large_site_is_looked_up_in_two_steps()
    {
        var entries = Enumerable.Range(0, 20_000).Select(number => new SearchEntry($"Kiln {number}", "Lesson", $"kilns/{number}/", [], [new Passage("", "", $"jar{number} {new string('x', 900)}")]));

        var files = new SearchIndex().Write(entries).ToList();

        var start = JsonNode.Parse(files[^1].Content.Span)!;
        var texts = start["texts"]!.AsArray().SelectMany((list, number) => JsonNode.Parse(string.Concat(LinesOf(files, $"text-lists-{number}")))!.AsArray()).ToList();
        var words = start["words"]!.AsArray().SelectMany((list, number) => JsonNode.Parse(string.Concat(LinesOf(files, $"word-lists-{number}")))!.AsArray()).ToList();
        Assert.Equal((2, 250), (start["v"]!.GetValue<int>(), start["together"]!.GetValue<int>()));
        Assert.True(files[^1].Content.Length < 1024);
        Assert.True(texts.Count + words.Count > SearchIndex.MostAtStart);
        Assert.Equal(files.Count, texts.Count + words.Count + start["texts"]!.AsArray().Count + start["words"]!.AsArray().Count + 1);
        Assert.All(texts.Index().Where(file => file.Index % 100 == 0), file => Assert.StartsWith($"[[\"Kiln {file.Item![0]}\",", LinesOf(files, $"texts-{file.Index}")[0], StringComparison.Ordinal));
        Assert.All(words.Index(), file => Assert.StartsWith($"[[\"{file.Item![0]}\",", LinesOf(files, $"words-{file.Index}")[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(0)]
    public void is_the_same_where_entries_were_noted_while_their_pages_were_drawn(long mostInMemory)
    {
        var site = RealSite.Site;
        var entries = new SearchEntries(site, ItemKinds.Renderers);
        using var shelf = new TextShelf(mostInMemory);
        var noted = new NotedEntries(entries, shelf);
        var tools = new DrawingTools(ItemKinds.Renderers, new TermFinder(site.Terms), commit: null, QrRecords.None, noted);
        Parallel.ForEach(site.Pages.Where((_, number) => number % 5 > 0), page => new PageRenderer(new TracedSite(site), tools).Render(page));
        Parallel.ForEach(site.Banks.Where((_, number) => number % 3 > 0), bank => _ = new BankRenderer(new TracedSite(site), tools).Render(bank).Count());

        var isNoted = noted.Take(site.Pages[1]) is not null && noted.Take(site.Banks[1]) is not null;
        var written = Texts(new SearchIndex().Write(entries.Indexed(noted)));

        Assert.True(isNoted);
        Assert.Equal(Texts(new SearchIndex().Write(entries.All())), written);
        Assert.Null(noted.Take(site.Pages[2]));
        static List<string> Texts(IEnumerable<OutputFile> files) => [.. files.Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Content.Span)}")];
    }

    [Fact]
    public void holds_no_word_that_stands_almost_everywhere()
    {
        var words = new SearchIndex().Write(EntriesOf(new SampleTexts()))
            .Where(file => file.Path.Contains("words-", StringComparison.Ordinal))
            .SelectMany(file => JsonNode.Parse(file.Content.Span)!.AsArray())
            .Select(line => line![0]!.GetValue<string>())
            .ToList();

        Assert.Contains("potters", words);
        Assert.Empty(words.Intersect(SearchWords.Common));
    }

    [Theory]
    [InlineData("The buyer’s guide, and O'Brien's", "buyer|guide|obrien")]
    [InlineData("rock 'n' roll ’s a'b2 X'S", "rock|n|roll|s|ab|2|x")]
    [InlineData("ÉTÉ naïve ½ Ⅻ x̂", "été|naïve|½|ⅻ|x̂")]
    [InlineData("95:5 rule", "95|5|rule")]
    [InlineData("Kovač & Søn", "kovač|søn")]
    [InlineData("a B2B-lead", "b2b|lead")]
    public void takes_a_text_apart_into_words(string text, string words)
    {
        Assert.Equal(words, string.Join('|', SearchWords.Of(text)));
    }

    private static string[] LinesOf(IEnumerable<OutputFile> files, string name) =>
        Encoding.UTF8.GetString(files.Single(file => file.Path == $"{SearchIndex.Folder}{name}.json").Content.Span).Split('\n');

    private static List<SearchEntry> EntriesOf(SampleTexts texts) => [.. new SearchEntries(texts.ReadSound(), ItemKinds.Renderers).All()];

    private static IEnumerable<string> Shown(SearchEntry entry) =>
        entry.Passages.Select(passage => $"{passage.Anchor} | {passage.Heading} | {passage.Text}").Prepend($"{entry.Title} | {entry.Note} | {entry.Address}");

    private static List<string> FilesOf(SampleTexts texts) =>
        [.. new SearchIndex().Write(EntriesOf(texts)).Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Content.Span)}")];

    private static string Swap(string text, string one, string other) =>
        text.Replace(one, "\0", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("\0", other, StringComparison.Ordinal);
}
