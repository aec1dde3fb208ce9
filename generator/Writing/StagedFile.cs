using System.Globalization;

namespace GenGuide.Writing;

/// <summary>What is kept of a staged file until its manifest is written, in a third of the room that the entry takes there.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="First">The first half of the content's SHA-256.</param>
/// <param name="Second">The other half.</param>
internal readonly record struct StagedFile(long Length, UInt128 First, UInt128 Second)
{
    private const int HalfDigits = 32;

    public static StagedFile Of(OutputFile file) => new(file.Content.Length, HalfOf(file.Sha256.AsSpan(0, HalfDigits)), HalfOf(file.Sha256.AsSpan(HalfDigits)));

    public ManifestEntry EntryAt(string path) => new(path, Length, First.ToString("x32", CultureInfo.InvariantCulture) + Second.ToString("x32", CultureInfo.InvariantCulture));

    private static UInt128 HalfOf(ReadOnlySpan<char> digits) => UInt128.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
