namespace GenGuide.Verification.Scripts;

/// <summary>A list of a script. It has no holes.</summary>
/// <remarks>It keeps its entries itself: code of the framework's lists for entries of this kind would have to be compiled anew in every run.</remarks>
public sealed class ScriptArray : ScriptInstance
{
    private ScriptValue[] _items;
    private int _length;

    public ScriptArray(int capacity) => _items = capacity == 0 ? [] : new ScriptValue[capacity];

    /// <param name="items">Become the list's own.</param>
    public ScriptArray(ScriptValue[] items) => (_items, _length) = (items, items.Length);

    public int Length => _length;

    public ReadOnlySpan<ScriptValue> Items => _items.AsSpan(0, _length);

    public ScriptValue this[int index] => _items[index];

    public void Push(ScriptValue value)
    {
        if (_length == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(4, 2 * _length));
        }

        _items[_length++] = value;
    }

    public void Push(ReadOnlySpan<ScriptValue> values)
    {
        foreach (var value in values)
        {
            Push(value);
        }
    }

    /// <summary>The same entries in another order.</summary>
    public void Replace(ScriptValue[] items) => (_items, _length) = (items, items.Length);

    public ScriptValue At(double index) => (int)index is var place && place == index && (uint)place < (uint)_length ? _items[place] : default;

    public void Put(double index, ScriptValue value)
    {
        if (index == _length)
        {
            Push(value);
        }
        else if ((int)index is var place && place == index && (uint)place < (uint)_length)
        {
            _items[place] = value;
        }
        else
        {
            throw new NotCompiledException("a hole in a list");
        }
    }
}
