namespace GenGuide.Verification;

/// <summary>Walks over what spaces of any kind part, without allocating.</summary>
internal ref struct WordsOfValue(ReadOnlySpan<char> value)
{
    private ReadOnlySpan<char> _rest = value;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordsOfValue GetEnumerator() => this;

    public bool MoveNext()
    {
        _rest = _rest.TrimStart();
        var end = 0;
        while (end < _rest.Length && !char.IsWhiteSpace(_rest[end]))
        {
            end++;
        }

        Current = _rest[..end];
        _rest = _rest[end..];
        return end > 0;
    }

    /// <summary>True when that word is among them.</summary>
    public readonly bool Contains(string word)
    {
        foreach (var one in this)
        {
            if (one.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
