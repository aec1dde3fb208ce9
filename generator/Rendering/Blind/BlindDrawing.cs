namespace GenGuide.Rendering.Blind;

/// <summary>The page of a blind bank, ready to be put into its view. The bank itself is not in it, because it knows its answers.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="BankId">Of the bank.</param>
/// <param name="Title">Of the bank.</param>
/// <param name="Description">One sentence about what it asks.</param>
/// <param name="Pass">The share of right answers that passes, in per cent.</param>
/// <param name="AreCampaigns">Whether all that it asks are campaigns.</param>
/// <param name="Items">In the order of the bank.</param>
/// <param name="Payload">What script needs of it, as JSON.</param>
public sealed record BlindDrawing(PageFrame Frame, string BankId, string Title, string Description, int Pass, bool AreCampaigns, IReadOnlyList<BlindItem> Items, string Payload);
