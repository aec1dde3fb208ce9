using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>What every question has, whatever its kind.</summary>
/// <param name="Id">Unique in the site and stable for ever: answers refer to it.</param>
/// <param name="Title">Says the subject, never the key.</param>
/// <param name="Kind">As <c>kind=</c> spells it.</param>
/// <param name="Source">The bank's file.</param>
/// <param name="Index">Its place in the bank, from 0.</param>
/// <param name="Span">Where its heading stands.</param>
/// <param name="TextHash">Changes with every word: ten hexadecimal digits of a SHA-256.</param>
public sealed record ItemFrame(string Id, QuotedText Title, string Kind, SourceFile Source, int Index, TextSpan Span, ShortHash TextHash);
