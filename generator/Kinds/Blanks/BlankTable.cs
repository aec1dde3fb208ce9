using GenGuide.Markdown;
using GenGuide.Sources;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Kinds.Blanks;

/// <summary>The tables of a page, in order.</summary>
public static class BlankTable
{
    public static List<Table> TablesOf(SourceFile page) => [.. MarkdownParser.Parse(page).Descendants<Table>()];
}
