using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>Tables that say what they show and what each cell belongs to.</summary>
public sealed class TableCheck(DiagnosticBag diagnostics)
{
    public void CheckPage(OutputPage page)
    {
        foreach (var element in page.Tree.Elements)
        {
            if (element is { Name: "table", IsForeign: false })
            {
                CheckTable(page, element);
            }
        }
    }

    private void CheckTable(OutputPage page, PageElement table)
    {
        if (table.Descendants.First(inner => inner is { Name: "caption", IsForeign: false } && inner.Parent == table) is not { } caption || !AccessibleName.HasWords(caption))
        {
            diagnostics.Add(DiagnosticCatalog.OutputTableWithoutCaption, page.Location, OutputPage.Describe(table));
        }

        foreach (var header in table.Descendants.Where(inner => inner.Is("th") && inner.Value("scope") is not ("col" or "row" or "colgroup" or "rowgroup")))
        {
            diagnostics.Add(DiagnosticCatalog.OutputHeaderWithoutScope, page.Location, OutputPage.Describe(header), AccessibleName.TextOf(header));
        }

        if (table.Descendants.First(inner => inner.Is("th") && inner.Has("scope", "col")) is null)
        {
            diagnostics.Add(DiagnosticCatalog.OutputTableWithoutHeader, page.Location, OutputPage.Describe(table));
        }

        CheckRows(page, table);
    }

    /// <summary>A table may do without row headers; one that has them has them in every row.</summary>
    private void CheckRows(OutputPage page, PageElement table)
    {
        var rows = table.Descendants.Where(inner => inner.Is("tr") && inner.IsChildOf("tbody")).ToLookup(row => row.Descendants.First(IsRowHeader) is not null);
        foreach (var row in rows[false].Where(_ => rows[true].Any()))
        {
            diagnostics.Add(DiagnosticCatalog.OutputRowWithoutHeader, page.Location, AccessibleName.TextOf(row));
        }
    }

    private static bool IsRowHeader(PageElement element) => element.Is("th") && element.Has("scope", "row");
}
