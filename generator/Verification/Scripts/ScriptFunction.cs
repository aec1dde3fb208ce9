namespace GenGuide.Verification.Scripts;

/// <summary>A function of a script, with what it sees around it.</summary>
public sealed class ScriptFunction(ScriptCode code, Scope outer) : ScriptInstance
{
    public ScriptCode Code => code;

    /// <summary>A scope for one run, whose parameters the caller fills in.</summary>
    public Scope Begin() => code.Begin(outer);

    public ScriptValue Run(Scope scope) => code.Run(scope, this);

    /// <summary>What a function of lists calls it with.</summary>
    public ScriptValue Call(ScriptValue first, ScriptValue second, ScriptValue third = default, ScriptValue fourth = default)
    {
        var scope = Begin();
        var slots = scope.Slots;
        switch (code.Parameters)
        {
            case 0:
                break;
            case 1:
                slots[0] = first;
                break;
            case 2:
                (slots[0], slots[1]) = (first, second);
                break;
            case 3:
                (slots[0], slots[1], slots[2]) = (first, second, third);
                break;
            default:
                (slots[0], slots[1], slots[2], slots[3]) = (first, second, third, fourth);
                break;
        }

        return Run(scope);
    }
}
