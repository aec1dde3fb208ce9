using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>A page that the site has of itself: no author writes it.</summary>
/// <param name="Route">Where it stands.</param>
/// <param name="Title">How it is called.</param>
/// <param name="Description">What it is for.</param>
public sealed record OwnPage(Route Route, string Title, string Description)
{
    public static readonly OwnPage Practice = new(Site.BankList, "Practice", "Campaigns chosen by what you have answered so far, and every bank to practise as often as you like.");

    public static readonly OwnPage Record = new(Site.Record, "Your record", "What your answers say so far, when they come back, and how to keep them. Nothing here leaves this browser.");

    public static OwnPage WorksheetOf(Bank bank) => new(bank.Worksheet, $"Worksheet: {bank.Head.Title}", $"{bank.Head.Title}, to print and to answer with a pencil.");

    /// <summary>Null for a bank without campaigns.</summary>
    public static OwnPage? WorkshopOf(Bank bank) =>
        bank.HasCampaigns ? new(bank.Workshop, $"Workshop: {bank.Head.Title}", $"{bank.Head.Title}, one campaign at a time on a big screen.") : null;
}
