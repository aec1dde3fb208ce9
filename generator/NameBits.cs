namespace GenGuide;

/// <summary>A bit for each of several names. Where two of these have no bit in common, the names have none in common; where they have one, it takes a look.</summary>
public readonly record struct NameBits(UInt128 Bits)
{
    /// <summary>The bit of a name: a text, or whatever else names something.</summary>
    public static NameBits Of<T>(T name)
        where T : notnull => new(UInt128.One << (name.GetHashCode() & 127));

    public static NameBits OfAll<T>(IEnumerable<T> names)
        where T : notnull => names.Aggregate(default(NameBits), (bits, name) => bits | Of(name));

    public static NameBits operator |(NameBits one, NameBits other) => new(one.Bits | other.Bits);

    public bool Meets(NameBits other) => (Bits & other.Bits) != 0;
}
