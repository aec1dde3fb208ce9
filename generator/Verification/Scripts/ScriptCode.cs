namespace GenGuide.Verification.Scripts;

/// <summary>Computes a value.</summary>
public delegate ScriptValue Evaluate(Scope scope);

/// <summary>Says whether something holds.</summary>
public delegate bool Test(Scope scope);

/// <summary>Does something, and says how it goes on.</summary>
public delegate Flow Execute(Scope scope);

/// <summary>How it goes on after a statement.</summary>
public enum Flow
{
    Next,
    Return,
    Break,
    Continue,
}

/// <summary>A function that has a name of its own.</summary>
/// <param name="Slot">Where it stands.</param>
/// <param name="Code">What it does.</param>
public sealed record DeclaredFunction(int Slot, ScriptCode Code);

/// <summary>What a function does, once for all functions that are made of the same words.</summary>
public sealed class ScriptCode(ScriptBudget budget)
{
    /// <summary>Of the runs that are over; a call that fails gives none back.</summary>
    private Scope? _free;

    /// <summary>Set when the function's words are read to the end.</summary>
    public Evaluate Body { get; set; } = _ => default;

    public int Parameters { get; set; }

    public int Slots { get; set; }

    /// <summary>The functions declared in it, which are there before its first statement.</summary>
    public DeclaredFunction[] Declared { get; set; } = [];

    /// <summary>Where a function expression finds itself by its name.</summary>
    public int? OwnSlot { get; set; }

    /// <summary>Whether functions are made in it, which may see its variables after it has returned. Where none are, a scope serves one run after the other.</summary>
    public bool IsSeenFromWithin { get; set; }

    /// <summary>A scope with nothing in it, for one run.</summary>
    public Scope Begin(Scope outer)
    {
        if (_free is not { } scope)
        {
            return new Scope(Slots == 0 ? [] : new ScriptValue[Slots], outer);
        }

        _free = scope.NextFree;
        scope.Use(outer);
        return scope;
    }

    public ScriptValue Run(Scope scope, ScriptFunction function)
    {
        budget.Enter();
        if (OwnSlot is { } own)
        {
            scope.Slots[own] = new ScriptValue(function);
        }

        foreach (var declared in Declared)
        {
            scope.Slots[declared.Slot] = new ScriptValue(new ScriptFunction(declared.Code, scope));
        }

        var result = Body(scope);
        budget.Leave();
        if (!IsSeenFromWithin)
        {
            scope.Free(_free);
            _free = scope;
        }

        return result;
    }
}
