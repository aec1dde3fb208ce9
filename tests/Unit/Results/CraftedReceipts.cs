using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Results;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Results;

/// <summary>Receipts made outside of any browser: what a learner with a compiler might send, and what .NET seals for a browser to open.</summary>
internal sealed class CraftedReceipts
{
    private static readonly Lazy<GradingEngine> Core = new(() => new GradingEngine(AssetRenderer.ResultsScripts));

    private readonly byte[] _assignmentBytes;

    /// <param name="code">Of the assignment, or a link or a mail that holds it.</param>
    public CraftedReceipts(string code)
    {
        _assignmentBytes = Base62.Read((string)Core.Value.Call("findArmoured", code, "GA1")![0]!["body"]!)!;
        using var inflated = new DeflateStream(new MemoryStream(_assignmentBytes), CompressionMode.Decompress);
        Assignment = JsonNode.Parse(inflated)!.AsObject();
    }

    public JsonObject Assignment { get; }

    /// <summary>The link's code with something in it changed, as a learner might.</summary>
    public string Edited(Action<JsonObject> edit)
    {
        var edited = Assignment.DeepClone().AsObject();
        edit(edited);
        return Armour("GA1", Base62.Write(Deflate(Encoding.UTF8.GetBytes(edited.ToJsonString()))));
    }

    /// <summary>A sealed receipt that says whatever is wanted.</summary>
    public string Seal(JsonArray says) => Seal(Encoding.UTF8.GetBytes(says.ToJsonString()));

    public string Seal(byte[] says, bool isDeflated = false)
    {
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return Armour("GG1", ReceiptSeal.Seal(isDeflated ? says : Deflate(says), _assignmentBytes, (string)Assignment["key"]!, own));
    }

    /// <summary>As packReceipt writes it: one choice for each item, no marks.</summary>
    public JsonArray Says(string who, int claimedRight, string choices, int attempt = 1, long? handed = null, int seconds = 7)
    {
        var given = choices.Count(choice => choice != '.');
        var begun = (long)Assignment["made"]! + 60;
        return
        [
            1, who, attempt, begun, (handed ?? begun + 300) - begun, claimedRight, new JsonArray(), choices,
            new JsonArray([.. Enumerable.Range(0, given).Select(_ => (JsonNode)0)]), new string('0', given), new JsonArray([.. Enumerable.Range(0, given).Select(index => (JsonNode)(seconds + index))]), new JsonArray(),
        ];
    }

    public static byte[] Deflate(byte[] bytes)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.SmallestSize))
        {
            deflate.Write(bytes);
        }

        return target.ToArray();
    }

    private static string Armour(string tag, string body) => (string)Core.Value.Call("armour", tag, body)!;
}
