using System.Buffers;

namespace GenGuide.Verification.Pages;

/// <summary>What a browser makes of a page: its elements in the order of the document, with their attributes and texts. Lives as long as the page is checked.</summary>
public sealed class PageTree : IDisposable
{
    private readonly char[] _characters;
    private readonly PageNode[] _nodes;
    private readonly NamedValue[] _attributes;
    private readonly TextRange[] _texts;
    private IdIndex? _ids;

    internal PageTree(char[] characters, PageNode[] nodes, int count, NamedValue[] attributes, TextRange[] texts)
    {
        (_characters, _nodes, Count, _attributes, _texts) = (characters, nodes, count, attributes, texts);
    }

    /// <summary>Of elements.</summary>
    public int Count { get; }

    public required bool HasDoctype { get; init; }

    /// <summary>Where a browser had to guess.</summary>
    public required IReadOnlyList<ParseError> ParseErrors { get; init; }

    public PageElement Root => new(this, 0);

    public PageElements Elements => new(this, 0, Count);

    /// <summary>What stands in the head.</summary>
    public PageElements Head => Root.FirstChild is { Name: "head" } head ? head.Descendants : new(this, 0, 0);

    /// <summary>The ids of the page, and whose they are.</summary>
    public IdIndex Ids => _ids ??= new IdIndex(this);

    /// <summary>The words of the first title, as a browser's tab shows them; empty when there is none.</summary>
    public string Title
    {
        get
        {
            foreach (var element in Elements)
            {
                if (element is { Name: "title", IsForeign: false })
                {
                    return string.Join(' ', element.TextContent.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
                }
            }

            return "";
        }
    }

    public PageElement this[int index] => new(this, index);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<PageNode>.Shared.Return(_nodes);
        ArrayPool<NamedValue>.Shared.Return(_attributes);
        ArrayPool<TextRange>.Shared.Return(_texts);
    }

    internal ref readonly PageNode NodeAt(int index) => ref _nodes[index];

    internal ReadOnlySpan<NamedValue> AttributesOf(int index) => _attributes.AsSpan(_nodes[index].FirstAttribute.._nodes[index].EndAttribute);

    /// <summary>Texts in the order of the page, whoever they belong to.</summary>
    public ReadOnlySpan<TextRange> TextsBetween(int start, int end) => _texts.AsSpan(start..end);

    /// <summary>What stands there.</summary>
    public ReadOnlySpan<char> CharactersOf(TextRange range) => _characters.AsSpan(range.Start, range.Length);
}
