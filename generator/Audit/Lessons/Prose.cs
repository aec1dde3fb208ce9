using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Audit.Lessons;

/// <summary>What a page says, as a reader meets it: passage by passage, and the sentences in them. Front matter and embedded quizzes are left out.</summary>
/// <param name="Passages">Paragraphs, entries of lists, captions and rows of tables, in order.</param>
public sealed partial record Prose(IReadOnlyList<Passage> Passages)
{
    /// <summary>The sentences of running text; the cells of a table are no sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } = [.. Passages.Where(passage => passage.IsRunning).SelectMany(SentencesOf)];

    public static Prose Of(MarkdownDocument document)
    {
        var passages = new List<Passage>();
        var section = 0;
        foreach (var block in document.Descendants().OfType<Block>())
        {
            switch (block)
            {
                case HeadingBlock:
                    section++;
                    break;
                case TableRow { IsHeader: false } row:
                    passages.Add(PassageOf(row, section, isRunning: false));
                    break;
                case ParagraphBlock paragraph when paragraph.Parent is not TableCell && LoneLink.Of(paragraph) is null:
                    passages.Add(PassageOf(paragraph, section, isRunning: !TableCaption.IsCaption(paragraph)));
                    break;
            }
        }

        return new Prose([.. passages.Where(passage => passage.Text.Length > 0)]);
    }

    /// <summary>Words as a reader counts them: a number is one, and so is a word with a hyphen or an apostrophe in it.</summary>
    public static IEnumerable<string> WordsOf(string text) => WordPattern().Matches(text).Select(match => match.Value);

    private static Passage PassageOf(Block block, int section, bool isRunning)
    {
        var text = new StringBuilder();
        Append(block, text);
        var addresses = block.InlinesOf<LinkInline>().Select(link => link.Url ?? "").ToList();
        return new Passage(SpacePattern().Replace(text.ToString(), " ").Trim(), addresses, section, isRunning, block.ToTextSpan());
    }

    /// <summary>Citations are left out: they are read past, and their tags are no words.</summary>
    private static void Append(MarkdownObject node, StringBuilder text)
    {
        switch (node)
        {
            case LinkInline { IsImage: true }:
            case LinkInline link when PlainText.Of(link) is ['[', .., ']']:
                break;
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case LineBreakInline:
                text.Append(' ');
                break;
            case LeafInline leaf:
                text.Append(PlainText.Of(leaf));
                break;
            case ContainerInline container:
                foreach (var child in container)
                {
                    Append(child, text);
                }

                break;
            case LeafBlock { Inline: { } inline }:
                Append(inline, text);
                break;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    Append(child, text);
                    text.Append(" | ");
                }

                break;
        }
    }

    private static IEnumerable<Sentence> SentencesOf(Passage passage) => BreakPattern().Split(passage.Text)
        .Select(text => new Sentence(text, [.. WordsOf(text)], passage.Span))
        .Where(sentence => sentence.Words.Count > 0);

    /// <summary>A stop, then perhaps a closing quote or bracket, then a space before what can begin a sentence.</summary>
    [GeneratedRegex(@"(?<=[.!?…:][”’""')\]]*)\s+(?=[“‘""'(\[]*[\p{Lu}\p{N}])")]
    internal static partial Regex BreakPattern();

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.,:’'\-–][\p{L}\p{N}]+)*%?")]
    internal static partial Regex WordPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
