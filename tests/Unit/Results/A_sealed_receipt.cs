using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Results;

namespace GenGuide.Tests.Unit.Results;

public sealed class A_sealed_receipt
{
    private static readonly byte[] Assignment = [1, 2, 3];

    [Fact]
    public void of_a_browser_is_opened_to_what_it_says()
    {
        foreach (var (index, known) in KnownReceipts.All["receipts"]!.AsArray().Index())
        {
            var book = KnownReceipts.Book();
            book.Add("chat", KnownReceipts.Receipt(index));

            Assert.Empty(book.Troubles);
            Assert.Equal((string?)known!["packed"]![1], KnownReceipts.RowOf(book, index == 0 ? 2 : 1)["who"]);
        }
    }

    [Fact]
    public void writes_bytes_as_browsers_do()
    {
        Assert.All(KnownReceipts.All["base62"]!.AsArray(), known =>
        {
            var bytes = Convert.FromHexString((string)known!["hex"]!);
            Assert.Equal((string)known["text"]!, Base62.Write(bytes));
            Assert.Equal(bytes, Base62.Read((string)known["text"]!));
        });
    }

    [Theory]
    [InlineData("0")]
    [InlineData("zz")]
    [InlineData("-0")]
    [InlineData("ä0")]
    public void is_no_text_that_no_bytes_give(string text)
    {
        Assert.Null(Base62.Read(text));
    }

    [Fact]
    public void opens_for_its_trainer_alone_and_only_whole()
    {
        using var trainer = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var body = ReceiptSeal.Seal("hello"u8, Assignment, ReceiptSeal.PublicKeyOf(trainer), own);

        Assert.Equal("hello", Encoding.UTF8.GetString(ReceiptSeal.Open(body, Assignment, trainer).Clear!));
        Assert.Equal(SealProblem.OtherKey, ReceiptSeal.Open(body, Assignment, other).Problem);
        Assert.Equal(SealProblem.Refused, ReceiptSeal.Open(body, [1, 2, 4], trainer).Problem);
        Assert.Equal(SealProblem.Unreadable, ReceiptSeal.Open(body[..43], Assignment, trainer).Problem);
    }

    [Fact]
    public void with_any_bit_changed_is_refused()
    {
        using var trainer = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var bytes = Base62.Read(ReceiptSeal.Seal("hello"u8, Assignment, ReceiptSeal.PublicKeyOf(trainer), own))!;
        for (var bit = 0; bit < 8 * bytes.Length; bit++)
        {
            var changed = (byte[])bytes.Clone();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.NotEqual(SealProblem.None, ReceiptSeal.Open(Base62.Write(changed), Assignment, trainer).Problem);
        }
    }

    [Fact]
    public void of_twenty_campaigns_fits_a_chat_message()
    {
        Assert.InRange(LengthOf(20), 200, 520);
        Assert.InRange(LengthOf(40), 300, 700);
    }

    /// <summary>Of a receipt that says as much as one can: answers, words, certainty and times without any pattern.</summary>
    private static int LengthOf(int items)
    {
        var random = new Random(7);
        List<JsonNode> Draw(int from, int to) => [.. Enumerable.Range(0, items).Select(_ => (JsonNode)random.Next(from, to))];
        string Digits(int from, int to) => string.Concat(Enumerable.Range(0, items).Select(_ => random.Next(from, to)));
        JsonArray says = [1, "Maximiliane Featherstonehaugh-Ó Súilleabháin", 2, 1_780_100_000, 2_345, items / 2, new JsonArray(), Digits(0, 2), new JsonArray([.. Draw(0, 255)]), Digits(1, 4), new JsonArray([.. Draw(15, 240)]), new JsonArray()];
        using var own = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var body = ReceiptSeal.Seal(CraftedReceipts.Deflate(Encoding.UTF8.GetBytes(says.ToJsonString())), Assignment, KnownReceipts.Text("publicKey"), own);
        return body.Length + "GG1".Length + 7;
    }
}
