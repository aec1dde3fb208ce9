using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Results;

namespace GenGuide.Tests.Unit.Results;

public sealed class A_gradebook
{
    private static readonly CraftedReceipts Crafted = new(KnownReceipts.Text("code"));

    [Fact]
    public void grades_raw_answers_and_not_what_a_receipt_claims()
    {
        var book = KnownReceipts.Book();
        book.Add("chat", KnownReceipts.Receipt(0));
        book.Add("chat", Crafted.Seal(Crafted.Says("Forger", 3, "1-.")));

        var honest = KnownReceipts.RowOf(book, 2);
        Assert.Equal(("3", "3", "1", "100", "yes", ""), (honest["right"], honest["of"], honest["right for the right reasons"], honest["percent"], honest["passed"], honest["flags"].Replace("unknown", "", StringComparison.Ordinal)));
        Assert.Equal("an open page; more can name it", honest["1 open-webinar: marked"]);
        Assert.Equal("452", honest["3 how-many: answer"]);
        var forged = KnownReceipts.RowOf(book, 3);
        Assert.Equal("0", forged["right"]);
        Assert.Contains("score", forged["flags"], StringComparison.Ordinal);
    }

    [Fact]
    public void leaves_out_what_had_changed_and_says_so()
    {
        var book = KnownReceipts.Book();
        book.Add("chat", KnownReceipts.Receipt(1));

        var row = KnownReceipts.RowOf(book, 1);
        Assert.Equal(("Zoë", "late", "1", "2"), (row["who"], row["state"], row["right"], row["of"]));
        Assert.Equal("late left", row["flags"]);
    }

    [Fact]
    public void counts_a_receipt_once_wherever_it_comes_from()
    {
        var book = KnownReceipts.Book();
        book.Add("one", KnownReceipts.Receipt(0));
        book.Add("two", $"{KnownReceipts.Receipt(0)}\n> {KnownReceipts.Receipt(0)}");

        Assert.Equal(1, book.Count);
        Assert.Empty(book.Troubles);
    }

