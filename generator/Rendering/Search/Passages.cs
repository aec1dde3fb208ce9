using System.Text;
using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace GenGuide.Rendering.Search;

/// <summary>The plain text of a page, cut at its headings. Of an embedded question it holds nothing.</summary>
public static class Passages
{
    public static IReadOnlyList<Passage> Of(Page page) => Of(page, MarkdownParser.Parse(page.Source));

    /// <param name="page">The page.</param>
    /// <param name="document">Its body, as it was parsed and before anything was put into it.</param>
    public static IReadOnlyList<Passage> Of(Page page, MarkdownDocument document)
    {
        var passages = new List<Passage>();
        var (anchor, heading) = ("", "");
        var text = new StringBuilder();
        var anchors = new Queue<Heading>(page.Headings);
        foreach (var block in document)
        {
            if (block is HeadingBlock)
            {
                Close();
                var next = anchors.Dequeue();
                (anchor, heading) = (next.Anchor, next.Text);
            }
            else if (LoneLink.Of(block) is null)
            {
                // A heading in a quote has an anchor too, and opens no passage of its own.
                foreach (var _ in block.Descendants<HeadingBlock>())
                {
                    anchors.Dequeue();
                }

                Append(block, text);
            }
        }

        Close();
        return passages;

        void Close()
        {
            if (heading.Length > 0 || text.Length > 0)
            {
                passages.Add(new Passage(anchor, heading, text.ToString().Trim()));
                text.Clear();
            }
        }
    }

    public static string TextOf(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            Append(block, text);
        }

        return text.ToString().Trim();
    }

    private static void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case ParagraphBlock caption when TableCaption.IsCaption(caption):
                text.Append(PlainText.Of(caption)[TableCaption.Marker.Length..].Trim()).Append(' ');
                break;
            case Markdig.Extensions.Yaml.YamlFrontMatterBlock or LinkReferenceDefinition:
                break;
            case CodeBlock code:
                text.Append(code.Lines.ToString().ReplaceLineEndings(" ")).Append(' ');
                break;
            case LeafBlock leaf:
                text.Append(PlainText.Of(leaf)).Append(' ');
                break;
            case TableRow row:
                text.AppendJoin(" · ", row.Select(cell => TextOf([cell])).Where(words => words.Length > 0)).Append(". ");
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
        }
    }
}
