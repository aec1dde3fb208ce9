namespace GenGuide.Verification.Scripts;

/// <summary>The variables of a running function: parameters first.</summary>
public sealed class Scope(ScriptValue[] slots, Scope? outer)
{
    public ScriptValue[] Slots => slots;

    public Scope? Outer => outer;

    /// <summary>What the function returns, once it does.</summary>
    public ScriptValue Result { get; set; }
}
