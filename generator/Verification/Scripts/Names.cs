namespace GenGuide.Verification.Scripts;

/// <summary>Where the variables of a function will stand when it runs.</summary>
public sealed class Names(Names? outer)
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    /// <summary>Whether functions are made inside of this one.</summary>
    public bool HasInner { get; private set; }

    public int Count => _slots.Count;

    /// <summary>For a function that is made inside.</summary>
    public Names Nest()
    {
        HasInner = true;
        return new Names(this);
    }

    public int Declare(string name)
    {
        if (!_slots.TryGetValue(name, out var slot))
        {
            slot = _slots.Count;
            _slots.Add(name, slot);
        }

        return slot;
    }

    /// <summary>How many functions further out a variable stands, and where; null for what scripts do not declare.</summary>
    public (int Depth, int Slot)? Find(string name)
    {
        var depth = 0;
        for (var names = this; names is not null; names = names.Outer)
        {
            if (names._slots.TryGetValue(name, out var slot))
            {
                return (depth, slot);
            }

            depth++;
        }

        return null;
    }

    private Names? Outer => outer;
}
