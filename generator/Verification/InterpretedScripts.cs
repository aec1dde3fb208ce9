using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jint;
using Jint.Native;
using Jint.Native.Array;
using Jint.Native.Object;
using Jint.Parser;
using Jint.Runtime;

namespace GenGuide.Verification;

/// <summary>The core's scripts in the full JavaScript engine, which has the last word; the only place that knows that engine.</summary>
public sealed class InterpretedScripts
{
    private readonly GradingLimits _limits;
    private readonly Engine _engine;
    private readonly ObjectInstance _core;

    public InterpretedScripts(IEnumerable<string> scripts, string coreName, GradingLimits limits)
    {
        _limits = limits;
        _engine = new Engine(ApplyLimits);
        foreach (var script in scripts)
        {
            RunGuarded(() => _engine.Execute(script).GetCompletionValue());
        }

        var core = _engine.GetValue(coreName);
        _core = core.IsObject() ? core.AsObject() : throw new GradingException($"the scripts define no {coreName}");
    }

    /// <summary>Calls a function of the core by its name.</summary>
    /// <exception cref="GradingException">It failed, or a limit was reached.</exception>
    public JsonNode? Call(string function, IEnumerable<JsonNode?> arguments)
    {
        var values = arguments.Select(argument => ToEngine(argument, _limits.Depth)).ToArray();
        var callee = _core.HasOwnProperty(function) ? _core.Get(function) : JsValue.Undefined;
        if (!callee.Is<ICallable>())
        {
            throw new GradingException($"the grading core has no function '{function}'");
        }

        return FromEngine(RunGuarded(() => callee.Invoke(values)), _limits.Depth);
    }

    /// <remarks>
    /// This version of the engine has no limit on memory. What it may use is bounded by the length of what goes in and by the statements.
    /// </remarks>
    private void ApplyLimits(Options options) => options
        .Strict()
        .Culture(CultureInfo.InvariantCulture)
        .LocalTimeZone(TimeZoneInfo.Utc)
        .MaxStatements(_limits.Statements)
        .TimeoutInterval(_limits.Time)
        .LimitRecursion(_limits.Recursion);

    private JsValue RunGuarded(Func<JsValue> run)
    {
        // The engine counts on from call to call, and keeps its call stack after a failure.
        _engine.ResetStatementsCount();
        _engine.ResetTimeoutTicks();
        _engine.ResetCallStack();
        try
        {
            return run();
        }
        catch (ParserException exception)
        {
            throw new GradingException($"a script of the grading core cannot be read: {exception.Message}", exception);
        }
        catch (JavaScriptException exception)
        {
            throw new GradingException($"the grading core failed: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is StatementsCountOverflowException or RecursionDepthOverflowException or TimeoutException)
        {
            throw new GradingException($"the grading core was stopped: {exception.Message}", exception);
        }
    }

    private JsValue ToEngine(JsonNode? node, int depthLeft)
    {
        if (depthLeft < 0)
        {
            throw new GradingException($"the JSON is nested deeper than {_limits.Depth} levels");
        }

        return node switch
        {
            null => JsValue.Null,
            JsonObject properties => ToEngineObject(properties, depthLeft),
            JsonArray items => ToEngineArray(items, depthLeft),
            _ => ToEngineValue(node),
        };
    }

    /// <summary>Pushes item by item, because the constructor of arrays takes a single number for a length.</summary>
    private ArrayInstance ToEngineArray(JsonArray items, int depthLeft)
    {
        var array = (ArrayInstance)_engine.Array.Construct([]);
        _engine.Array.PrototypeObject.Push(array, [.. items.Select(item => ToEngine(item, depthLeft - 1))]);
        return array;
    }

    /// <summary>Defines own properties and assigns none, so that a key like <c>__proto__</c> is a key like any other, as it is to a browser's parser.</summary>
    private ObjectInstance ToEngineObject(JsonObject properties, int depthLeft)
    {
        var instance = _engine.Object.Construct([]);
        foreach (var (name, value) in properties)
        {
            instance.FastAddProperty(name, ToEngine(value, depthLeft - 1), writable: true, enumerable: true, configurable: true);
        }

        return instance;
    }

    private static JsValue ToEngineValue(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.True => JsValue.True,
        JsonValueKind.False => JsValue.False,
        JsonValueKind.String => new JsValue(JsonLeaves.ReadText(node)),
        JsonValueKind.Number => new JsValue(JsonLeaves.ReadNumber(node)),
        var kind => throw new GradingException($"the JSON holds a value of the kind {kind}"),
    };

    private static JsonNode? FromEngine(JsValue value, int depthLeft)
    {
        if (depthLeft < 0)
        {
            throw new GradingException("the grading core returned something nested too deep");
        }

        return value.Type switch
        {
            Types.Undefined or Types.Null => null,
            Types.Boolean => JsonValue.Create(value.AsBoolean()),
            Types.String => JsonValue.Create(value.AsString()),
            Types.Number when double.IsFinite(value.AsNumber()) => JsonValue.Create(value.AsNumber()),
            Types.Object when value.IsArray() => FromEngineArray(value.AsArray(), depthLeft),
            Types.Object when !value.Is<ICallable>() => FromEngineObject(value.AsObject(), depthLeft),
            _ => throw new GradingException("the grading core returned something that JSON cannot hold"),
        };
    }

    private static JsonArray FromEngineArray(ArrayInstance array, int depthLeft)
    {
        var length = (int)array.Get("length").AsNumber();
        return [.. Enumerable.Range(0, length).Select(index => FromEngine(array.Get(index.ToString(CultureInfo.InvariantCulture)), depthLeft - 1))];
    }

    private static JsonObject FromEngineObject(ObjectInstance instance, int depthLeft)
    {
        var properties = instance.GetOwnProperties()
            .Where(property => property.Value.Enumerable == true)
            .Select(property => (Name: property.Key, Value: instance.Get(property.Key)))
            .Where(property => !property.Value.IsUndefined());
        return new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, FromEngine(property.Value, depthLeft - 1))));
    }
}
