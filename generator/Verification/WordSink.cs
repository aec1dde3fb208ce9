using System.Buffers;

namespace GenGuide.Verification;

/// <summary>Takes text piece by piece and keeps its words, parted by one space each; or, where nobody wants to know them, only whether there are any.</summary>
internal ref struct WordSink(bool isAskedOnlyWhether)
{
    private char[] _words = [];
    private int _length;
    private bool _isParted;

    /// <summary>True when a word has come.</summary>
    public bool HasWords { get; private set; }

    /// <summary>True when no more is needed.</summary>
    public bool Take(ReadOnlySpan<char> text)
    {
        if (isAskedOnlyWhether)
        {
            return HasWords |= !text.IsWhiteSpace();
        }

        if (_length + text.Length + 1 > _words.Length)
        {
            Grow(text.Length + 1);
        }

        foreach (var character in text)
        {
            Take(character);
        }

        return false;
    }

    /// <summary>All words; afterwards the sink is of no more use.</summary>
    public string Drain()
    {
        var words = new string(_words, 0, _length);
        if (_words.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_words);
            _words = [];
        }

        return words;
    }

    private void Take(char character)
    {
        if (char.IsWhiteSpace(character))
        {
            _isParted = HasWords;
            return;
        }

        if (_isParted)
        {
            _words[_length++] = ' ';
        }

        _words[_length++] = character;
        (_isParted, HasWords) = (false, true);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(256, (_length + more) * 2));
        _words.AsSpan(0, _length).CopyTo(larger);
        if (_words.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_words);
        }

        _words = larger;
    }
}
