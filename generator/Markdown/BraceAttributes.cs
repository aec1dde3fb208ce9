using GenGuide.Diagnostics;
using GenGuide.Sources;

namespace GenGuide.Markdown;

/// <summary>What stands in the braces at the end of an item's heading or of a choice: <c>{#id key=value}</c>, each with its place.</summary>
/// <param name="Id">The value after <c>#</c>; null when there is none.</param>
/// <param name="Values">By key.</param>
/// <param name="Span">The braces and what is in them.</param>
public sealed record BraceAttributes(BraceValue? Id, IReadOnlyDictionary<string, BraceValue> Values, TextSpan Span)
{
    private static readonly Dictionary<string, BraceValue> NoValues = [];

    /// <summary>Reads the braces at the end of a stretch of text. Where there are none the result is empty, with a span at the end;
    /// null means that an attempt was malformed and has been reported.</summary>
    public static BraceAttributes? Read(SourceFile source, TextSpan within, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var end = within.End;
        while (end > within.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var open = text.LastIndexOf('{', Math.Max(within.Start, end - 1), Math.Max(0, end - within.Start));
        var closes = end > within.Start && text[end - 1] == '}' && !IsEscaped(text, end - 1);
        if (!closes)
        {
            if (open >= within.Start && !IsEscaped(text, open) && LooksLikeAnAttempt(text[open..end]))
            {
                diagnostics.Add(DiagnosticCatalog.BracesMalformed, source.LocationOf(TextSpan.FromBounds(open, end)), "they are not closed");
                return null;
            }

            return new BraceAttributes(null, NoValues, new TextSpan(end, 0));
        }

        if (open < within.Start)
        {
            diagnostics.Add(DiagnosticCatalog.BracesMalformed, source.LocationOf(new TextSpan(end - 1, 1)), "they are not opened");
            return null;
        }

        return new Scanner(source, TextSpan.FromBounds(open, end), diagnostics).Read();
    }

    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] == '\\';

    private static bool LooksLikeAnAttempt(string tail) => tail.StartsWith("{#", StringComparison.Ordinal) || tail.Contains('=', StringComparison.Ordinal);

    /// <summary>Walks through one pair of braces.</summary>
    private sealed class Scanner(SourceFile source, TextSpan braces, DiagnosticBag diagnostics)
    {
        private readonly string _text = source.Text;
        private readonly int _end = braces.End - 1;
        private int _at = braces.Start + 1;

        public BraceAttributes? Read()
        {
            BraceValue? id = null;
            var values = new Dictionary<string, BraceValue>(StringComparer.Ordinal);
            while (SkipSpace())
            {
                var start = _at;
                if (_text[_at] == '#')
                {
                    _at++;
                    var name = ReadWord();
                    if (name.Length == 0 || id is not null)
                    {
                        return Malformed(start, name.Length == 0 ? "an id is missing after '#'" : "there are two ids");
                    }

                    id = new BraceValue(name, TextSpan.FromBounds(start, _at), TextSpan.FromBounds(start + 1, _at));
                    continue;
                }

                var key = ReadWord();
                if (key.Length == 0 || _at >= _end || _text[_at] != '=')
                {
                    _at = Math.Max(_at, start + 1);
                    return Malformed(start, "each entry is written key=value");
                }

                _at++;
                var valueStart = _at;
                if (ReadValue() is not { Length: > 0 } value)
                {
                    return Malformed(start, $"'{key}' has no value");
                }

                if (!values.TryAdd(key, new BraceValue(value, TextSpan.FromBounds(start, start + key.Length), TextSpan.FromBounds(valueStart, _at))))
                {
                    return Malformed(start, $"'{key}' stands twice");
                }
            }

            return id is null && values.Count == 0
                ? Malformed(braces.Start, "they are empty")
                : new BraceAttributes(id, values, braces);
        }

        private bool SkipSpace()
        {
            while (_at < _end && char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }

            return _at < _end;
        }

        private string ReadWord()
        {
            var start = _at;
            while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_'))
            {
                _at++;
            }

            return _text[start.._at];
        }

        private string? ReadValue()
        {
            if (_at >= _end || _text[_at] != '"')
            {
                var start = _at;
                while (_at < _end && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or '.' or '/' or '#'))
                {
                    _at++;
                }

                return _at < _end && !char.IsWhiteSpace(_text[_at]) ? null : _text[start.._at];
            }

            var close = _text.IndexOf('"', _at + 1, _end - _at - 1);
            if (close < 0)
            {
                return null;
            }

            var value = _text[(_at + 1)..close];
            _at = close + 1;
            return value;
        }

        private BraceAttributes? Malformed(int start, string why)
        {
            var span = TextSpan.FromBounds(start, Math.Min(_end + 1, Math.Max(_at, start + 1)));
            diagnostics.Add(DiagnosticCatalog.BracesMalformed, source.LocationOf(span), why);
            return null;
        }
    }
}
