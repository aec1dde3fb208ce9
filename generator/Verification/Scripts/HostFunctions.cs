namespace GenGuide.Verification.Scripts;

/// <summary>What the host gives to scripts: numbers, and the making of objects.</summary>
public static class HostFunctions
{
    public static Evaluate Compile(string? owner, string? name, Evaluate[] arguments) => (owner, name, arguments) switch
    {
        ("Math", "max", [_, ..]) => scope => Fold(arguments, scope, Math.Max),
        ("Math", "min", [_, ..]) => scope => Fold(arguments, scope, Math.Min),
        ("Math", "pow", [var one, var other]) => scope => new ScriptValue(Power(one(scope).ToNumber(), other(scope).ToNumber())),
        ("Math", "floor", [var one]) => Of(one, Math.Floor),
        ("Math", "ceil", [var one]) => Of(one, Math.Ceiling),
        ("Math", "abs", [var one]) => Of(one, Math.Abs),
        ("Math", "log", [var one]) => Of(one, Math.Log),
        ("Math", "exp", [var one]) => Of(one, Math.Exp),
        ("Math", "sqrt", [var one]) => Of(one, Math.Sqrt),
        ("Math", "round", [var one]) => Of(one, Round),
        ("Array", "isArray", [var one]) => scope => ScriptValue.Of(one(scope).List is not null),
        ("Object", "create", [var one]) => scope => one(scope).IsNull ? new ScriptValue(new ScriptObject(isBare: true)) : throw new NotCompiledException("a prototype"),
        ("Object", "keys", [var one]) => scope => KeysOf(one(scope)),
        ("String", "fromCharCode", [var one]) => scope => new ScriptValue(((char)(ushort)(long)one(scope).ToNumber()).ToString()),
        (null, "Number", [var one]) => scope => new ScriptValue(one(scope).ToNumber()),
        (null, "String", [var one]) => scope => new ScriptValue(one(scope).ToText()),
        (null, "isFinite", [var one]) => scope => ScriptValue.Of(double.IsFinite(one(scope).ToNumber())),
        (null, "isNaN", [var one]) => scope => ScriptValue.Of(double.IsNaN(one(scope).ToNumber())),
        _ => throw new NotCompiledException($"'{owner}.{name}' of the host"),
    };

    private static Evaluate Of(Evaluate argument, Func<double, double> function) => scope => new ScriptValue(function(argument(scope).ToNumber()));

    private static ScriptValue Fold(Evaluate[] arguments, Scope scope, Func<double, double, double> function)
    {
        var result = arguments[0](scope).ToNumber();
        for (var number = 1; number < arguments.Length; number++)
        {
            result = function(result, arguments[number](scope).ToNumber());
        }

        return new ScriptValue(result);
    }

    private static double Power(double one, double other) => double.IsFinite(one) && double.IsFinite(other)
        ? other == 0 ? 1 : Math.Pow(one, other)
        : throw new NotCompiledException("a power of something without an end");

    /// <summary>As the full engine has it.</summary>
    private static double Round(double number)
    {
        var rounded = Math.Round(number);
        return rounded.Equals(number - 0.5) ? rounded + 1 : rounded;
    }

    private static ScriptArray NamesOf(ScriptObject found)
    {
        var names = new ScriptArray(found.Count);
        for (var place = 0; place < found.Count; place++)
        {
            names.Push(new ScriptValue(found.NameAt(place)));
        }

        return names;
    }

    private static ScriptValue KeysOf(ScriptValue value) => value.Instance is { } found
        ? new ScriptValue(NamesOf(found))
        : throw new NotCompiledException("the keys of something else");
}
