using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Paper;

/// <summary>A bank → a sheet to be printed and written on, and the key to it on a sheet of its own.</summary>
public sealed class PaperRenderer(TracedSite site, DrawingTools tools, QuizRenderer quizzes)
{
    private const string Element = "gg-worksheet";

    public IEnumerable<OutputFile> Render(Bank bank)
    {
        var items = Draw(bank);
        var address = site.Settings.Address is { } root ? root.AbsoluteUri + bank.Route.Path : null;
        var sheet = new WorksheetDrawing(
            FrameOf(PageStyles.Of(items), OwnPage.WorksheetOf(bank)),
            bank,
            items,
            address,
            address is null ? null : tools.Codes.CodeOf(address));
        yield return new OutputFile(bank.Worksheet.OutputPath, ViewRenderer.Render<WorksheetView, WorksheetDrawing>(sheet), bank.Source.Path);

        // Of the items on the sheet the key needs only letters and columns, which are the same on every page.
        var solved = quizzes.DrawSolved(bank, bank.WorksheetKey);
        var key = new WorksheetKeyDrawing(
            FrameOf(PageStyles.Of(solved), new(bank.WorksheetKey, ViewWords.KeyTitle(bank.Head.Title), ViewWords.KeyDescription(bank.Head.Title))) with { PrintsKey = true },
            bank,
            [.. items.Zip(solved, (item, answer) => new PaperKey(item, answer, KindOf(answer.Item).KeyView))]);
        yield return new OutputFile(bank.WorksheetKey.OutputPath, ViewRenderer.Render<WorksheetKeyView, WorksheetKeyDrawing>(key), bank.Source.Path);
    }

    private PageFrame FrameOf(IEnumerable<string> styles, OwnPage page) => new(site, page.Route, page.Title, page.Description, null, [])
    {
        Elements = [Element],
        Scripts = [AssetRenderer.PaperScriptPath],
        Styles = [.. styles, AssetRenderer.PaperStylePath],
        IsIndexed = false,
    };

    private List<PaperItem> Draw(Bank bank)
    {
        var markdown = quizzes.MarkdownOf(bank);
        var markup = new ItemMarkup(site, bank, markdown, bank.Worksheet);
        return [.. bank.Items.Select(item => Draw(item, markdown.Syntax.Items[item.Index], markup))];
    }

    private PaperItem Draw(Item item, ItemSyntax syntax, ItemMarkup markup)
    {
        var kind = KindOf(item);
        var level = (item as Scenario)?.Level ?? 0;
        var paper = new PaperItem(
            item.Id,
            item.Index + 1,
            item.Title,
            level == 0 ? "" : ViewWords.WithLevel(ViewWords.Campaign, level),
            level,
            kind.PaperView,
            markup.Blocks(kind.TextOf(syntax), MarkLook.Plain),
            site.Rubric.Labels);
        return kind.DrawPaper(paper, item, syntax, markup);
    }

    private IItemRenderer KindOf(Item item) => tools.Kinds.First(kind => kind.Kind == item.Kind);
}
