using System.Globalization;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;

namespace GenGuide.Rendering;

/// <summary>Banks and items → drawings: the author's Markdown as markup, and the explanation composed from marks, feedback and rubric.</summary>
public sealed class QuizRenderer(TracedSite site, DrawingTools tools)
{
    private readonly QuizPayload _payload = new(tools.Kinds);

    /// <summary>One item of a bank, for the page on which it is drawn.</summary>
    public QuizDrawing Render(Bank bank, Item only, Route route, int headingLevel)
        => new(bank, Draw(bank, [only], 1, route, headingLevel, isShared: false), site.Settings.Id, headingLevel, _payload.Write(bank, [only]), Result: null);

    /// <summary>A bank, or a part of it with links to the others. Its payload holds the whole bank all the same, because a result does.</summary>
    public QuizDrawing Render(Bank bank, BankPage part, Route route, int headingLevel)
        => new(bank, Draw(bank, part.Items, bank.Items.Count, route, headingLevel, isShared: true), site.Settings.Id, headingLevel, MarkdownOf(bank).PayloadFrom(() => _payload.Write(bank, bank.Items)), ResultOf(bank, route))
        {
            Parts = bank.Pages.Count == 1 ? [] : [.. bank.Pages.Select(page => new PartLink(ViewWords.PartOf(page.Number, bank.Pages.Count), page.Number == part.Number ? null : route.To(page.Route), page.Number == part.Number + 1))],
        };

    /// <summary>Every item of a bank with its answer, for a page that is no quiz: without its place, and without what leads from it to other pages.</summary>
    public IReadOnlyList<ItemDrawing> DrawSolved(Bank bank, Route route)
    {
        var markdown = MarkdownOf(bank);
        var markup = new ItemMarkup(site, bank, markdown, route);
        return markdown.SolvedFrom(() => [.. bank.Items.Select(item => Draw(item, markdown.Syntax.Items[item.Index], markup, _ => null))]);
    }

    /// <param name="bank">The bank.</param>
    /// <param name="items">Of it.</param>
    /// <param name="count">How many stand together.</param>
    /// <param name="route">The page on which they stand.</param>
    /// <param name="headingLevel">Of their titles.</param>
    /// <param name="isShared">Whether other pages show the same. A drawing that is made again asks for all that it shows, so it shares nothing.</param>
    private List<ItemOnPage> Draw(Bank bank, IReadOnlyList<Item> items, int count, Route route, int headingLevel, bool isShared)
    {
        var markdown = MarkdownOf(bank);
        var markup = new ItemMarkup(site, bank, markdown, route);
        return [.. items.Select(item => new ItemOnPage(item, isShared && !site.IsTraced ? markdown.DrawnFrom(item, () => DrawnOf(item)) : DrawnOf(item), route, headingLevel))];

        DrawnItem DrawnOf(Item item) => DrawnItem.Of(RenderItem(item, markdown.Syntax.Items[item.Index], markup, count, route, headingLevel), route);
    }

    /// <summary>A bank's syntax, for whatever else is drawn of it.</summary>
    public BankMarkdown MarkdownOf(Bank bank) => tools.Recent.MarkdownOf(bank);

    /// <summary>A campaign and its twin, solved.</summary>
    public IReadOnlyList<SolvedDrawing> RenderPair(Scenario scenario, Route route)
    {
        var pair = new[] { scenario, site.TwinOf(scenario)! }.OrderBy(item => site.Rubric.LabelById(item.Key).Sign);
        return [.. pair.Select(item => RenderSolved(item, route))];
    }

    /// <summary>A campaign with its answer.</summary>
    public SolvedDrawing RenderSolved(Scenario scenario, Route route)
    {
        var bank = site.BankOf(scenario);
        var markdown = MarkdownOf(bank);
        var clues = CluesOf(scenario);
        var text = new ItemMarkup(site, bank, markdown, route).Blocks(markdown.Syntax.Items[scenario.Index].Body, MarkLook.Solved, clues);

        return new SolvedDrawing(scenario, site.Rubric.LabelById(scenario.Key), text, clues);
    }

