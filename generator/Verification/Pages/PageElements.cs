namespace GenGuide.Verification.Pages;

/// <summary>Elements of a page one after the other, in the order of the document.</summary>
public readonly struct PageElements(PageTree tree, int start, int end)
{
    public Enumerator GetEnumerator() => new(tree, start, end);

    public int CountOf(Predicate<PageElement> fits)
    {
        var count = 0;
        foreach (var element in this)
        {
            count += fits(element) ? 1 : 0;
        }

        return count;
    }

    /// <summary>The first that fits; null when none does.</summary>
    public PageElement? First(Predicate<PageElement> fits)
    {
        foreach (var element in this)
        {
            if (fits(element))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>All that fit.</summary>
    public List<PageElement> Where(Predicate<PageElement> fits)
    {
        var found = new List<PageElement>();
        foreach (var element in this)
        {
            if (fits(element))
            {
                found.Add(element);
            }
        }

        return found;
    }

    /// <summary>Walks over them without allocating.</summary>
    public struct Enumerator(PageTree tree, int start, int end)
    {
        private int _at = start - 1;

        public readonly PageElement Current => new(tree, _at);

        public bool MoveNext() => ++_at < end;
    }
}
