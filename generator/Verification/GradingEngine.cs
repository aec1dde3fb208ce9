using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using GenGuide.Verification.Scripts;
using Script = Jint.Parser.Ast.Program;

namespace GenGuide.Verification;

/// <summary>Runs the grading core of the browser at build time.</summary>
/// <remarks>
/// The proof of a site makes millions of calls, so the scripts run as delegates where they can. Whatever those do not know, and whatever they find wrong,
/// is done once more by the engine that walks the scripts' syntax tree: an error, a limit and a problem are always that engine's.
/// </remarks>
public sealed class GradingEngine
{
    /// <summary>Levels of lists and objects inside each other that a payload may have, and no name twice.</summary>
    public static readonly JsonDocumentOptions Strictly = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    private const string CoreName = "GenGuideCore";

    private readonly GradingLimits _limits;
    private readonly CompiledScripts? _compiled;
    private readonly Lazy<InterpretedScripts> _interpreted;
    private readonly Lock _oneAtATime = new();

    /// <param name="coreScripts">The texts of the core's files, in the order in which a page loads them.</param>
    /// <param name="limits">Null for those that fit any bank.</param>
    public GradingEngine(IEnumerable<string> coreScripts, GradingLimits? limits = null)
        : this([.. coreScripts], limits, null)
    {
    }

    private GradingEngine(IReadOnlyList<string> scripts, GradingLimits? limits, IReadOnlyList<Script>? programs)
    {
        Scripts = scripts;
        _limits = limits ?? new GradingLimits();
        _interpreted = new(() => new InterpretedScripts(scripts, CoreName, _limits));
        programs ??= CompiledScripts.Parse(scripts);
        Programs = programs ?? [];
        _compiled = programs is null ? null : CompiledScripts.TryCreate(programs, CoreName, _limits);

        // What can't be compiled may be broken, which is said at once.
        _ = _compiled is null ? _interpreted.Value : null;
    }

    private IReadOnlyList<string> Scripts { get; }

    private IReadOnlyList<Script> Programs { get; }

    /// <summary>Whether the scripts run as delegates, for all that those know.</summary>
    public bool IsCompiled => _compiled is not null;

    /// <summary>An engine that walks the syntax tree from the first call on: what delegates say is held against it.</summary>
    public static GradingEngine Interpreting(IEnumerable<string> coreScripts, GradingLimits? limits = null) => new([.. coreScripts], limits, []);

    /// <summary>Another one for the same scripts, for another thread.</summary>
    public GradingEngine Copy() => new(Scripts, _limits, Programs);

    /// <summary>What keeps a bank's keys from being proved; empty when they are.</summary>
    public IReadOnlyList<ProofProblem> Prove(string payloadJson)
        => Read(Call("proveBank", Parse(payloadJson)), GradingResultJson.Default.ListProofProblem);

    /// <summary>Whether an item's key is proved. What is wrong, and whether it truly is, only <see cref="Prove"/> says.</summary>
    public bool IsProved(ScriptValue item)
    {
        lock (_oneAtATime)
        {
            var payload = new ScriptObject();
            payload.Add("items", new ScriptValue(new ScriptArray([item])));
            return _compiled is not null
                && _compiled.TryCall("proveBank", result => result.List is { Length: 0 }, out var isProved, new ScriptValue(payload))
                && isProved;
        }
    }

    /// <summary>Whether no rule without understanding passes a bank. Which ones do, and whether they truly do, only <see cref="Guess"/> says.</summary>
    public bool IsSafeFromGuessing(JsonElement payload)
    {
        lock (_oneAtATime)
        {
            return _compiled is not null && _compiled.TryCall("guessBank", IsSafe, out var isSafe, ScriptJson.Read(payload)) && isSafe;
        }
    }

    /// <summary>How far mere guessing comes in a bank that is proved.</summary>
    public GuessingEstimate Guess(string payloadJson)
        => Read(Call("guessBank", Parse(payloadJson)), GradingResultJson.Default.GuessingEstimate);

    /// <summary>What a response to an item earns.</summary>
    public ItemGrade Grade(string itemJson, string responseJson)
        => Read(Call("gradeItem", Parse(itemJson), Parse(responseJson)), GradingResultJson.Default.ItemGrade);

    /// <summary>What responses, an object by item id, add up to.</summary>
    public BankScore Score(string payloadJson, string responsesJson)
        => Read(Call("scoreBank", Parse(payloadJson), Parse(responsesJson)), GradingResultJson.Default.BankScore);

    /// <summary>Calls a function of the core by its name.</summary>
    /// <exception cref="GradingException">It failed, or a limit was reached.</exception>
    public JsonNode? Call(string function, params IReadOnlyList<JsonNode?> arguments)
    {
        lock (_oneAtATime)
        {
            return _compiled is not null
                && _compiled.TryCall(function, value => ScriptJson.Write(value, _limits.Depth), out var result, [.. arguments.Select(argument => ScriptJson.Read(argument, _limits.Depth))])
                ? result
                : _interpreted.Value.Call(function, arguments);
        }
    }

    /// <summary>The same with values of scripts, which need no JSON on their way.</summary>
    public JsonNode? CallWith(string function, params ScriptValue[] arguments)
    {
        lock (_oneAtATime)
        {
            return _compiled is not null && _compiled.TryCall(function, value => ScriptJson.Write(value, _limits.Depth), out var result, arguments)
                ? result
                : _interpreted.Value.Call(function, arguments.Select(argument => ScriptJson.Write(argument, _limits.Depth)));
        }
    }

    private static bool IsSafe(ScriptValue estimate)
        => estimate.Instance?.Get("strategies").List is { Length: > 0 } strategies && HasAllFailed(strategies.Items);

    private static bool HasAllFailed(ReadOnlySpan<ScriptValue> strategies)
    {
        foreach (var strategy in strategies)
        {
            if (strategy.Instance?.Get("passed") is not { IsTruthValue: true, IsTrue: false })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads JSON as strictly as the strictest browser, and within limits; the engine's own parser does neither.</summary>
    private JsonNode? Parse(string json)
    {
        if (json.Length > _limits.Characters)
        {
            throw new GradingException($"the JSON is longer than {_limits.Characters} characters");
        }

        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = _limits.Depth, AllowDuplicateProperties = false });
        }
        catch (JsonException exception)
        {
            throw new GradingException($"the JSON cannot be read: {exception.Message}", exception);
        }
    }

    private static T Read<T>(JsonNode? result, JsonTypeInfo<T> type)
    {
        try
        {
            return result.Deserialize(type) ?? throw new GradingException("the grading core returned nothing");
        }
        catch (JsonException exception)
        {
            throw new GradingException($"the grading core returned something else: {exception.Message}", exception);
        }
    }
}
