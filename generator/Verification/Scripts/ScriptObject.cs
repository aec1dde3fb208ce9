namespace GenGuide.Verification.Scripts;

/// <summary>An object of a script: its properties in the order in which they came.</summary>
public sealed class ScriptObject : ScriptInstance
{
    /// <summary>Above this many properties they are looked up by a dictionary.</summary>
    private const int MostSearched = 16;

    private readonly bool _isBare;
    private string[] _names;
    private ScriptValue[] _values;
    private bool _sharesNames;
    private Dictionary<string, int>? _places;

    /// <param name="isBare">Whether it was made without a prototype, so that every name is a key like any other.</param>
    public ScriptObject(bool isBare = false) => (_isBare, _names, _values) = (isBare, [], []);

    /// <param name="capacity">How many properties are to be added.</param>
    public ScriptObject(int capacity) => (_names, _values) = (new string[capacity], new ScriptValue[capacity]);

    /// <param name="names">Shared by all objects that are made of the same words.</param>
    /// <param name="values">Become the object's own.</param>
    public ScriptObject(string[] names, ScriptValue[] values)
    {
        (_names, _values, _sharesNames) = (names, values, true);
        Count = names.Length;
    }

    public int Count { get; private set; }

    public bool IsBare => _isBare;

    public string NameAt(int place) => _names[place];

    public ScriptValue ValueAt(int place) => _values[place];

    public bool Has(string name) => Find(name) >= 0;

    /// <summary>An own property; undefined where there is none.</summary>
    public ScriptValue Get(string name)
    {
        var place = Find(name);
        return place >= 0 ? _values[place] : Missing(name);
    }

    /// <summary>The same, where it stood the last time that the same words were run.</summary>
    public ScriptValue Get(string name, ref int hint)
    {
        var place = hint;
        if (place < Count && ReferenceEquals(_names[place], name))
        {
            return _values[place];
        }

        place = Find(name);
        if (place < 0)
        {
            return Missing(name);
        }

        hint = place;
        return _values[place];
    }

    public void Set(string name, ScriptValue value)
    {
        var place = Find(name);
        if (place < 0)
        {
            if (!_isBare && name == "__proto__")
            {
                throw new NotCompiledException(name);
            }

            Add(name, value);
        }
        else
        {
            _values[place] = value;
        }
    }

    /// <summary>A property that is not there yet, whatever its name means elsewhere.</summary>
    public void Add(string name, ScriptValue value)
    {
        if (Count == _names.Length || _sharesNames)
        {
            _sharesNames = false;
            Array.Resize(ref _names, Math.Max(4, 2 * Count));
            Array.Resize(ref _values, _names.Length);
        }

        _names[Count] = name;
        _values[Count] = value;
        Count++;
        _places?.Add(name, Count - 1);
    }

    private int Find(string name)
    {
        if (Count > MostSearched)
        {
            return FindInMany(name);
        }

        for (var place = 0; place < Count; place++)
        {
            if (string.Equals(_names[place], name))
            {
                return place;
            }
        }

        return -1;
    }

    private int FindInMany(string name)
    {
        if (_places is null)
        {
            _places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var place = 0; place < Count; place++)
            {
                _places.Add(_names[place], place);
            }
        }

        return _places.GetValueOrDefault(name, -1);
    }

    private ScriptValue Missing(string name) => !_isBare && IsInherited(name) ? throw new NotCompiledException(name) : default;

    /// <summary>What every object has of its prototype is known to the full engine only.</summary>
    private static bool IsInherited(string name) => name is "constructor" or "toString" or "toLocaleString" or "valueOf" or "hasOwnProperty" or "isPrototypeOf" or "propertyIsEnumerable"
        || name.StartsWith("__", StringComparison.Ordinal);
}
