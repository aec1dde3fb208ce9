using System.Buffers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace GenGuide.Verification.Pages;

/// <summary>Reads any page as a browser reads it, whatever is wrong with it. The only file that knows AngleSharp.</summary>
public static class BrowserReader
{
    private const string Html = "http://www.w3.org/1999/xhtml";

    public static PageTree Read(string page)
    {
        var errors = new List<ParseError>();
        var parser = new HtmlParser();
        parser.Error += (_, found) =>
        {
            var error = (HtmlErrorEvent)found;
            errors.Add(new ParseError(error.Position.Line, error.Position.Column, error.Message));
        };
        using var document = parser.ParseDocument(page);
        using var tree = new PageTreeBuilder(ArrayPool<char>.Shared.Rent((page.Length * 2) + 1), 0);
        Copy(document.DocumentElement, tree);
        return tree.Build(document.Doctype is not null, errors);
    }

    private static void Copy(IElement element, PageTreeBuilder tree)
    {
        var first = tree.AttributeCount;
        var tag = tree.Append("<" + element.LocalName + string.Concat(element.Attributes.Select(attribute => $" {attribute.Name}=\"{attribute.Value}\"")) + ">");
        foreach (var attribute in element.Attributes)
        {
            tree.AddAttribute(NameTable.Of(attribute.Name, out _), tree.Append(attribute.Value));
        }

        tree.Open(NameTable.Of(element.LocalName, out _), element.NamespaceUri != Html, first, tag);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Copy(inner, tree);
            }
            else if (child is IText text)
            {
                tree.AddText(tree.Append(text.Data));
            }
        }

        tree.Close();
    }
}
