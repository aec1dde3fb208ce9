using Markdig.Extensions.TaskLists;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Markdown;

/// <summary>Cuts a bank's syntax tree into items. It judges nothing: whether the parts are right is the readers' question.</summary>
/// <param name="Preamble">What stands before the first item, front matter left out.</param>
/// <param name="Items">In the order of the file.</param>
public sealed record BankSyntax(IReadOnlyList<Block> Preamble, IReadOnlyList<ItemSyntax> Items)
{
    /// <summary>The level of the headings that begin an item.</summary>
    public const int ItemLevel = 2;

    public static BankSyntax Of(MarkdownDocument document)
    {
        var preamble = new List<Block>();
        var items = new List<ItemSyntax>();
        HeadingBlock? heading = null;
        var blocks = new List<Block>();
        foreach (var block in document.Where(block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)))
        {
            if (block is HeadingBlock { Level: ItemLevel } next)
            {
                Close();
                heading = next;
            }
            else if (heading is null)
            {
                preamble.Add(block);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Close();
        return new BankSyntax(preamble, items);

        void Close()
        {
            if (heading is not null)
            {
                items.Add(ItemOf(heading, blocks));
                blocks.Clear();
            }
        }
    }

    private static ItemSyntax ItemOf(HeadingBlock heading, List<Block> blocks)
    {
        var choicesAt = blocks.FindIndex(IsTaskList);
        if (choicesAt < 0)
        {
            return new ItemSyntax(heading, [.. blocks], [], null, []);
        }

        var list = (ListBlock)blocks[choicesAt];
        var choices = new List<ChoiceSyntax>(list.Count);
        foreach (var entry in list)
        {
            choices.Add(ChoiceOf((ListItemBlock)entry));
        }

        var rest = blocks[(choicesAt + 1)..];
        var flip = rest is [QuoteBlock quote, ..] ? quote : null;

        return new ItemSyntax(heading, blocks[..choicesAt], choices, flip, flip is null ? rest : rest[1..]);
    }

    private static bool IsTaskList(Block block)
    {
        var entries = (block as ListBlock)?.Count ?? 0;
        for (var index = 0; index < entries; index++)
        {
            if (BoxOf(((ListBlock)block)[index]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static TaskList? BoxOf(Block entry) => entry is ListItemBlock and [ParagraphBlock { Inline.FirstChild: TaskList box }, ..] ? box : null;

    private static ChoiceSyntax ChoiceOf(ListItemBlock entry)
    {
        var box = BoxOf(entry);
        var words = entry.FirstOrDefault() as ParagraphBlock ?? new ParagraphBlock { Inline = new ContainerInline(), Span = entry.Span };
        var feedback = new List<Block>(entry.Count);
        foreach (var block in entry)
        {
            if (block != words)
            {
                feedback.Add(block);
            }
        }

        return new ChoiceSyntax(entry, words, box?.Checked ?? false, box is not null, feedback);
    }
}
