using System.Buffers;

namespace GenGuide.Verification.Pages;

/// <summary>Its half that reads tags.</summary>
public sealed partial class StrictReader
{
    private static readonly SearchValues<char> Names = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private bool ReadTag()
    {
        if (_isAfterEnd)
        {
            return false;
        }

        return _at + 1 < _length && _characters[_at + 1] == '/' ? ReadEndTag() : ReadStartTag();
    }

    /// <summary>It closes what was opened last, or nobody knows what it closes.</summary>
    private bool ReadEndTag()
    {
        if (_tree.Current < 0 || _isAfterBody)
        {
            return _isAfterBody && ReadEndOfDocument();
        }

        var name = _tree.CurrentName;
        var rest = Rest[2..];
        if (rest.Length <= name.Length || rest[name.Length] != '>' || !rest.StartsWith(name))
        {
            return false;
        }

        _at += name.Length + 3;
        if (_rules.Current == ElementKind.Body)
        {
            _isAfterBody = true;
            return true;
        }

        if (_rules.Current == ElementKind.Html)
        {
            return false;
        }

        _tree.Close();
        _rules.Close();
        return true;
    }

    private bool ReadEndOfDocument()
    {
        const string End = "</html>";
        _isAfterEnd = Rest.StartsWith(End);
        _at += End.Length;
        return _isAfterEnd;
    }

    private bool ReadStartTag()
    {
        var start = _at++;
        var length = Rest.IndexOfAnyExcept(Names);
        if (length <= 0 || !char.IsAsciiLetterLower(_characters[_at]) || _isAfterBody)
        {
            return false;
        }

        var name = NameTable.Of(Rest[..length], out var kind);
        _at += length;
        if (!MayOpen(kind))
        {
            return false;
        }

        var isForeign = kind is ElementKind.Drawing or ElementKind.Shape;
        var firstAttribute = _tree.AttributeCount;
        if (!ReadAttributes(firstAttribute, isForeign, out var isClosed) || (isClosed && !isForeign && !ElementRules.IsVoid(kind)))
        {
            return false;
        }

        _tree.Open(name, isForeign, firstAttribute, new TextRange(start, _at - start));
        if (isClosed || ElementRules.IsVoid(kind))
        {
            _tree.Close();
            return true;
        }

        _rules.Open(kind);
        return ReadInside(kind);
    }

    private bool MayOpen(ElementKind kind)
    {
        if (!_rules.MayOpen(kind, _tree) || (kind == ElementKind.Head && _hasHead) || (kind == ElementKind.Body && (_hasBody || !_hasHead)))
        {
            return false;
        }

        _hasHead |= kind == ElementKind.Head;
        _hasBody |= kind == ElementKind.Body;
        return true;
    }

    /// <summary>What follows the start tags of some elements is read in their own way.</summary>
    private bool ReadInside(ElementKind kind)
    {
        switch (kind)
        {
            case ElementKind.Script:
                return ReadScript();
            case ElementKind.Title:
                return ReadRawText("</title");
            case ElementKind.TextArea:
                SkipLine();
                return ReadRawText("</textarea");
            case ElementKind.Preformatted:
                SkipLine();
                return true;
            default:
                return true;
        }
    }

    /// <summary>A line break right after the tag is no part of the text.</summary>
    private void SkipLine()
    {
        if (_at < _length && _characters[_at] == '\n')
        {
            _at++;
        }
    }

    /// <summary>Nothing in a script is markup but its end, unless it holds what once hid scripts from old browsers.</summary>
    private bool ReadScript()
    {
        var length = LengthTo("</script");
        if (length < 0 || Rest[..length].IndexOf("<!--") >= 0)
        {
            return false;
        }

        _tree.AddText(new TextRange(_at, length));
        _at += length;
        return true;
    }

    private bool ReadRawText(string end)
    {
        var length = LengthTo(end);
        var range = new TextRange(_at, Math.Max(0, length));
        _at += range.Length;
        return length >= 0 && AddDecoded(range);
    }

    /// <summary>Up to an end tag, in whatever letters; negative when there is none.</summary>
    private int LengthTo(string end)
    {
        for (var at = 0; Rest[at..].IndexOf("</") is >= 0 and var next; at++)
        {
            at += next;
            if (Rest[at..].StartsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return -1;
    }

    private bool ReadAttributes(int first, bool isForeign, out bool isClosed)
    {
        isClosed = false;
        while (_at < _length)
        {
            var spaces = Rest.IndexOfAnyExcept(' ', '\n', '\t');
            _at += Math.Max(0, spaces);
            switch (_at < _length ? _characters[_at] : '\0')
            {
                case '>':
                    _at++;
                    return true;
                case '/':
                    isClosed = true;
                    _at += 2;
                    return _at <= _length && _characters[_at - 1] == '>';
                default:
                    if (spaces <= 0 || !ReadAttribute(first, isForeign))
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private bool ReadAttribute(int first, bool isForeign)
    {
        var length = Rest.IndexOfAnyExcept(Names);
        if (isForeign && Rest.StartsWith("viewBox="))
        {
            length = "viewBox".Length;
        }

        if (length <= 0)
        {
            return false;
        }

        var name = NameTable.Of(Rest[..length], out _);
        _at += length;
        if (IsRepeated(name, first) || (isForeign && name == "viewbox"))
        {
            return false;
        }

        if (_at >= _length || _characters[_at] != '=')
        {
            _tree.AddAttribute(name, default);
            return true;
        }

        _at++;
        return ReadValue() is { } value && AddAttribute(name, value);
    }

    private bool AddAttribute(string name, TextRange value)
    {
        _tree.AddAttribute(name, value);
        return true;
    }

    private bool IsRepeated(string name, int first)
    {
        foreach (var attribute in _tree.NewAttributes(first))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In double quotes, as this program writes them.</summary>
    private TextRange? ReadValue()
    {
        if (_at >= _length || _characters[_at] != '"')
        {
            return null;
        }

        _at++;
        var length = Rest.IndexOf('"');
        if (length < 0)
        {
            return null;
        }

        var range = new TextRange(_at, length);
        _at += length + 1;
        return Decoded(range);
    }
}
