using Jint.Parser;
using Script = Jint.Parser.Ast.Program;

namespace GenGuide.Verification.Scripts;

/// <summary>The core's scripts as delegates: many times as fast as the engine that walks their syntax tree, and silent where that engine must judge.</summary>
public sealed class CompiledScripts
{
    /// <summary>Variables outside of all functions; the core has one.</summary>
    private const int MostGlobals = 16;

    private readonly ScriptBudget _budget;
    private readonly ScriptObject _core;

    private CompiledScripts(IEnumerable<Script> programs, string coreName, GradingLimits limits)
    {
        _budget = new ScriptBudget(limits);
        _budget.Renew();
        var names = new Names(null);
        var global = new Scope(new ScriptValue[MostGlobals], null);
        foreach (var program in programs)
        {
            var (declared, run) = new ScriptCompiler(_budget, names).Compile(program);
            if (names.Count > MostGlobals)
            {
                throw new NotCompiledException("too many variables outside of functions");
            }

            foreach (var (slot, code) in declared)
            {
                global.Slots[slot] = new ScriptValue(new ScriptFunction(code, global));
            }

            run(global);
        }

        _core = names.Find(coreName) is var (_, place) && global.Slots[place].Instance is { } core ? core : throw new NotCompiledException("no core");
    }

    /// <summary>The syntax trees of scripts, which any number of threads may compile; null when one of them can't be read.</summary>
    public static IReadOnlyList<Script>? Parse(IEnumerable<string> scripts)
    {
        try
        {
            return [.. scripts.Select(script => new JavaScriptParser().Parse(script))];
        }
        catch (ParserException)
        {
            return null;
        }
    }

    /// <summary>Null where they need the full engine.</summary>
    public static CompiledScripts? TryCreate(IEnumerable<Script> programs, string coreName, GradingLimits limits)
    {
        try
        {
            return new CompiledScripts(programs, coreName, limits);
        }
        catch (NotCompiledException)
        {
            return null;
        }
    }

    /// <summary>Calls a function of the core, and reads its result; false where the full engine must do it.</summary>
    public bool TryCall<T>(string function, Func<ScriptValue, T> read, out T result, params ScriptValue[] arguments)
    {
        try
        {
            var callee = _core.Has(function) ? _core.Get(function).Function : null;
            var scope = callee?.Begin() ?? throw new NotCompiledException(function);
            arguments.AsSpan(0, Math.Min(arguments.Length, callee.Code.Parameters)).CopyTo(scope.Slots);
            _budget.Renew();
            result = read(callee.Run(scope));
            return true;
        }
        catch (NotCompiledException)
        {
            result = default!;
            return false;
        }
    }
}
