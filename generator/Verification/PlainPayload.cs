using System.Text;
using System.Text.Json;

namespace GenGuide.Verification;

/// <summary>Reads a payload that is exactly as this program writes them, in one pass and far faster than <see cref="PayloadReader"/>, which judges all others.</summary>
internal ref struct PlainPayload
{
    private const int Longest = 1_000_000;

    private Utf8JsonReader _json;

    private PlainPayload(ReadOnlySpan<byte> json) => _json = new Utf8JsonReader(json);

    /// <summary>Null when it is not beyond doubt.</summary>
    public static GradedPayload? Read(ReadOnlySpan<byte> json)
    {
        if (json.Length > Longest || !Ascii.IsValid(json))
        {
            return null;
        }

        try
        {
            return new PlainPayload(json).Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private GradedPayload? Read()
    {
        if (!Is(JsonTokenType.StartObject)
            || !Names("v"u8) || Number() is not 1
            || !Names("bank"u8) || Id() is not { } bank
            || !Names("pass"u8) || Number() is not (>= 0 and <= 100 and var pass)
            || !Names("items"u8) || !Is(JsonTokenType.StartArray))
        {
            return null;
        }

        var graded = new List<PayloadItem>();
        while (Is(JsonTokenType.StartObject))
        {
            if (Item() is not { } item || PayloadReader.Misplaced(item).Any())
            {
                return null;
            }

            graded.Add(item);
        }

        return _json.TokenType == JsonTokenType.EndArray && Is(JsonTokenType.EndObject) && !_json.Read() ? new GradedPayload(1, bank, pass, graded) : null;
    }

    private PayloadItem? Item()
    {
        if (!Names("id"u8) || Id() is not { } id
            || !Names("kind"u8) || Id() is not { } kind
            || !Names("text"u8) || Hash() is not { } text
            || !Names("meaning"u8) || Hash() is not { } meaning
            || !Names("choices"u8) || Choices() is not { } choices
            || !Names("key"u8) || Key() is not { } key)
        {
            return null;
        }

        var item = new PayloadItem(id, kind, text, meaning, choices, key);
        return Rest(item);
    }

    /// <summary>What only some kinds have.</summary>
    private PayloadItem? Rest(PayloadItem item)
    {
        while (Is(JsonTokenType.PropertyName))
        {
            var more = item switch
            {
                { Level: null } when _json.ValueTextEquals("level"u8) => Number() is { } level ? item with { Level = level } : null,
                { Marks: null } when _json.ValueTextEquals("marks"u8) => Marks() is { } marks ? item with { Marks = marks } : null,
                { Enough: null } when _json.ValueTextEquals("enough"u8) => Number() is { } enough ? item with { Enough = enough } : null,
                { Tolerance: null } when _json.ValueTextEquals("tolerance"u8) => Real() is { } tolerance ? item with { Tolerance = tolerance } : null,
                _ => null,
            };
            if (more is null)
            {
                return null;
            }

            item = more;
        }

        return _json.TokenType == JsonTokenType.EndObject ? item : null;
    }

    private List<PayloadChoice>? Choices()
    {
        var choices = new List<PayloadChoice>();
        for (var isOpen = Is(JsonTokenType.StartArray); isOpen && Is(JsonTokenType.StartObject);)
        {
            if (!Names("id"u8) || Id() is not { } id || Choice(new PayloadChoice(id)) is not { } choice)
            {
                return null;
            }

            choices.Add(choice);
        }

        return _json.TokenType == JsonTokenType.EndArray ? choices : null;
    }

    private PayloadChoice? Choice(PayloadChoice choice)
    {
        while (Is(JsonTokenType.PropertyName))
        {
            var more = choice switch
            {
                { Text: null } when _json.ValueTextEquals("text"u8) => Hash() is { } text ? choice with { Text = text } : null,
                { Value: null } when _json.ValueTextEquals("value"u8) => Real() is { } value ? choice with { Value = value } : null,
                { Slip: null } when _json.ValueTextEquals("slip"u8) => Id() is { } slip ? choice with { Slip = slip } : null,
                _ => null,
            };
            if (more is null)
            {
                return null;
            }

            choice = more;
        }

        return _json.TokenType == JsonTokenType.EndObject ? choice : null;
    }

    private List<string>? Key()
    {
        var key = new List<string>();
        for (var isOpen = Is(JsonTokenType.StartArray); isOpen && Id() is { } id;)
        {
            key.Add(id);
        }

        return _json.TokenType == JsonTokenType.EndArray ? key : null;
    }

    private List<PayloadMark>? Marks()
    {
        var marks = new List<PayloadMark>();
        for (var isOpen = Is(JsonTokenType.StartArray); isOpen && Is(JsonTokenType.StartObject);)
        {
            if (!Names("of"u8) || Id() is not { } dimension || !Names("role"u8) || Id() is not { } role || !Is(JsonTokenType.EndObject))
            {
                return null;
            }

            marks.Add(new PayloadMark(dimension, role));
        }

        return _json.TokenType == JsonTokenType.EndArray ? marks : null;
    }

    private bool Is(JsonTokenType type) => _json.Read() && _json.TokenType == type;

    private bool Names(ReadOnlySpan<byte> name) => Is(JsonTokenType.PropertyName) && _json.ValueTextEquals(name);

    private int? Number() => Is(JsonTokenType.Number) && _json.TryGetInt32(out var number) ? number : null;

    private double? Real() => Is(JsonTokenType.Number) && _json.TryGetDouble(out var number) && double.IsFinite(number) ? number : null;

    /// <summary>What is in small letters, digits and hyphens needs no decoding.</summary>
    private string? Id() => Is(JsonTokenType.String) && PayloadReader.IsId(_json.ValueSpan) ? Encoding.Latin1.GetString(_json.ValueSpan) : null;

    private string? Hash() => Is(JsonTokenType.String) && PayloadReader.IsHash(_json.ValueSpan) ? Encoding.Latin1.GetString(_json.ValueSpan) : null;
}
