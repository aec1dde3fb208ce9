using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Markdown;
using GenGuide.Sources;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Audit.Lessons;

/// <summary>What a page says, as a reader meets it: passage by passage, and the sentences in them. Front matter and embedded quizzes are left out.</summary>
/// <param name="Passages">Paragraphs, entries of lists, captions and rows of tables, in order.</param>
public sealed partial record Prose(IReadOnlyList<Passage> Passages)
{
    /// <summary>The sentences of running text; the cells of a table are no sentences.</summary>
    public IReadOnlyList<Sentence> Sentences { get; } = [.. Passages.Where(passage => passage.IsRunning).SelectMany(passage => Sentence.AllOf(passage.Text, passage.Span))];

    public static Prose Of(MarkdownDocument document)
    {
        var gathered = new Gatherer();
        gathered.Walk(document);
        return new Prose(gathered.Passages);
    }

    /// <summary>Words as a reader counts them: a number is one, and so is a word with a hyphen or an apostrophe in it.</summary>
    public static IEnumerable<string> WordsOf(string text) => Words.First(text, int.MaxValue);

    /// <summary>A stop, then perhaps a closing quote or bracket, then a space before what can begin a sentence.</summary>
    [GeneratedRegex(@"(?<=[.!?…:][”’""')\]]*)\s+(?=[“‘""'(\[]*[\p{Lu}\p{N}])")]
    internal static partial Regex BreakPattern();

    /// <summary>Walks through a page once, from block to block.</summary>
    private sealed class Gatherer
    {
        private readonly StringBuilder _text = new();
        private readonly List<Passage> _passages = [];
        private List<string>? _addresses;
        private int _section;

        public IReadOnlyList<Passage> Passages => _passages;

        public void Walk(ContainerBlock parent)
        {
            foreach (var block in parent)
            {
                switch (block)
                {
                    case HeadingBlock:
                        _section++;
                        break;
                    case TableRow { IsHeader: false } row:
                        Take(row, isRunning: false);
                        break;
                    case ParagraphBlock paragraph when parent is not TableCell && LoneLink.Of(paragraph) is null:
                        Take(paragraph, isRunning: !TableCaption.IsCaption(paragraph));
                        break;
                    case ContainerBlock container:
                        Walk(container);
                        break;
                }
            }
        }

        private void Take(Block block, bool isRunning)
        {
            _text.Clear();
            _addresses = null;
            Append(block);
            if (Collapse(_text) is { Length: > 0 } text)
            {
                _passages.Add(new Passage(text, _addresses ?? [], _section, isRunning, block.ToTextSpan()));
            }
        }

        /// <summary>Citations are left out: they are read past, and their tags are no words.</summary>
        private void Append(MarkdownObject node)
        {
            switch (node)
            {
                case LiteralInline literal:
                    _text.Append(literal.Content.AsSpan());
                    break;
                case LineBreakInline:
                    _text.Append(' ');
                    break;
                case LeafInline leaf:
                    _text.Append(PlainText.Of(leaf));
                    break;
                case LinkInline link:
                    AppendLink(link);
                    break;
                case ContainerInline container:
                    AppendAll(container);
                    break;
                case LeafBlock { Inline: { } inline }:
                    AppendAll(inline);
                    break;
                case ContainerBlock container:
                    foreach (var child in container)
                    {
                        Append(child);
                        _text.Append(" | ");
                    }

                    break;
            }
        }

        private void AppendAll(ContainerInline container)
        {
            foreach (var child in container)
            {
                Append(child);
            }
        }

        private void AppendLink(LinkInline link)
        {
            (_addresses ??= []).Add(link.Url ?? "");
            var before = _text.Length;
            AppendAll(link);

            // Where it leads is kept, and so is what an image in it leads to.
            if (link.IsImage || PlainText.Of(link) is ['[', .., ']'])
            {
                _text.Length = before;
            }
        }
    }

    /// <summary>With one space wherever there is any, and none around the text.</summary>
    private static string Collapse(StringBuilder text)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length + 1);
        text.CopyTo(0, room, text.Length);
        var length = SpacedWords.Write(room.AsSpan(0, text.Length), room);
        var collapsed = new string(room, 0, length);
        ArrayPool<char>.Shared.Return(room);
        return collapsed;
    }
}