    private ItemDrawing RenderItem(Item item, ItemSyntax syntax, ItemMarkup markup, int count, Route route, int headingLevel)
    {
        var scenario = item as Scenario;
        var twin = scenario is null ? null : site.TwinOf(scenario);
        var place = ViewWords.Place(scenario is not null, item.Index + 1, count);
        return Draw(item, syntax, markup, choice => SlipOf(choice, route)) with
        {
            Place = scenario is null ? place : ViewWords.WithLevel(place, scenario.Level),
            HeadingLevel = headingLevel,
            Twin = twin is null ? null : new TwinLink(twin.Title, $"{route.To(site.BankOf(twin).RouteOf(twin.Id))}#{twin.Id}"),
            EditAddress = RepositoryLinks.Edit(site.Settings, item.Source.Path),
            ReportAddress = RepositoryLinks.ReportItem(site.Settings, item),
        };
    }

    /// <summary>What an item says wherever it stands.</summary>
    private ItemDrawing Draw(Item item, ItemSyntax syntax, ItemMarkup markup, Func<Choice, SlipDrawing?> slipOf)
    {
        var kind = tools.Kinds.First(kind => kind.Kind == item.Kind);
        var drawing = new ItemDrawing(
            item,
            kind.View,
            markup.Blocks(kind.TextOf(syntax), MarkLook.Box),
            [.. item.Choices.Zip(syntax.Choices, (choice, parts) => new ChoiceDrawing(choice, markup.Words(parts.Words), markup.Blocks(parts.Feedback), slipOf(choice)))],
            item is MarkedItem marked ? CluesOf(marked) : [],
            syntax.Flip is null ? null : markup.Blocks(syntax.Flip),
            site.Rubric);
        return kind.Draw(drawing, syntax, markup);
    }

    /// <summary>Null for a choice that reveals no misconception.</summary>
    private SlipDrawing? SlipOf(Choice choice, Route route) => site.Rubric.MisconceptionBySlug(choice.Misconception) is { } misconception
        ? new SlipDrawing(misconception.Name, misconception.Line, LessonTitle(misconception.LessonPath), LessonAddress(misconception.LessonPath, route))
        : null;

    private ResultDrawing ResultOf(Bank bank, Route route)
    {
        var deciding = bank.Items.OfType<Scenario>().SelectMany(item => item.Marks).Where(mark => mark.Role == MarkRole.Deciding).Select(mark => mark.Dimension).ToHashSet();
        var revealed = bank.Items.SelectMany(item => item.Choices).Select(choice => choice.Misconception).ToHashSet(StringComparer.Ordinal);
        var dimensions = site.Rubric.Dimensions.Where(deciding.Contains);
        var misconceptions = site.Rubric.Misconceptions.Where(misconception => revealed.Contains(misconception.Slug));

        return new ResultDrawing(
            [.. dimensions.Select(row => new ResultLine(row.Id, row.Name, LessonTitle(row.LessonPath), LessonAddress(row.LessonPath, route)))],
            [.. misconceptions.Select(row => new ResultLine(row.Slug, row.Name, LessonTitle(row.LessonPath), LessonAddress(row.LessonPath, route)))]);
    }

    private string LessonTitle(string path) => site.TitleOf(path);

    private string LessonAddress(string path, Route route) => route.To(site.RouteAt(path));

    /// <summary>Clues numbered in the order of the text; decoys after them, lettered.</summary>
    private static List<ClueDrawing> CluesOf(MarkedItem item)
    {
        var (clues, decoys) = (new List<ClueDrawing>(item.Marks.Count), new List<ClueDrawing>());
        foreach (var (index, mark) in item.Marks.Index())
        {
            if (mark.Role == MarkRole.Decoy)
            {
                decoys.Add(new ClueDrawing(mark, index, ((char)('a' + decoys.Count)).ToString()));
            }
            else
            {
                clues.Add(new ClueDrawing(mark, index, (clues.Count + 1).ToString(CultureInfo.InvariantCulture)));
            }
        }

        clues.AddRange(decoys);
        return clues;
    }
}
