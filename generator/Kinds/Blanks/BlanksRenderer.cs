using System.Text;
using System.Text.Json;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering;

namespace GenGuide.Kinds.Blanks;

/// <summary>Draws a table with menus for its hidden cells, and the same table filled in.</summary>
public sealed class BlanksRenderer : IItemRenderer
{
    public string Kind => BlanksQuestion.KindName;

    public Type View => typeof(BlanksView);

    public ItemDrawing Draw(ItemDrawing drawing, ItemSyntax syntax, ItemMarkup markup)
    {
        var item = (BlanksQuestion)drawing.Item;
        var page = markup.PageAt(item.TablePath);
        return drawing with
        {
            Parts = [.. item.Parts.Select(part => new PartDrawing(part, ItemMarkup.Escape(part.Words), "", markup.PenOf))],
            Table = markup.TableOf(page, BlankTable.TablesOf(page.Source)[item.TableIndex], Hidden(item, MenuOf)),
            SolvedTable = markup.TableOf(page, BlankTable.TablesOf(page.Source)[item.TableIndex], Hidden(item, FilledOf)),
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
        var menu = new StringBuilder($"<select name=\"{part.Id}\" aria-label=\"{ItemMarkup.Escape(part.Words)}\"><option value=\"\">Choose</option>");
        foreach (var option in part.Options)
        {
            menu.Append($"<option value=\"{option.Id}\">{ItemMarkup.Escape(option.Words)}</option>");
        }

        return menu.Append("</select>").ToString();
    }

    private static string FilledOf(Part part) => $"<span class=\"filled\" data-part=\"{part.Id}\">{ItemMarkup.Escape(part.Key.Words)}</span>";
}
