using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GenGuide.Verification.Scripts;

/// <summary>JSON → values of scripts, and back.</summary>
public static class ScriptJson
{
    /// <summary>Of choices and marks first, because there are most of them.</summary>
    private static readonly (byte[] Bytes, string Name)[] KnownNames =
        [.. new[] { "id", "text", "of", "role", "slip", "kind", "meaning", "choices", "key", "marks", "level", "enough", "value", "tolerance" }.Select(name => (Encoding.UTF8.GetBytes(name), string.Intern(name)))];

    public static ScriptValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => ReadObject(element),
        JsonValueKind.Array => ReadArray(element),
        JsonValueKind.String => new ScriptValue(ReadText(element)),
        JsonValueKind.Number => new ScriptValue(element.GetDouble() is var number && double.IsFinite(number) ? number : throw new GradingException("the JSON holds a number that is too large")),
        JsonValueKind.True => ScriptValue.True,
        JsonValueKind.False => ScriptValue.False,
        _ => ScriptValue.Null,
    };

    public static ScriptValue Read(JsonNode? node, int depthLeft)
    {
        if (depthLeft < 0)
        {
            throw new GradingException("the JSON is nested too deep");
        }

        switch (node)
        {
            case null:
                return ScriptValue.Null;
            case JsonObject properties:
                var instance = new ScriptObject();
                foreach (var (name, value) in properties)
                {
                    instance.Add(name, Read(value, depthLeft - 1));
                }

                return new ScriptValue(instance);
            case JsonArray items:
                return new ScriptValue(new ScriptArray([.. items.Select(item => Read(item, depthLeft - 1))]));
            default:
                return node.GetValueKind() switch
                {
                    JsonValueKind.True => ScriptValue.True,
                    JsonValueKind.False => ScriptValue.False,
                    JsonValueKind.String => new ScriptValue(JsonLeaves.ReadText(node)),
                    JsonValueKind.Number => new ScriptValue(JsonLeaves.ReadNumber(node)),
                    var kind => throw new GradingException($"the JSON holds a value of the kind {kind}"),
                };
        }
    }

    public static JsonNode? Write(ScriptValue value, int depthLeft)
    {
        if (depthLeft < 0)
        {
            throw new NotCompiledException("a result nested too deep");
        }

        if (value.IsNothing)
        {
            return null;
        }

        if (value.Text is { } text)
        {
            return JsonValue.Create(text);
        }

        return value switch
        {
            { IsTruthValue: true } => JsonValue.Create(value.IsTrue),
            { IsNumber: true } when double.IsFinite(value.Number) => JsonValue.Create(value.Number),
            { List: { } list } => WriteArray(list, depthLeft),
            { Instance: { } instance } => WriteObject(instance, depthLeft),
            _ => throw new NotCompiledException("a result that JSON cannot hold"),
        };
    }

    private static JsonArray WriteArray(ScriptArray list, int depthLeft)
    {
        var items = new JsonArray();
        foreach (var item in list.Items)
        {
            items.Add(Write(item, depthLeft - 1));
        }

        return items;
    }

    private static JsonObject WriteObject(ScriptObject instance, int depthLeft)
    {
        var properties = new JsonObject();
        for (var place = 0; place < instance.Count; place++)
        {
            if (!instance.ValueAt(place).IsUndefined)
            {
                properties.Add(instance.NameAt(place), Write(instance.ValueAt(place), depthLeft - 1));
            }
        }

        return properties;
    }

    private static ScriptValue ReadArray(JsonElement element)
    {
        var list = new ScriptArray(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            list.Push(Read(item));
        }

        return new ScriptValue(list);
    }

    private static ScriptValue ReadObject(JsonElement element)
    {
        var instance = new ScriptObject(element.GetPropertyCount());
        foreach (var property in element.EnumerateObject())
        {
            instance.Add(ReadName(property), Read(property.Value));
        }

        return new ScriptValue(instance);
    }

    /// <summary>Names that the core knows are the very texts that stand in its scripts, so that a comparison of references finds them.</summary>
    public static string ReadName(JsonProperty property)
    {
        foreach (var (bytes, name) in KnownNames)
        {
            if (property.NameEquals(bytes))
            {
                return name;
            }
        }

        return property.Name;
    }

    private static string ReadText(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new GradingException("the JSON holds text that is not valid Unicode", exception);
        }
    }
}
