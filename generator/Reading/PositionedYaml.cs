using System.Globalization;
using GenGuide.Diagnostics;
using GenGuide.Sources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GenGuide.Reading;

/// <summary>A YAML mapping whose every value knows where it stands. The only place that knows YamlDotNet.</summary>
public sealed class PositionedYaml
{
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
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
            {
                return new PositionedYaml(source, map, diagnostics);
            }

            diagnostics.Add(DiagnosticCatalog.YamlNotAMapping, source.LocationOf(default), source.Path);
        }
        catch (YamlException invalid)
        {
            var sentence = invalid.Message.ReplaceLineEndings(" ").TrimEnd('.');
            var colon = sentence.IndexOf("): ", StringComparison.Ordinal);
            var span = source.SpanAt(invalid.Start.Line, invalid.Start.Column, 1);
            diagnostics.Add(DiagnosticCatalog.YamlInvalid, source.LocationOf(span), colon < 0 ? sentence : sentence[(colon + 3)..]);
        }

        return null;
    }

    /// <summary>Reports every key that is not known.</summary>
    public void RequireKnown(string owner, params string[] known)
    {
        foreach (var (name, span) in Keys.Where(key => !known.Contains(key.Name, StringComparer.OrdinalIgnoreCase)))
        {
            _diagnostics.Add(DiagnosticCatalog.UnknownKey, _source.LocationOf(span), name, owner, Suggestion.For(name, known));
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

    public Location LocationOf(string key) => Find(key) is { } node ? _source.LocationOf(SpanOf(node)) : Location;

    private YamlNode? Find(string key) => _map.Children
        .FirstOrDefault(pair => pair.Key is YamlScalarNode name && string.Equals(name.Value, key, StringComparison.OrdinalIgnoreCase))
        .Value;

    private void ReportWrongType(string key, string wanted, YamlNode node) =>
        _diagnostics.Add(DiagnosticCatalog.WrongType, _source.LocationOf(SpanOf(node)), key, wanted);

    private TextSpan SpanOf(YamlNode node)
    {
        var length = node.End.Line == node.Start.Line ? (int)(node.End.Column - node.Start.Column) : 1;
        return _source.SpanAt(node.Start.Line, node.Start.Column, Math.Max(1, length));
    }
}
