using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using GenGuide.Verification.Pages;

namespace GenGuide.Tests.Unit.Verification.Pages;

/// <summary>A page's tree, written out so that two of them can be compared.</summary>
internal static class PageDescription
{
    /// <summary>Of the generator's own tree.</summary>
    public static string Of(PageTree tree)
    {
        var text = new StringBuilder($"doctype {tree.HasDoctype}, title {tree.Title}\n");
        Write(tree.Root, 0, text);
        return text.ToString();
    }

    /// <summary>Of the tree that AngleSharp makes of a page.</summary>
    public static string Of(IHtmlDocument document)
    {
        var text = new StringBuilder($"doctype {document.Doctype is not null}, title {document.Title}\n");
        Write(document.DocumentElement, 0, text);
        return text.ToString();
    }

    private static void Write(PageElement element, int depth, StringBuilder text)
    {
        Begin(element.Name, element.IsForeign, depth, text);
        foreach (var attribute in element.Attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $" {attribute.Name}=[{element.Tree.CharactersOf(attribute.Value)}]");
        }

        text.Append('\n');
        var at = element.FirstText;
        for (var child = element.FirstChild; child is { } inner; child = inner.End < element.End ? element.Tree[inner.End] : null)
        {
            WriteTexts(element.Tree, at, inner.FirstText, depth, text);
            Write(inner, depth + 1, text);
            at = inner.EndText;
        }

        WriteTexts(element.Tree, at, element.EndText, depth, text);
    }

    private static void WriteTexts(PageTree tree, int start, int end, int depth, StringBuilder text)
    {
        var words = new StringBuilder();
        foreach (var range in tree.TextsBetween(start, end))
        {
            words.Append(tree.CharactersOf(range));
        }

        WriteText(words.ToString(), depth, text);
    }

    private static void Write(IElement element, int depth, StringBuilder text)
    {
        Begin(element.LocalName, element.NamespaceUri != "http://www.w3.org/1999/xhtml", depth, text);
        foreach (var attribute in element.Attributes)
        {
            text.Append(CultureInfo.InvariantCulture, $" {attribute.Name}=[{attribute.Value}]");
        }

        text.Append('\n');
        var words = "";
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                WriteText(words, depth, text);
                Write(inner, depth + 1, text);
                words = "";
            }

            words += (child as IText)?.Data;
        }

        WriteText(words, depth, text);
    }

    private static void Begin(string name, bool isForeign, int depth, StringBuilder text)
        => text.Append(CultureInfo.InvariantCulture, $"{depth} {(isForeign ? "foreign " : "")}{name}");

    private static void WriteText(string words, int depth, StringBuilder text)
    {
        if (words.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{depth} text [{words}]\n");
        }
    }
}
