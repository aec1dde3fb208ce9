namespace GenGuide.Verification.Scripts;

/// <summary>Computes a value.</summary>
public delegate ScriptValue Evaluate(Scope scope);

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
    /// <summary>Set when the function's words are read to the end.</summary>
    public Evaluate Body { get; set; } = _ => default;

    public int Parameters { get; set; }

    public int Slots { get; set; }

    /// <summary>The functions declared in it, which are there before its first statement.</summary>
    public DeclaredFunction[] Declared { get; set; } = [];

    /// <summary>Where a function expression finds itself by its name.</summary>
    public int? OwnSlot { get; set; }

    public ScriptValue Run(ScriptValue[] slots, ScriptFunction function)
    {
        budget.Enter();
        var scope = new Scope(slots, function.Outer);
        if (OwnSlot is { } own)
        {
            slots[own] = new ScriptValue(function);
        }

        foreach (var declared in Declared)
        {
            slots[declared.Slot] = new ScriptValue(new ScriptFunction(declared.Code, scope));
        }

        var result = Body(scope);
        budget.Leave();
        return result;
    }
}
