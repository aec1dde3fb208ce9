using System.Text;
using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Rendering.Paper;

namespace GenGuide.Kinds.Blanks;

/// <summary>Draws a table with menus for its hidden cells, and the same table filled in.</summary>
public sealed class BlanksRenderer : IItemRenderer
{
    private const string Empty = "<span class=\"blank\"><span class=\"vh\">empty</span></span>";

    public string Kind => BlanksQuestion.KindName;

    public Type View => typeof(BlanksView);

    public Type PaperView => typeof(BlanksPaper);

    public Type KeyView => typeof(BlanksKey);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup)
    {
        var item = (BlanksQuestion)drawing.Item;
        var page = markup.PageAt(item.TablePath);
        var table = BlankTable.TablesOf(page.Source)[item.TableIndex];
        return drawing with
        {
            Parts = [.. item.Parts.Select(part => new PartDrawing(part, ItemMarkup.Escape(part.Words), "", markup.PenOf))],
            Table = markup.TableOf(page, table, Hidden(item, MenuOf)),
            SolvedTable = markup.TableOf(page, table, Hidden(item, FilledOf)),
        };
    }

    public PaperItem DrawPaper(PaperItem paper, Item item, ItemSyntax syntax, ItemMarkup markup)
    {
        var blanks = (BlanksQuestion)item;
        var page = markup.PageAt(blanks.TablePath);
        var table = BlankTable.TablesOf(page.Source)[blanks.TableIndex];
        var headers = TableRows.HeadersOf(table);
        var columns = blanks.Cells.Zip(blanks.Parts).DistinctBy(cell => cell.First.Column).OrderBy(cell => cell.First.Column);
        return paper with
        {
            Columns = [.. columns.Select(cell => new PaperColumn(headers[cell.First.Column], null, [.. cell.Second.Options.Select(option => option.Words)]))],
            Table = markup.TableOf(page, table, Hidden(blanks, _ => Empty)),
        };
    }

    public void WritePayload(Utf8JsonWriter json, Item item) => json.WriteNumber(PartReader.EnoughKey, ((PartsQuestion)item).Enough);

    private static Func<int, int, string?> Hidden(BlanksQuestion item, Func<Part, string> draw)
    {
        var parts = item.Cells.Zip(item.Parts).ToDictionary(cell => cell.First, cell => draw(cell.Second));
        return (row, column) => parts.GetValueOrDefault((row, column));
    }

    private static string MenuOf(Part part)
    {
        var menu = new StringBuilder($"<select name=\"{part.Id}\" aria-label=\"{ItemMarkup.Escape(part.Words)}\"><option value=\"\">{ViewWords.Choose}</option>");
        foreach (var option in part.Options)
        {
            menu.Append($"<option value=\"{option.Id}\">{ItemMarkup.Escape(option.Words)}</option>");
        }

        return menu.Append("</select>").ToString();
    }

    private static string FilledOf(Part part) => $"<span class=\"filled\" data-part=\"{part.Id}\">{ItemMarkup.Escape(part.Key.Words)}</span>";
}
