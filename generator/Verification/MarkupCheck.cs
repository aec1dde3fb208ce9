using System.Globalization;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>What makes a page sound: its head, its landmarks, its headings, its ids, its images.</summary>
public sealed class MarkupCheck(DiagnosticBag diagnostics)
{
    public void CheckPage(OutputPage page)
    {
        CheckSyntax(page);
        CheckHead(page);
        CheckHeadings(page);
        CheckIds(page);
        CheckImages(page);
    }

    private void CheckSyntax(OutputPage page)
    {
        foreach (var error in page.ParseErrors)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBroken, page.Location, page.Path, error.Position.Line, error.Position.Column, error.Message);
        }
    }

    private void CheckHead(OutputPage page)
    {
        var document = page.Document;
        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutLanguage, page.Location, page.Path);
        }

        if (document.Doctype is null)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutDoctype, page.Location, page.Path);
        }

        if (!document.QuerySelectorAll("head > meta[charset]").Any(meta => "utf-8".Equals(meta.GetAttribute("charset"), StringComparison.OrdinalIgnoreCase)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutCharset, page.Location, page.Path);
        }

        CheckViewport(page);
        ExpectOne(page, "title", "head > title");
        ExpectOne(page, "description", "head > meta[name=description]");
        ExpectOne(page, "main landmark", "main, [role=main]");
    }

    /// <summary>A viewport that forbids zooming shuts out whoever needs it.</summary>
    private void CheckViewport(OutputPage page)
    {
        var content = page.Document.QuerySelector("head > meta[name=viewport]")?.GetAttribute("content") ?? "";
        var isSound = content.Contains("width=device-width", StringComparison.Ordinal)
            && !content.Contains("user-scalable", StringComparison.Ordinal)
            && !content.Contains("maximum-scale", StringComparison.Ordinal);
        if (!isSound)
        {
            diagnostics.Add(DiagnosticCatalog.OutputViewport, page.Location, page.Path);
        }
    }

    private void ExpectOne(OutputPage page, string what, string selector)
    {
        var count = page.Document.QuerySelectorAll(selector).Length;
        if (count != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotExactlyOne, page.Location, page.Path, count, what);
        }
    }

    private void CheckHeadings(OutputPage page)
    {
        ExpectOne(page, "h1", "h1");

        // Navigation may come before the title, with a heading of its own.
        var above = 1;
        foreach (var heading in page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > above + 1)
            {
                diagnostics.Add(DiagnosticCatalog.OutputHeadingSkipsLevel, page.Location, AccessibleName.TextOf(heading), level, above);
            }

            above = level;
        }
    }

    private void CheckIds(OutputPage page)
    {
        var repeated = page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1);
        foreach (var group in repeated)
        {
            diagnostics.Add(DiagnosticCatalog.OutputDuplicateId, page.Location, page.Path, group.Key!, group.Count());
        }
    }

    private void CheckImages(OutputPage page)
    {
        foreach (var image in page.Document.QuerySelectorAll("img"))
        {
            if (!image.HasAttribute("alt"))
            {
                diagnostics.Add(DiagnosticCatalog.OutputImageWithoutText, page.Location, OutputPage.Describe(image));
            }

            if (!IsLength(image.GetAttribute("width")) || !IsLength(image.GetAttribute("height")))
            {
                diagnostics.Add(DiagnosticCatalog.OutputImageWithoutSize, page.Location, OutputPage.Describe(image));
            }
        }
    }

    private static bool IsLength(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0;
}
