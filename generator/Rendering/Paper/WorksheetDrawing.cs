using GenGuide.Model;

namespace GenGuide.Rendering.Paper;

/// <summary>A bank as a sheet to be written on, ready to be put into its view.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Bank">The bank.</param>
/// <param name="Items">In the order of the bank.</param>
/// <param name="Address">The bank's absolute address; null while the site's is unknown.</param>
/// <param name="Code">The same as a QR code; null where it is too long for one.</param>
public sealed record WorksheetDrawing(PageFrame Frame, Bank Bank, IReadOnlyList<PaperItem> Items, string? Address, QrCode? Code)
{
    public string Edition => WorksheetEdition.Of(Bank);

    /// <summary>The address in pieces, after each of which a line may end.</summary>
    public IEnumerable<string> AddressParts => Address is null ? [] : Address.TrimEnd('/').Split('/').Select(part => part + "/");

    /// <summary>Of the sheet itself, to which a set that is drawn from it adds its name.</summary>
    public string? SheetAddress => Frame.Site.Settings.Address is { } root ? root.AbsoluteUri + Bank.Worksheet.Path : null;
}

/// <summary>The key to that sheet.</summary>
public sealed record WorksheetKeyDrawing(PageFrame Frame, Bank Bank, IReadOnlyList<PaperKey> Items)
{
    public string Edition => WorksheetEdition.Of(Bank);
}

/// <summary>Names the state of a bank: a sheet and a key that were printed from the same one say the same.</summary>
internal static class WorksheetEdition
{
    private const int Characters = 6;

    public static string Of(Bank bank) => Sources.ContentHash.Of(string.Join('|', bank.Items.Select(item => item.Id + item.TextHash)))[..Characters];
}
