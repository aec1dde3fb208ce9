namespace GenGuide.Verification.Pages;

/// <summary>The ids of a page as fingerprints in order: eight bytes each, found by halving.</summary>
public sealed class IdIndex
{
    private readonly PageTree _tree;
    private readonly ulong[] _fingerprints;
    private readonly int[] _owners;

    internal IdIndex(PageTree tree)
    {
        _tree = tree;
        var count = 0;
        foreach (var element in tree.Elements)
        {
            count += element.Has("id") ? 1 : 0;
        }

        (_fingerprints, _owners) = (new ulong[count], new int[count]);
        foreach (var element in tree.Elements)
        {
            if (element.TryGet("id", out var id))
            {
                _owners[^count] = element.Index;
                _fingerprints[^count--] = Fingerprint.Of(id);
            }
        }

        Array.Sort(_fingerprints, _owners);
    }

    /// <summary>In order, for a search by halving; an id that stands twice stands here twice.</summary>
    public ulong[] Fingerprints => _fingerprints;

    /// <summary>The first element that has the id; null when none has.</summary>
    public PageElement? Find(ReadOnlySpan<char> id)
    {
        var fingerprint = Fingerprint.Of(id);
        var at = Array.BinarySearch(_fingerprints, fingerprint);
        if (at < 0)
        {
            return null;
        }

        while (at > 0 && _fingerprints[at - 1] == fingerprint)
        {
            at--;
        }

        var first = _owners[at];
        for (; at < _owners.Length && _fingerprints[at] == fingerprint; at++)
        {
            first = Math.Min(first, _owners[at]);
        }

        return _tree[first];
    }

    /// <summary>The ids that more than one element has, and how many.</summary>
    public IEnumerable<(string Id, int Count)> Repeated()
    {
        for (var at = 0; at < _owners.Length;)
        {
            var end = at + 1;
            while (end < _owners.Length && _fingerprints[end] == _fingerprints[at])
            {
                end++;
            }

            if (end - at > 1)
            {
                yield return (_tree[_owners[at]].Get("id")!, end - at);
            }

            at = end;
        }
    }
}