    public static TheoryData<string, string, string> Hostile => new()
    {
        { "cut", KnownReceipts.Receipt(0)[..90], "breaks off after 80 of" },
        { "damaged", KnownReceipts.Receipt(0)[..^1] + (KnownReceipts.Receipt(0)[^1] == 'a' ? 'b' : 'a'), "changed on its way" },
        { "empty", "Dear trainer, I am done. Best, Zoë", "no receipt is in it" },
        { "not JSON", Crafted.Seal("}{"u8.ToArray()), "no receipt of these items" },
        { "deep", Crafted.Seal(Encoding.UTF8.GetBytes(new string('[', 5_000) + new string(']', 5_000))), "no receipt of these items" },
        { "prototype", Crafted.Seal(Encoding.UTF8.GetBytes("{\"__proto__\":{\"who\":\"x\"},\"constructor\":1}")), "no receipt of these items" },
        { "twice the same key", Crafted.Seal(Encoding.UTF8.GetBytes("{\"a\":1,\"a\":2}")), "no receipt of these items" },
        { "other version", Crafted.Seal([2, "Zoë"]), "a newer version" },
        { "too few answers", Crafted.Seal(Crafted.Says("Zoë", 1, "01")), "no receipt of these items" },
        { "a choice that is none", Crafted.Seal(Crafted.Says("Zoë", 1, "900")), "no receipt of these items" },
        { "a mark that is none", Crafted.Seal(WithMarks(1 + (1 << 3))), "no receipt of these items" },
        { "a name without end", Crafted.Seal(Crafted.Says(new string('x', 10_000), 1, "010")), "no receipt of these items" },
        { "gigabytes", Crafted.Seal(Bomb(), isDeflated: true), "no receipt of these items" },
        { "not deflated", Crafted.Seal([0xff, 0xff, 0xff], isDeflated: true), "no receipt of these items" },
        { "edited assignment", new CraftedReceipts(Crafted.Edited(assignment => assignment["pass"] = 1)).Seal(Crafted.Says("Zoë", 3, "010")), "was changed after you made it" },
        { "other trainer", new CraftedReceipts(Crafted.Edited(assignment => assignment["key"] = OtherKey())).Seal(Crafted.Says("Zoë", 3, "010")), "another assignment, or for another trainer" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void says_what_is_wrong_with_which_receipt_and_goes_on(string what, string text, string words)
    {
        var book = KnownReceipts.Book();
        book.Add($"{what}.txt", text);
        book.Add("good.txt", KnownReceipts.Receipt(0));

        Assert.StartsWith($"{what}.txt: ", Assert.Single(book.Troubles), StringComparison.Ordinal);
        Assert.Contains(words, book.Troubles[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, book.Count);
    }

    [Fact]
    public void takes_no_mutated_receipt_for_another_one()
    {
        var book = KnownReceipts.Book();
        var random = new Random(20_261_126);
        var sound = KnownReceipts.Receipt(0);
        for (var count = 0; count < 2_000; count++)
        {
            var text = new StringBuilder(sound);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length);
                switch (random.Next(4))
                {
                    case 0:
                        text[at] = (char)random.Next(0x20, 0x17f);
                        break;
                    case 1:
                        text.Remove(at, 1);
                        break;
                    case 2:
                        text.Insert(at, (char)random.Next('0', 'z'));
                        break;
                    default:
                        text.Remove(at, Math.Min(text.Length - at, random.Next(1, 60)));
                        break;
                }

                if (text.Length == 0)
                {
                    text.Append('G');
                }
            }

            book.Add($"{count}", text.ToString());
        }

        // What of the text was only moved or wrapped may still be whole; nothing else gets in.
        Assert.InRange(book.Count, 0, 1);
        Assert.All(Enumerable.Range(2, book.Count), row => Assert.Equal("Łukasz O’Neill", KnownReceipts.RowOf(book, row)["who"]));
    }

    [Fact]
    public void writes_names_that_harm_no_spreadsheet()
    {
        var book = KnownReceipts.Book();
        book.Add("chat", Crafted.Seal(Crafted.Says("=cmd|' /C calc'!A0", 0, "1-.")));

        Assert.Contains("'=cmd|", book.WriteCsv(book.Tabulate(DateTimeOffset.UnixEpoch)), StringComparison.Ordinal);
    }

    [Fact]
    public void says_who_came_late_or_too_often()
    {
        var book = KnownReceipts.Book();
        foreach (var says in new[]
        {
            Crafted.Says("Ann", -1, "010", seconds: 3), Crafted.Says("Ben", -1, "010", seconds: 3), Crafted.Says("Ann", -1, "110", attempt: 3), Crafted.Says("Ann", -1, "100", attempt: 1),
            Crafted.Says("Eve", -1, "110", handed: 1_900_000_000),
        })
        {
            book.Add("chat", Crafted.Seal(says));
        }

        var flags = Enumerable.Range(2, 5).Select(row => KnownReceipts.RowOf(book, row)).Select(row => $"{row["who"]} {row["attempt"]}: {row["flags"]}").Order(StringComparer.Ordinal);
        Assert.Equal(["Ann 1: again unknown", "Ann 1: again unknown", "Ann 3: over unknown", "Ben 1: unknown", "Eve 1: late future unknown"], flags);
    }

    [Theory]
    [InlineData("2026-06-15T12:30:00Z")]
    [InlineData("2027-01-31T23:59:00Z")]
    [InlineData("2028-02-29T00:00:00Z")]
    [InlineData("2028-03-01T00:00:00Z")]
    [InlineData("2026-12-31T06:07:00Z")]
    [InlineData("2100-02-28T10:00:00Z")]
    public void writes_times_as_calendars_do(string handed)
    {
        var book = KnownReceipts.Book();
        var time = DateTimeOffset.Parse(handed, CultureInfo.InvariantCulture);
        book.Add("chat", Crafted.Seal(Crafted.Says("Ann", -1, "010", handed: time.ToUnixTimeSeconds())));

        Assert.Equal(time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), KnownReceipts.RowOf(book, 2)["handed in"]);
    }

    private static JsonArray WithMarks(int marks)
    {
        var says = Crafted.Says("Zoë", 1, "010");
        says[8]![0] = marks;
        return says;
    }

    private static string OtherKey()
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        return ReceiptSeal.PublicKeyOf(key);
    }

    /// <summary>A sound receipt behind so much white space that a few bytes stand for many more than anybody answers.</summary>
    private static byte[] Bomb() => CraftedReceipts.Deflate(Encoding.UTF8.GetBytes(new string(' ', 30_000_000) + Crafted.Says("Zoë", 1, "010").ToJsonString()));
}
