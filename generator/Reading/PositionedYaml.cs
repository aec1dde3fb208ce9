using System.Globalization;
using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace GenGuide.Reading;

/// <summary>A YAML mapping whose every value knows where it stands. The only place that knows YamlDotNet.</summary>
public sealed class PositionedYaml
{
    private const int Deepest = 32;

    private readonly SourceFile _source;
    private readonly YamlMappingNode _map;
    private readonly DiagnosticBag _diagnostics;

    private PositionedYaml(SourceFile source, YamlMappingNode map, DiagnosticBag diagnostics)
    {
        _source = source;
        _map = map;
        _diagnostics = diagnostics;
    }

    /// <summary>The keys with their places, in order.</summary>
    public IEnumerable<(string Name, TextSpan Span)> Keys => _map.Children.Keys
        .OfType<YamlScalarNode>()
        .Select(key => (key.Value ?? "", SpanOf(key)));

    public Location Location => _source.LocationOf(SpanOf(_map));

    /// <summary>Reads a text as one mapping; null, and reported, when it is not one. Leading empty lines keep the lines of the file.</summary>
    public static PositionedYaml? Read(SourceFile source, string yaml, DiagnosticBag diagnostics)
    {
        try
        {
            var events = new List<ParsingEvent>();
            if (FindUnreadable(yaml, events) is var (why, mark))
            {
                diagnostics.Add(DiagnosticCatalog.YamlInvalid, source.LocationOf(source.SpanAt(mark.Line, mark.Column, 1)), why);
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new Replay(events));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
            {
                return new PositionedYaml(source, map, diagnostics);
            }

            diagnostics.Add(DiagnosticCatalog.YamlNotAMapping, source.LocationOf(default), source.Path);
        }
        catch (YamlException invalid)
        {
            var span = source.SpanAt(invalid.Start.Line, invalid.Start.Column, 1);
            diagnostics.Add(DiagnosticCatalog.YamlInvalid, source.LocationOf(span), Explain(invalid));
        }
        catch (Exception invalid) when (invalid is InvalidOperationException or ArgumentException)
        {
            // The library gives up with these, and without a place, at some colons, brackets and dots where none belong.
            diagnostics.Add(DiagnosticCatalog.YamlInvalid, Location.Of(source.Path), "a colon, a bracket or a line of dots stands where none is expected");
        }

        return null;
    }

