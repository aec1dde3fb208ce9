namespace GenGuide.Sources;

/// <summary>A stretch of a source file's text: where it starts and how many UTF-16 units it has.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
