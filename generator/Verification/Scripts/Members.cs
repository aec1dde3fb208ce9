namespace GenGuide.Verification.Scripts;

/// <summary>What stands under a name or number that is only known when a script runs.</summary>
public static class Members
{
    public static ScriptValue LengthOf(ScriptValue target)
    {
        if (target.List is { } list)
        {
            return new ScriptValue(list.Length);
        }

        if (target.Text is { } text)
        {
            return new ScriptValue(text.Length);
        }

        return target.Instance is { } found ? found.Get("length") : throw new NotCompiledException("the length of something else");
    }

    public static ScriptValue Get(ScriptValue target, ScriptValue key)
    {
        if (target.List is { } list)
        {
            return key.IsNumber ? list.At(key.Number) : throw new NotCompiledException("a named part of a list");
        }

        if (target.Instance is { } found)
        {
            return found.Get(key.ToText());
        }

        throw new NotCompiledException("a part of something that has none");
    }

    public static void Set(ScriptValue target, ScriptValue key, ScriptValue value)
    {
        if (target.List is { } list && key.IsNumber)
        {
            list.Put(key.Number, value);
        }
        else if (target.Instance is { } found)
        {
            found.Set(key.ToText(), value);
        }
        else
        {
            throw new NotCompiledException("a part of something that takes none");
        }
    }

    public static bool HasOwn(ScriptValue target, ScriptValue key) => target switch
    {
        { Instance: { } found } => found.Has(key.ToText()),
        { List: not null } when key.Text is "length" => true,
        { List: { } list } when key.IsNumber => key.Number >= 0 && key.Number < list.Length && key.Number == Math.Floor(key.Number),
        _ => throw new NotCompiledException("what something else has"),
    };
}
