using System.Buffers;

namespace GenGuide.Verification.Pages;

/// <summary>Takes a page in the order in which it stands there, element by element and text by text, and hands out the tree.</summary>
internal sealed class PageTreeBuilder : IDisposable
{
    private char[] _characters;
    private int _length;
    private PageNode[] _nodes = ArrayPool<PageNode>.Shared.Rent(512);
    private int _nodeCount;
    private NamedValue[] _attributes = ArrayPool<NamedValue>.Shared.Rent(1024);
    private int _attributeCount;
    private TextRange[] _texts = ArrayPool<TextRange>.Shared.Rent(1024);
    private int _textCount;
    private bool _isBuilt;

    /// <param name="characters">Rented, and owned from now on: the page as written, to which ranges may point.</param>
    /// <param name="length">How many of them are the page.</param>
    public PageTreeBuilder(char[] characters, int length) => (_characters, _length) = (characters, length);

    /// <summary>The innermost open element; -1 before the first.</summary>
    public int Current { get; private set; } = -1;

    public string CurrentName => _nodes[Current].Name;

    /// <summary>The attributes of an element that is being opened.</summary>
    public ReadOnlySpan<NamedValue> NewAttributes(int first) => _attributes.AsSpan(first.._attributeCount);

    public int AttributeCount => _attributeCount;

    /// <summary>Characters that do not stand in the page like that.</summary>
    public TextRange Append(ReadOnlySpan<char> text)
    {
        Reserve(ref _characters, _length, text.Length);
        text.CopyTo(_characters.AsSpan(_length));
        _length += text.Length;
        return new TextRange(_length - text.Length, text.Length);
    }

    /// <summary>Room behind all characters, of which <see cref="Take"/> makes some a text.</summary>
    public Span<char> Free => _characters.AsSpan(_length);

    public TextRange Take(int length)
    {
        _length += length;
        return new TextRange(_length - length, length);
    }

    public void AddAttribute(string name, TextRange value)
    {
        Reserve(ref _attributes, _attributeCount, 1);
        _attributes[_attributeCount++] = new NamedValue(name, value);
    }

    /// <summary>Opens an element with the attributes that were added since.</summary>
    public void Open(string name, bool isForeign, int firstAttribute, TextRange tag)
    {
        Reserve(ref _nodes, _nodeCount, 1);
        _nodes[_nodeCount] = new PageNode
        {
            Name = name,
            IsForeign = isForeign,
            Parent = Current,
            FirstAttribute = firstAttribute,
            EndAttribute = _attributeCount,
            FirstText = _textCount,
            Tag = tag,
        };
        Current = _nodeCount++;
    }

    public void AddText(TextRange text)
    {
        if (text.Length > 0)
        {
            Reserve(ref _texts, _textCount, 1);
            _texts[_textCount++] = text;
        }
    }

    /// <summary>Closes the innermost open element.</summary>
    public void Close()
    {
        ref var node = ref _nodes[Current];
        node.End = _nodeCount;
        node.EndText = _textCount;
        Current = node.Parent;
    }

    public PageTree Build(bool hasDoctype, IReadOnlyList<ParseError> errors)
    {
        _isBuilt = true;
        return new PageTree(_characters, _nodes, _nodeCount, _attributes, _texts) { HasDoctype = hasDoctype, ParseErrors = errors };
    }

    /// <summary>Gives back what no tree took over.</summary>
    public void Dispose()
    {
        if (!_isBuilt)
        {
            Build(false, []).Dispose();
        }
    }

    private static void Reserve<T>(ref T[] array, int used, int more)
    {
        if (used + more > array.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(array.Length * 2, used + more));
            array.AsSpan(0, used).CopyTo(larger);
            ArrayPool<T>.Shared.Return(array);
            array = larger;
        }
    }
}
