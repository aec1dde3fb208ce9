using System.Buffers;
using System.Text;

namespace GenGuide.Verification.Pages;

/// <summary>
/// Reads a page in one pass where its tree is beyond doubt: everything is closed in order, nothing stands where a browser would move it.
/// Gives up on anything else, for which <see cref="BrowserReader"/> knows the rules. Far faster than those.
/// </summary>
public sealed partial class StrictReader
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(code => code is not ('\n' or '\t')).Append(0x7F).Select(code => (byte)code)]);

    private readonly ElementRules _rules = new();
    private readonly PageTreeBuilder _tree;
    private readonly char[] _characters;
    private readonly int _length;
    private int _at;
    private bool _hasHead;
    private bool _hasBody;
    private bool _isAfterBody;
    private bool _isAfterEnd;

    private StrictReader(char[] characters, int length, PageTreeBuilder tree) => (_characters, _length, _tree) = (characters, length, tree);

    private ReadOnlySpan<char> Rest => _characters.AsSpan(_at.._length);

    /// <summary>The tree; null when what a browser would make of the page is not beyond doubt.</summary>
    public static PageTree? Read(ReadOnlySpan<byte> page)
    {
        if (page.ContainsAny(Controls) || HoldsStrange(page))
        {
            return null;
        }

        // References stand for fewer characters than they have, so what they stand for fits into as many again.
        var characters = ArrayPool<char>.Shared.Rent((page.Length * 2) + 1);
        var length = Encoding.UTF8.GetChars(page, characters);
        using var tree = new PageTreeBuilder(characters, length);
        return new StrictReader(characters, length, tree).ReadDocument() ? tree.Build(hasDoctype: true, []) : null;
    }

    /// <summary>Control characters beyond ASCII, marks of byte order and what is no character at all.</summary>
    private static bool HoldsStrange(ReadOnlySpan<byte> page)
    {
        for (var rest = page; rest.IndexOfAny((byte)0xC2, (byte)0xEF) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            var isStrange = at + 1 >= rest.Length || (rest[at] == 0xC2 ? rest[at + 1] < 0xA0 : rest[at + 1] is 0xB7 or 0xBB or 0xBF);
            if (isStrange)
            {
                return true;
            }
        }

        return page.IndexOfAnyInRange((byte)0xF0, (byte)0xFF) >= 0 && HoldsNoCharacter(page);
    }

    /// <summary>The last two places of each plane.</summary>
    private static bool HoldsNoCharacter(ReadOnlySpan<byte> page) => page.IndexOf(new byte[] { 0xBF, 0xBE }) >= 0 || page.IndexOf(new byte[] { 0xBF, 0xBF }) >= 0;

    private bool ReadDocument()
    {
        const string Doctype = "<!doctype html>";
        if (!Rest.StartsWith(Doctype, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _at = Doctype.Length;
        while (_at < _length)
        {
            if (!(_characters[_at] == '<' ? ReadTag() : ReadText()))
            {
                return false;
            }
        }

        if (!_isAfterEnd)
        {
            return false;
        }

        // What follows the end of the body still belongs to it.
        _tree.Close();
        _tree.Close();
        return true;
    }

    private bool ReadText()
    {
        var length = Rest.IndexOf('<') is >= 0 and var next ? next : Rest.Length;
        var range = new TextRange(_at, length);
        var text = Rest[..length];
        _at += length;
        if (_rules.MayHoldWords && !_isAfterBody)
        {
            return AddDecoded(range);
        }

        if (!text.IsWhiteSpace() || text.ContainsAnyExcept(' ', '\n', '\t'))
        {
            return false;
        }

        // Spaces before the head belong to nothing.
        if (_hasHead)
        {
            _tree.AddText(range);
        }

        return true;
    }

    private bool AddDecoded(TextRange range)
    {
        if (Decoded(range) is not { } decoded)
        {
            return false;
        }

        _tree.AddText(decoded);
        return true;
    }

    /// <summary>The characters without references; null where one is not beyond doubt.</summary>
    private TextRange? Decoded(TextRange range)
    {
        var text = _characters.AsSpan(range.Start, range.Length);
        if (!text.Contains('&'))
        {
            return range;
        }

        return CharacterReferences.TryDecode(text, _tree.Free, out var length) ? _tree.Take(length) : null;
    }
}
