namespace GenGuide.Verification.Scripts;

/// <summary>The variables of a running function: parameters first.</summary>
public sealed class Scope(ScriptValue[] slots, Scope? outer)
{
    public ScriptValue[] Slots => slots;

    public Scope? Outer { get; private set; } = outer;

    /// <summary>What the function returns, once it does.</summary>
    public ScriptValue Result { get; set; }

    /// <summary>While nobody uses it: the next one that nobody uses.</summary>
    public Scope? NextFree { get; private set; }

    /// <summary>Forgets everything.</summary>
    public void Free(Scope? nextFree)
    {
        Array.Clear(slots);
        (Outer, Result, NextFree) = (null, default, nextFree);
    }

    /// <summary>For another run of the same function.</summary>
    public void Use(Scope? inside) => (Outer, NextFree) = (inside, null);
}
