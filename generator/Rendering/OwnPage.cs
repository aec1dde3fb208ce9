using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A page that the site has of itself: no author writes it.</summary>
/// <param name="Route">Where it stands.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Description">What it is for.</param>
public sealed record OwnPage(Route Route, string Title, string Description)
{
    public static readonly OwnPage Practice = new(Site.BankList, ViewWords.Practice, ViewWords.PracticeDescription);

    public static readonly OwnPage Record = new(Site.Record, ViewWords.YourRecord, ViewWords.RecordDescription);

    public static OwnPage WorksheetOf(Bank bank) => new(bank.Worksheet, ViewWords.WorksheetTitle(bank.Head.Title), ViewWords.WorksheetDescription(bank.Head.Title));

    /// <summary>Null for a bank without campaigns.</summary>
    public static OwnPage? WorkshopOf(Bank bank) =>
        bank.HasCampaigns ? new(bank.Workshop, ViewWords.WorkshopTitle(bank.Head.Title), ViewWords.WorkshopDescription(bank.Head.Title)) : null;
}
