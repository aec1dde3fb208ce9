using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Verification.Pages;

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
        foreach (var error in page.Tree.ParseErrors)
        {
            diagnostics.Add(DiagnosticCatalog.OutputBroken, page.Location, page.Path, error.Line, error.Column, error.Message);
        }
    }

    private void CheckHead(OutputPage page)
    {
        if (page.Tree.Root.Value("lang").IsWhiteSpace())
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutLanguage, page.Location, page.Path);
        }

        if (!page.Tree.HasDoctype)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutDoctype, page.Location, page.Path);
        }

        if (page.Tree.Head.First(IsCharset) is null)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWithoutCharset, page.Location, page.Path);
        }

        CheckViewport(page);
        ExpectOne(page, "title", page.Tree.Head, element => element.Is("title") && element.IsChildOf("head"));
        ExpectOne(page, "description", page.Tree.Head, HeadElements.IsDescription);
        ExpectOne(page, "main landmark", page.Tree.Elements, element => element.Is("main") || element.Has("role", "main"));
    }

    /// <summary>A viewport that forbids zooming shuts out whoever needs it.</summary>
    private void CheckViewport(OutputPage page)
    {
        var viewport = page.Tree.Head.First(element => HeadElements.IsMeta(element, "name", "viewport"));
        var content = viewport is { } meta ? meta.Value("content") : default;
        var isSound = content.Contains("width=device-width", StringComparison.Ordinal)
            && !content.Contains("user-scalable", StringComparison.Ordinal)
            && !content.Contains("maximum-scale", StringComparison.Ordinal);
        if (!isSound)
        {
            diagnostics.Add(DiagnosticCatalog.OutputViewport, page.Location, page.Path);
        }
    }

    private static bool IsCharset(PageElement element)
        => element.Is("meta") && element.IsChildOf("head") && element.Value("charset").Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private void ExpectOne(OutputPage page, string what, PageElements among, Predicate<PageElement> fits)
    {
        var count = among.CountOf(fits);
        if (count != 1)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotExactlyOne, page.Location, page.Path, count, what);
        }
    }

    private void CheckHeadings(OutputPage page)
    {
        ExpectOne(page, "h1", page.Tree.Elements, element => element.Is("h1"));

        // Navigation may come before the title, with a heading of its own.
        var above = 1;
        foreach (var heading in page.Tree.Elements)
        {
            if (heading.Name is not ['h', >= '1' and <= '6'])
            {
                continue;
            }

            var level = heading.Name[1] - '0';
            if (level > above + 1)
            {
                diagnostics.Add(DiagnosticCatalog.OutputHeadingSkipsLevel, page.Location, AccessibleName.TextOf(heading), level, above);
            }

            above = level;
        }
    }

    private void CheckIds(OutputPage page)
    {
        foreach (var (id, count) in page.Tree.Ids.Repeated())
        {
            diagnostics.Add(DiagnosticCatalog.OutputDuplicateId, page.Location, page.Path, id, count);
        }
    }

    private void CheckImages(OutputPage page)
    {
        foreach (var image in page.Tree.Elements)
        {
            if (!image.Is("img"))
            {
                continue;
            }

            if (!image.Has("alt"))
            {
                diagnostics.Add(DiagnosticCatalog.OutputImageWithoutText, page.Location, OutputPage.Describe(image));
            }

            if (!IsLength(image.Value("width")) || !IsLength(image.Value("height")))
            {
                diagnostics.Add(DiagnosticCatalog.OutputImageWithoutSize, page.Location, OutputPage.Describe(image));
            }
        }
    }

    private static bool IsLength(ReadOnlySpan<char> value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0;
}
