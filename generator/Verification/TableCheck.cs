using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>Tables that say what they show and what each cell belongs to.</summary>
public sealed class TableCheck(DiagnosticBag diagnostics)
{
    private static readonly HashSet<string?> Scopes = ["col", "row", "colgroup", "rowgroup"];

    public void CheckPage(OutputPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll<IHtmlTableElement>("table"))
        {
            CheckTable(page, table);
        }
    }

    private void CheckTable(OutputPage page, IHtmlTableElement table)
    {
        if (table.Caption is null || AccessibleName.TextOf(table.Caption).Length == 0)
        {
            diagnostics.Add(DiagnosticCatalog.OutputTableWithoutCaption, page.Location, OutputPage.Describe(table));
        }

        foreach (var header in table.QuerySelectorAll("th").Where(header => !Scopes.Contains(header.GetAttribute("scope"))))
        {
            diagnostics.Add(DiagnosticCatalog.OutputHeaderWithoutScope, page.Location, OutputPage.Describe(header), AccessibleName.TextOf(header));
        }

        if (table.QuerySelector("th[scope=col]") is null)
        {
            diagnostics.Add(DiagnosticCatalog.OutputTableWithoutHeader, page.Location, OutputPage.Describe(table));
        }

        CheckRows(page, table);
    }

    /// <summary>A table may do without row headers; one that has them has them in every row.</summary>
    private void CheckRows(OutputPage page, IHtmlTableElement table)
    {
        var rows = table.QuerySelectorAll("tbody > tr").ToLookup(row => row.QuerySelector("th[scope=row]") is not null);
        foreach (var row in rows[false].Where(_ => rows[true].Any()))
        {
            diagnostics.Add(DiagnosticCatalog.OutputRowWithoutHeader, page.Location, AccessibleName.TextOf(row));
        }
    }
}
