using GenGuide.Diagnostics;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>One Markdown file under <c>content/</c> → <see cref="Page"/>.</summary>
public sealed class PageReader(DiagnosticBag diagnostics)
{
    private static readonly Dictionary<(ReferenceKind Kind, string Address), LinkTarget> NotYetLinked = [];

    /// <summary>Null when the page can't be used; every reason has been reported then.</summary>
    public Page? Read(SourceFile source)
    {
        var head = new FrontMatterReader(diagnostics).ReadPageHead(source);
        var route = RouteReader.RouteOf(source, diagnostics);
        if (head is null || route is null || MarkdownParser.TryParse(source, diagnostics) is not { } document)
        {
            return null;
        }

        var body = new MarkupReader(source, mayHoldMarks: false, diagnostics);
        body.Read(document);
        return new Page(source, head, route, body.Headings.ToArray(), body.References.ToArray(), NotYetLinked);
    }
}
