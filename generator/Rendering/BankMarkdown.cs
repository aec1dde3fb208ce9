using System.Collections.Concurrent;
using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering;

/// <summary>A bank's Markdown as it is drawn from: parsed once for all pages that hold it, made ready for that, and not changed any more.</summary>
public sealed class BankMarkdown
{
    private readonly ConcurrentDictionary<(MarkdownObject First, MarkLook Marks, bool JoinsLines), string>? _written;
    private readonly ConcurrentDictionary<Item, Lazy<DrawnItem>>? _drawn;
    private IReadOnlyList<ItemDrawing>? _solved;
    private string? _payload;

    /// <param name="bank">The bank.</param>
    /// <param name="see">Is shown the items before they are made ready.</param>
    public BankMarkdown(Bank bank, Action<BankSyntax>? see = null)
    {
        Syntax = BankSyntax.Of(MarkdownParser.Parse(bank.Source));
        see?.Invoke(Syntax);
        foreach (var item in bank.Items)
        {
            MakeReady(item, Syntax.Items[item.Index]);
        }

        // Without a reference nothing in it depends on where it is drawn.
        _written = bank.References.Count == 0 ? new() : null;

        // The table of a page brings that page's links with it.
        _drawn = _written is null || bank.Items.Any(item => item is BlanksQuestion) ? null : new(ReferenceEqualityComparer.Instance);
    }

    /// <summary>Its items. Choices have lost their boxes and braces, and what flips an answer its lead-in, because a heading says the same.</summary>
    public BankSyntax Syntax { get; }

    /// <summary>What has been written of it before, where it is the same on every page; else it is written now.</summary>
    public string Write(MarkdownObject first, MarkupStyle style, Func<string> write) => _written is null
        ? write()
        : _written.GetOrAdd((first, style.Marks, style.JoinsLines), static (_, make) => make(), write);

    /// <summary>An item as it was drawn for another page, where it is the same on every page; else it is drawn now.</summary>
    public DrawnItem DrawnFrom(Item item, Func<DrawnItem> draw) => _drawn is null
        ? draw()
        : _drawn.GetOrAdd(item, static (_, make) => new Lazy<DrawnItem>(make), draw).Value;

    /// <summary>The items with their answers, which lead nowhere: as they were made for another page, where they are the same on every page.</summary>
    public IReadOnlyList<ItemDrawing> SolvedFrom(Func<IReadOnlyList<ItemDrawing>> make) => _drawn is null ? make() : _solved ??= make();

    /// <summary>What script reads of the whole bank, which is the same on every page that holds it.</summary>
    public string PayloadFrom(Func<string> write) => _payload ??= write();

    private static void MakeReady(Item item, ItemSyntax syntax)
    {
        foreach (var (choice, parts) in item.Choices.Zip(syntax.Choices))
        {
            (parts.Words.Inline?.FirstChild as TaskList)?.Remove();
            BraceTail.Remove(parts.Words.Inline, choice.Span.End);
        }

        if (syntax.Flip is { } flip && Callout.LeadIn(flip) is { NextSibling: LiteralInline rest } leadIn)
        {
            leadIn.Remove();
            var text = rest.Content.ToString().TrimStart();
            rest.Content = new StringSlice(text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]);
        }
    }
}
