using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenGuide.Audit.Banks;

/// <summary>What a trainer's console has counted about a bank, as it stands in a file beside it.</summary>
internal sealed record FiguresOfBank(string Format, int V, IReadOnlyList<FiguresOfItem> Items);

/// <summary>What it has counted about an item.</summary>
/// <param name="Id">Of the item.</param>
/// <param name="Meaning">As its bank had it when it was assigned.</param>
/// <param name="N">First attempts.</param>
/// <param name="Right">Of them.</param>
/// <param name="From">Where the true share is likely to lie, 0 to 1.</param>
/// <param name="To">The same.</param>
/// <param name="Discrimination">Null where too few have answered.</param>
internal sealed record FiguresOfItem(string Id, string Meaning, int N, int Right, double From, double To, Discrimination? Discrimination = null)
{
    public bool IsSound => Id is not null && Meaning is not null && N > 0 && Right >= 0 && Right <= N && From is >= 0 and <= 1 && To is >= 0 and <= 1;
}

/// <summary>How being right on an item goes with being right on the rest, as a correlation, and where the true one is likely to lie.</summary>
internal sealed record Discrimination(double R, double Low, double High);

/// <summary>How such a file is read.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, MaxDepth = 8, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(FiguresOfBank))]
internal sealed partial class FiguresJson : JsonSerializerContext;
