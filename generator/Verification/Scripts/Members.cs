namespace GenGuide.Verification.Scripts;

/// <summary>What stands under a name or number that is only known when a script runs.</summary>
public static class Members
{
    public static ScriptValue LengthOf(ScriptValue target)
    {
        if (target.Instance is ScriptArray list)
        {
            return new ScriptValue(list.Length);
        }

        if (target.Text is { } text)
        {
            return new ScriptValue(text.Length);
        }

        return target.Instance is { } found and not (ScriptFunction or ScriptRegex) ? found.Get("length") : throw new NotCompiledException("the length of something else");
    }

    public static ScriptValue Get(ScriptValue target, ScriptValue key)
    {
        if (target.Instance is ScriptArray list)
        {
            return key.IsNumber ? list.At(key.Number) : throw new NotCompiledException("a named part of a list");
        }

        if (target.Instance is { } found and not (ScriptFunction or ScriptRegex))
        {
            return found.Get(key.ToText());
        }

        throw new NotCompiledException("a part of something that has none");
    }

    public static void Set(ScriptValue target, ScriptValue key, ScriptValue value)
    {
        if (target.Instance is ScriptArray list && key.IsNumber)
        {
            list.Put(key.Number, value);
        }
        else if (target.Instance is { } found and not (ScriptArray or ScriptFunction or ScriptRegex))
        {
            found.Set(key.ToText(), value);
        }
        else
        {
            throw new NotCompiledException("a part of something that takes none");
        }
    }

    public static bool HasOwn(ScriptValue target, ScriptValue key) => target.Instance switch
    {
        ScriptArray list when key.Text is "length" => true,
        ScriptArray list when key.IsNumber => key.Number >= 0 && key.Number < list.Length && key.Number == Math.Floor(key.Number),
        { } found and not (ScriptArray or ScriptFunction or ScriptRegex) => found.Has(key.ToText()),
        _ => throw new NotCompiledException("what something else has"),
    };
}
