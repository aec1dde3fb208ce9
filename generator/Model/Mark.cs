using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>Words of a campaign that speak for a label, or that only seem to.</summary>
/// <param name="Role">What the words do.</param>
/// <param name="Dimension">The rubric's row they speak to.</param>
/// <param name="Value">What they say of it.</param>
/// <param name="Points">Below zero for the first label, above for the second.</param>
/// <param name="QuotedWords">As plain text.</param>
/// <param name="QuotedReason">Why they decide, or why they don't.</param>
/// <param name="Span">Where they stand.</param>
public sealed record Mark(MarkRole Role, Dimension Dimension, string Value, int Points, QuotedText QuotedWords, QuotedText QuotedReason, TextSpan Span)
{
    /// <summary>As plain text.</summary>
    public string Words => QuotedWords.ToString();

    /// <summary>Why they decide, or why they don't.</summary>
    public string Reason => QuotedReason.ToString();
}
