namespace GenGuide.Verification.Scripts;

/// <summary>A text that is not empty, or a number, into which no script may look. It can be handed on and be asked for its kind; a script that wants to know more is not run to its end.
/// So whatever a script finds out with it holds for every other text or number in its place.</summary>
public sealed class ScriptOpaque : ScriptInstance
{
    private ScriptOpaque(string typeName) => TypeName = typeName;

    public string TypeName { get; }

    /// <summary>A text is true, because it is not empty. Of a number nobody knows.</summary>
    public bool IsTrue => TypeName == "string" ? true : throw new NotCompiledException("whether a hidden number is zero");

    public static ScriptOpaque Text() => new("string");

    public static ScriptOpaque Number() => new("number");

    /// <summary>Whether it equals some other value, where its kind tells.</summary>
    public bool IsSameAs(ScriptValue other) => other.TypeName() != TypeName || other.Text is "" ? false : throw new NotCompiledException("a look at what is hidden");
}
