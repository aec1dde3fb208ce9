namespace GenGuide.Verification.Records;

/// <summary>The end of a record of pages: where its lists begin in the body, and how long they are.</summary>
/// <param name="Pages">The list of pages, which stand before it.</param>
/// <param name="PageCount">How many there are.</param>
/// <param name="References">The list of references.</param>
/// <param name="ReferenceCount">How many there are.</param>
/// <param name="Texts">The list of texts.</param>
/// <param name="TextCount">How many there are.</param>
internal readonly record struct PageRecordPlaces(int Pages, int PageCount, int References, int ReferenceCount, int Texts, int TextCount)
{
    /// <summary>In bytes.</summary>
    public const int Size = 6 * sizeof(int);

    public static PageRecordPlaces Read(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    public void Write(BinaryWriter writer)
    {
        foreach (var number in (ReadOnlySpan<int>)[Pages, PageCount, References, ReferenceCount, Texts, TextCount])
        {
            writer.Write(number);
        }
    }
}
