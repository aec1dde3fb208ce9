namespace GenGuide.Verification.Scripts;

/// <summary>A list of a script. It has no holes.</summary>
public sealed class ScriptArray : ScriptObject
{
    public ScriptArray()
        : this([])
    {
    }

    public ScriptArray(List<ScriptValue> items) => Items = items;

    public List<ScriptValue> Items { get; }

    public ScriptValue At(double index) => index >= 0 && index < Items.Count && index == Math.Floor(index) ? Items[(int)index] : default;

    public void Put(double index, ScriptValue value)
    {
        if (index == Items.Count)
        {
            Items.Add(value);
        }
        else if (index >= 0 && index < Items.Count && index == Math.Floor(index))
        {
            Items[(int)index] = value;
        }
        else
        {
            throw new NotCompiledException("a hole in a list");
        }
    }
}
