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

    public static readonly OwnPage Trainer = new(Site.Trainer, ViewWords.AssignTitle, ViewWords.AssignDescription);

    public static readonly OwnPage Results = new(Site.Results, ViewWords.ResultsTitle, ViewWords.ResultsDescription);

    public static readonly OwnPage Assigned = new(Site.Assigned, ViewWords.AssignedTitle, ViewWords.AssignedDescription);

    public static OwnPage WorksheetOf(Bank bank) => new(bank.Worksheet, ViewWords.WorksheetTitle(bank.Head.Title), ViewWords.WorksheetDescription(bank.Head.Title));

    /// <summary>Null for a bank without campaigns.</summary>
    public static OwnPage? WorkshopOf(Bank bank) =>
        bank.HasCampaigns ? new(bank.Workshop, ViewWords.WorkshopTitle(bank.Head.Title), ViewWords.WorkshopDescription(bank.Head.Title)) : null;
}