    /// <summary>What the parser would read and its tree could not hold: the tree is built by recursion, and hashes its keys through aliases.</summary>
    private static (string Why, Mark Place)? FindUnreadable(string yaml, List<ParsingEvent> events)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            events.Add(parser.Current!);
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest)
            {
                return ("it nests too deeply", parser.Current.Start);
            }

            if (parser.Current is AnchorAlias)
            {
                return ("a value begins with '*'", parser.Current.Start);
            }

            if (parser.Current is Scalar { Value: var value } && !IsText(value))
            {
                return ("a value holds a character that no text has", parser.Current.Start);
            }
        }

        return null;
    }

    /// <summary>An escape such as <c>\uD83D</c> can name what is no character.</summary>
    private static bool IsText(string value) => !value.AsSpan().ContainsAnyExceptInRange(' ', '~')
        || (!value.EnumerateRunes().Contains(Rune.ReplacementChar) && value.All(character => !char.IsControl(character) || character is '\t' or '\n' or '\r'));

    /// <summary>The commonest slips in words of the author's; for the rest the library's own.</summary>
    private static string Explain(YamlException invalid)
    {
        var sentence = invalid.Message.ReplaceLineEndings(" ").TrimEnd('.');
        var colon = sentence.IndexOf("): ", StringComparison.Ordinal);
        sentence = colon < 0 ? sentence : sentence[(colon + 3)..];
        return sentence switch
        {
            _ when sentence.Contains("invalid mapping", StringComparison.Ordinal) || sentence.Contains("Mapping values", StringComparison.OrdinalIgnoreCase) => "a second colon stands in this line",
            _ when sentence.Contains("quoted scalar", StringComparison.Ordinal) => "a quotation mark is opened and not closed",
            _ when sentence.Contains("cannot start any token", StringComparison.Ordinal) => "a value can't begin with this character",
            _ => sentence,
        };
    }

    /// <summary>Reports every key that is not known.</summary>
    public void RequireKnown(string owner, params string[] known)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var areTwice = false;
        foreach (var key in _map.Children.Keys.OfType<YamlScalarNode>())
        {
            var name = key.Value ?? "";
            areTwice = !names.Add(name) || areTwice;
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                _diagnostics.Add(DiagnosticCatalog.UnknownKey, _source.LocationOf(SpanOf(key)), name, owner, Suggestion.For(name, known));
            }
        }

        if (!areTwice)
        {
            return;
        }

        // Keys are read in any case, so that YAML itself does not see that these are the same.
        foreach (var twins in Keys.GroupBy(key => key.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            _diagnostics.Add(DiagnosticCatalog.YamlInvalid, _source.LocationOf(twins.Last().Span), $"'{twins.Last().Name}' stands twice");
        }
    }

    /// <summary>The text of a key that must be there; empty, and reported, when it is not.</summary>
    public string RequiredText(string key, string owner)
    {
        if (OptionalText(key) is { Length: > 0 } text)
        {
            return text;
        }

        if (Find(key) is null or YamlScalarNode { Value: null or "" })
        {
            _diagnostics.Add(DiagnosticCatalog.MissingKey, Location, key, owner);
        }

        return "";
    }

    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                return string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim();
            case var other:
                ReportWrongType(key, "a text", other);
                return null;
        }
    }

    public int? OptionalInteger(string key, int smallest, int largest)
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        if (node is YamlScalarNode scalar
            && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= smallest
            && number <= largest)
        {
            return number;
        }

        ReportWrongType(key, $"a whole number from {smallest} to {largest}", node);
        return null;
    }

    public bool Flag(string key)
    {
        if (Find(key) is not { } node)
        {
            return false;
        }

        if (node is YamlScalarNode scalar && bool.TryParse(scalar.Value, out var value))
        {
            return value;
        }

        ReportWrongType(key, "true or false", node);
        return false;
    }

    /// <summary>A list of texts with their places; empty when the key is absent. A single text counts as a list of one.</summary>
    public IReadOnlyList<(string Text, TextSpan Span)> TextList(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlScalarNode { Value.Length: > 0 } one:
                return [(one.Value, SpanOf(one))];
            case YamlSequenceNode list when list.Children.All(child => child is YamlScalarNode):
                return [.. list.Children.OfType<YamlScalarNode>().Select(child => (child.Value ?? "", SpanOf(child)))];
            case var other:
                ReportWrongType(key, "a list of texts", other);
                return [];
        }
    }

    /// <summary>A mapping under a key; null when the key is absent or, reported, something else.</summary>
    public PositionedYaml? Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode map:
                return new PositionedYaml(_source, map, _diagnostics);
            case var other:
                ReportWrongType(key, "a list of 'name: value' lines", other);
                return null;
        }
    }

    public bool Has(string key) => Find(key) is not null;

    public Location LocationOf(string key) => Find(key) is { } node ? _source.LocationOf(SpanOf(node)) : Location;

    private YamlNode? Find(string key)
    {
        foreach (var (name, value) in _map.Children)
        {
            if (name is YamlScalarNode scalar && string.Equals(scalar.Value, key, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private void ReportWrongType(string key, string wanted, YamlNode node) =>
        _diagnostics.Add(DiagnosticCatalog.WrongType, _source.LocationOf(SpanOf(node)), key, wanted);

    private TextSpan SpanOf(YamlNode node)
    {
        var length = node.End.Line == node.Start.Line ? (int)(node.End.Column - node.Start.Column) : 1;
        return _source.SpanAt(node.Start.Line, node.Start.Column, Math.Max(1, length));
    }

    /// <summary>Hands on what a parser has read, so that it is not read twice.</summary>
    private sealed class Replay(List<ParsingEvent> events) : IParser
    {
        private int _at = -1;

        public ParsingEvent? Current => _at >= 0 && _at < events.Count ? events[_at] : null;

        public bool MoveNext() => ++_at < events.Count;
    }
}
