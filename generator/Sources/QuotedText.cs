namespace GenGuide.Sources;

/// <summary>A text that was read from a source file. Where it stands there just so, only its place is kept: the texts of a large site take more room than all else that is known of it.</summary>
public readonly struct QuotedText : IEquatable<QuotedText>
{
    /// <summary>A <see cref="SourceFile"/>, or the text itself.</summary>
    private readonly object? _holder;

    private readonly TextSpan _span;

    private QuotedText(object holder, TextSpan span) => (_holder, _span) = (holder, span);

    /// <param name="text">As it was read, which is not always as it stands there: an escape is one sign, and a line may end in it.</param>
    /// <param name="source">The file.</param>
    /// <param name="within">Where to look for it.</param>
    public static QuotedText Of(string text, SourceFile source, TextSpan within)
    {
        var at = source.Look(within).LastIndexOf(text, StringComparison.Ordinal);
        return at < 0 ? new QuotedText(text, default) : new QuotedText(source, new TextSpan(within.Start + at, text.Length));
    }

    public override string ToString() => _holder is SourceFile source ? source.Slice(_span) : _holder as string ?? "";

    /// <summary>The words count, wherever they stand.</summary>
    public bool Equals(QuotedText other) => ToString() == other.ToString();

    public override bool Equals(object? obj) => obj is QuotedText other && Equals(other);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(QuotedText one, QuotedText other) => one.Equals(other);

    public static bool operator !=(QuotedText one, QuotedText other) => !one.Equals(other);
}
