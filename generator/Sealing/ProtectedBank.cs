namespace GenGuide.Sealing;

/// <summary>What verification has to know of a blind bank to find it in what is published.</summary>
/// <param name="Id">Of the bank.</param>
/// <param name="Source">The author's file, which a finding names.</param>
/// <param name="Page">The path of the one file that may ask it.</param>
/// <param name="Version">Names its content.</param>
/// <param name="Graded">The payload with its keys, as it is sealed.</param>
/// <param name="OtherwiseDrawn">Its page as it would be if other answers were right: the same bytes.</param>
/// <param name="Items">In the order of the page.</param>
/// <param name="Published">Texts that authors publish elsewhere or that the page asks with: what stands in them is no secret.</param>
public sealed record ProtectedBank(
    string Id,
    string Source,
    string Page,
    string Version,
    string Graded,
    ReadOnlyMemory<byte> OtherwiseDrawn,
    IReadOnlyList<ProtectedItem> Items,
    IReadOnlyList<string> Published);

/// <summary>An item of it.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Kind">As <c>kind=</c> spells it.</param>
/// <param name="Shown">The words of its choices, or of its parts, in the order in which the page has to show them.</param>
/// <param name="Keys">The ids and the words of what is right, which a plain hash would tell.</param>
/// <param name="Hashes">Fingerprints that its answer goes into.</param>
/// <param name="Texts">Feedback, reasons and flip, as plain text.</param>
public sealed record ProtectedItem(
    string Id,
    string Kind,
    IReadOnlyList<string> Shown,
    IReadOnlyList<string> Keys,
    IReadOnlyList<string> Hashes,
    IReadOnlyList<string> Texts);
