namespace GenGuide.Verification.Pages;

/// <summary>An element of a page; one pointer and one number, so that checks can hand it about freely.</summary>
public readonly record struct PageElement(PageTree Tree, int Index)
{
    private const string Spaces = " \t\n\r\f";

    /// <summary>In small letters.</summary>
    public string Name => Node.Name;

    public bool IsForeign => Node.IsForeign;

    public PageElement? Parent => Node.Parent < 0 ? null : new(Tree, Node.Parent);

    /// <summary>The place after the last descendant.</summary>
    public int End => Node.End;

    public PageElements Descendants => new(Tree, Index + 1, Node.End);

    public PageElement? FirstChild => Index + 1 < Node.End ? new(Tree, Index + 1) : null;

    /// <summary>In the order of the page; a value is read by <see cref="PageTree.CharactersOf"/>.</summary>
    public ReadOnlySpan<NamedValue> Attributes => Tree.AttributesOf(Index);

    /// <summary>The place of its first text among those of the tree.</summary>
    public int FirstText => Node.FirstText;

    /// <summary>The place after its last text, or its last descendant's.</summary>
    public int EndText => Node.EndText;

    /// <summary>All text inside, its descendants' as well.</summary>
    public string TextContent => Words.ToString();

    /// <summary>The same, where it stands in the page when it stands there in one piece.</summary>
    public ReadOnlySpan<char> Words
    {
        get
        {
            var texts = Tree.TextsBetween(Node.FirstText, Node.EndText);
            return texts.Length switch
            {
                0 => "",
                1 => Tree.CharactersOf(texts[0]),
                _ => Joined(texts),
            };
        }
    }

    /// <summary>The start tag as written.</summary>
    internal ReadOnlySpan<char> Tag => Tree.CharactersOf(Node.Tag);

    private ref readonly PageNode Node => ref Tree.NodeAt(Index);

    public bool Is(string name) => Node.Name == name;

    /// <summary>True for a child of an element of that name.</summary>
    public bool IsChildOf(string name) => Parent is { } parent && parent.Is(name);

    /// <summary>True inside an element of that name, however deep.</summary>
    public bool IsInside(string name) => Ancestor(name) is not null;

    /// <summary>True inside an element of the inner name that is inside one of the outer name.</summary>
    public bool IsInside(string outer, string inner) => Ancestor(inner) is { } element && element.IsInside(outer);

    /// <summary>The nearest element of that class around it; null when there is none.</summary>
    public PageElement? AncestorOfClass(string name)
    {
        for (var around = Parent; around is { } element; around = element.Parent)
        {
            if (element.HasClass(name))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>The nearest element of that name around it; null when there is none.</summary>
    public PageElement? Ancestor(string name)
    {
        for (var at = Node.Parent; at >= 0; at = Tree.NodeAt(at).Parent)
        {
            if (Tree.NodeAt(at).Name == name)
            {
                return new(Tree, at);
            }
        }

        return null;
    }

    public bool Has(string attribute)
    {
        foreach (ref readonly var candidate in Attributes)
        {
            if (candidate.Name == attribute)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the attribute is there and says exactly that.</summary>
    public bool Has(string attribute, string value) => TryGet(attribute, out var there) && there.SequenceEqual(value);

    /// <summary>What the attribute says; nothing where it is missing.</summary>
    public ReadOnlySpan<char> Value(string attribute) => TryGet(attribute, out var value) ? value : default;

    public bool TryGet(string attribute, out ReadOnlySpan<char> value)
    {
        foreach (ref readonly var candidate in Attributes)
        {
            if (candidate.Name == attribute)
            {
                value = Tree.CharactersOf(candidate.Value);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>What the attribute says; null where it is missing.</summary>
    public string? Get(string attribute) => TryGet(attribute, out var value) ? value.ToString() : null;

    public bool HasClass(string name) => Lists("class", name);

    /// <summary>True when the words of an attribute have that one among them.</summary>
    public bool Lists(string attribute, string word)
    {
        if (!TryGet(attribute, out var value))
        {
            return false;
        }

        for (var at = value.IndexOf(word); at >= 0; at = NextOf(value, word, at + 1))
        {
            var end = at + word.Length;
            if ((at == 0 || Spaces.Contains(value[at - 1])) && (end == value.Length || Spaces.Contains(value[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word stands next; negative when it stands nowhere.</summary>
    private static int NextOf(ReadOnlySpan<char> text, string word, int from) => text[from..].IndexOf(word) is >= 0 and var next ? from + next : -1;

    private string Joined(ReadOnlySpan<TextRange> texts)
    {
        var joined = new System.Text.StringBuilder();
        foreach (var range in texts)
        {
            joined.Append(Tree.CharactersOf(range));
        }

        return joined.ToString();
    }
}
