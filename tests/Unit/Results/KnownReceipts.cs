using System.Text.Json.Nodes;
using GenGuide.Results;

namespace GenGuide.Tests.Unit.Results;

/// <summary>A key file and two receipts that were made once by the modules that browsers run.</summary>
internal static class KnownReceipts
{
    public static readonly JsonObject All = JsonNode.Parse(RepositoryFiles.ReadText("tests/Unit/Results/known-receipts.json"))!.AsObject();

    public static string Passphrase => (string)All["passphrase"]!;

    public static string Text(string name) => (string)All[name]!;

    public static string Receipt(int index) => (string)All["receipts"]![index]!["text"]!;

    public static KeyFile Open() => KeyFile.Open(Text("keyFile"), Passphrase);

    public static Gradebook Book() => new(Open());

    /// <summary>What a book says of one receipt, by the heads of its table.</summary>
    public static IReadOnlyDictionary<string, string> RowOf(Gradebook book, int row)
    {
        var rows = book.Tabulate(DateTimeOffset.FromUnixTimeSeconds(1_780_800_000));
        return rows[0]!.AsArray().Index().ToDictionary(head => (string)head.Item!, head => head.Index < rows[row]!.AsArray().Count ? rows[row]![head.Index]!.ToString() : "", StringComparer.Ordinal);
    }
}
