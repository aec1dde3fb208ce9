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
        => new(bank, Draw(bank, [only], 1, route, headingLevel), site.Settings.Id, headingLevel, _payload.Write(bank, [only]), Result: null);

    /// <summary>A bank, or a part of it with links to the others. Its payload holds the whole bank all the same, because a result does.</summary>
    public QuizDrawing Render(Bank bank, BankPage part, Route route, int headingLevel)
        => new(bank, Draw(bank, part.Items, bank.Items.Count, route, headingLevel), site.Settings.Id, headingLevel, _payload.Write(bank, bank.Items), ResultOf(bank, route))
        {
            Parts = bank.Pages.Count == 1 ? [] : [.. bank.Pages.Select(page => new PartLink(ViewWords.PartOf(page.Number, bank.Pages.Count), page.Number == part.Number ? null : route.To(page.Route), page.Number == part.Number + 1))],
        };

    /// <summary>Every item of a bank, for a page that is no quiz.</summary>
    public IReadOnlyList<ItemDrawing> DrawItems(Bank bank, Route route, int headingLevel) => Draw(bank, bank.Items, bank.Items.Count, route, headingLevel);

    private List<ItemDrawing> Draw(Bank bank, IReadOnlyList<Item> items, int count, Route route, int headingLevel)
    {
        var markdown = MarkdownOf(bank);
        return [.. items.Select(item => RenderItem(bank, item, markdown, count, route, headingLevel))];
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

    private ItemDrawing RenderItem(Bank bank, Item item, BankMarkdown markdown, int count, Route route, int headingLevel)
    {
        var syntax = markdown.Syntax.Items[item.Index];
        var scenario = item as Scenario;
        var twin = scenario is null ? null : site.TwinOf(scenario);
        var place = ViewWords.Place(scenario is not null, item.Index + 1, count);
        var kind = tools.Kinds.First(kind => kind.Kind == item.Kind);
        var markup = new ItemMarkup(site, bank, markdown, route);

        var drawing = new ItemDrawing(
            item,
            kind.View,
            scenario is null ? place : ViewWords.WithLevel(place, scenario.Level),
            headingLevel,
            markup.Blocks(kind.TextOf(syntax), MarkLook.Box),
            [.. item.Choices.Zip(syntax.Choices, (choice, parts) => RenderChoice(choice, parts, markup, route))],
            item is MarkedItem marked ? CluesOf(marked) : [],
            syntax.Flip is null ? null : markup.Blocks(syntax.Flip),
            site.Rubric,
            twin is null ? null : new TwinLink(twin.Title, $"{route.To(site.BankOf(twin).RouteOf(twin.Id))}#{twin.Id}"),
            RepositoryLinks.Edit(site.Settings, item.Source.Path),
            RepositoryLinks.ReportItem(site.Settings, item));
        return kind.Draw(drawing, syntax, markup);
    }

    private ChoiceDrawing RenderChoice(Choice choice, ChoiceSyntax syntax, ItemMarkup markup, Route route)
    {
        var misconception = site.Rubric.MisconceptionBySlug(choice.Misconception);
        var slip = misconception is null
            ? null
            : new SlipDrawing(misconception.Name, misconception.Line, LessonTitle(misconception.LessonPath), LessonAddress(misconception.LessonPath, route));

        return new ChoiceDrawing(choice, markup.Words(syntax.Words), markup.Blocks(syntax.Feedback), slip);
    }

    private ResultDrawing ResultOf(Bank bank, Route route)
    {
        var scenarios = bank.Items.OfType<Scenario>().ToList();
        var dimensions = site.Rubric.Dimensions.Where(dimension =>
            scenarios.Any(item => item.Marks.Any(mark => mark.Role == MarkRole.Deciding && mark.Dimension == dimension)));
        var misconceptions = site.Rubric.Misconceptions.Where(misconception =>
            bank.Items.Any(item => item.Choices.Any(choice => choice.Misconception == misconception.Slug)));

        return new ResultDrawing(
            [.. dimensions.Select(row => new ResultLine(row.Id, row.Name, LessonTitle(row.LessonPath), LessonAddress(row.LessonPath, route)))],
            [.. misconceptions.Select(row => new ResultLine(row.Slug, row.Name, LessonTitle(row.LessonPath), LessonAddress(row.LessonPath, route)))]);
    }

    private string LessonTitle(string path) => site.TitleOf(path);

    private string LessonAddress(string path, Route route) => route.To(site.RouteAt(path));

    /// <summary>Clues numbered in the order of the text; decoys after them, lettered.</summary>
    private static List<ClueDrawing> CluesOf(MarkedItem item)
    {
        var indexed = item.Marks.Select((mark, index) => (mark, index)).ToList();
        var clues = indexed.Where(entry => entry.mark.Role != MarkRole.Decoy)
            .Select((entry, number) => new ClueDrawing(entry.mark, entry.index, (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var decoys = indexed.Where(entry => entry.mark.Role == MarkRole.Decoy)
            .Select((entry, number) => new ClueDrawing(entry.mark, entry.index, ((char)('a' + number)).ToString()));

        return [.. clues, .. decoys];
    }
}
