using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_number_as_typed
{
    private static readonly Gen<(long Whole, string Decimals)> AnyNumber =
        from digits in Gen.Choose(1, 12)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        from length in Gen.Elements(0, 0, 1, 2, 4, 6)
        from decimals in Gen.Choose(0, 9).ListOf(length)
        select ((((long)high << 31) + low) % (long)Math.Pow(10, digits), string.Concat(decimals));

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("0", 0)]
    [InlineData("4500", 4500)]
    [InlineData("4,500", 4500)]
    [InlineData("4 500", 4500)]
    [InlineData("4\u00a0500", 4500)]
    [InlineData("4\u202f500", 4500)]
    [InlineData("4\u2009500", 4500)]
    [InlineData("4'500", 4500)]
    [InlineData("4’500", 4500)]
    [InlineData("4.500,00", 4500)]
    [InlineData("4,500.00", 4500)]
    [InlineData("4 500,00", 4500)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("1 234 567,89", 1234567.89)]
    [InlineData("1'234'567.89", 1234567.89)]
    [InlineData("1.234,567", 1234.567)]
    [InlineData("4500.250", 4500.25)]
    [InlineData("4500,250", 4500.25)]
    [InlineData("−12", -12)]
    [InlineData("-12", -12)]
    [InlineData("– 12", -12)]
    [InlineData("-0", 0)]
    [InlineData("3,1", 3.1)]
    [InlineData("3.1", 3.1)]
    [InlineData(".5", 0.5)]
    [InlineData(",5", 0.5)]
    [InlineData("0.500", 0.5)]
    [InlineData("0,500", 0.5)]
    [InlineData("007", 7)]
    [InlineData("  90\t\r\n", 90)]
    [InlineData("€90", 90)]
    [InlineData("90 €", 90)]
    [InlineData("90€", 90)]
    [InlineData("-€90", -90)]
    [InlineData("€-90", -90)]
    [InlineData("$4,500.00", 4500)]
    [InlineData("EUR 90", 90)]
    [InlineData("90 EUR", 90)]
    [InlineData("3.1 %", 3.1)]
    [InlineData("3.1%", 3.1)]
    [InlineData("90 euros each", 90)]
    [InlineData("12 Käufer", 12)]
    [InlineData("5 miles", 5)]
    [InlineData("4 months", 4)]
    [InlineData("3x", 3)]
    public void is_read_as_people_mean_it(string typed, double value)
    {
        Assert.Equal((value, null, ""), Read(typed));
    }

    [Theory]
    [InlineData("4.500", "4500 4.5")]
    [InlineData("12.345", "12345 12.345")]
    [InlineData("-4.500", "-4500 -4.5")]
    [InlineData("4.500 €", "4500 4.5")]
    [InlineData("$4.500", "4500 4.5")]
    public void is_asked_about_where_it_could_be_two(string typed, string readings)
    {
        Assert.Equal((null, "ambiguous", readings), Read(typed));
    }

    [Theory]
    [InlineData("45k")]
    [InlineData("45 K")]
    [InlineData("45k€")]
    [InlineData("45kEUR")]
    [InlineData("45 KEUR")]
    [InlineData("2m")]
    [InlineData("2bn")]
    [InlineData("2 million")]
    [InlineData("2 Million")]
    [InlineData("2 MILLIONS")]
    [InlineData("2 Mio")]
    [InlineData("2 Mio.")]
    [InlineData("2 Mrd")]
    [InlineData("2 mln EUR")]
    [InlineData("3 Tsd")]
    [InlineData("3 thousand")]
    [InlineData("3 Hundred")]
    [InlineData("2 dozen")]
    [InlineData("1/32")]
    [InlineData("1e5")]
    [InlineData("1E5")]
    [InlineData("4,50,0")]
    [InlineData("1,2,3")]
    [InlineData("1,234,56")]
    [InlineData("1.234.56")]
    [InlineData("1,234.567.8")]
    [InlineData("0 500")]
    [InlineData("1 2")]
    [InlineData("90 90")]
    [InlineData("12 and 13")]
    [InlineData("12-13")]
    [InlineData("12–13")]
    [InlineData("90 % of 5")]
    [InlineData("5.")]
    [InlineData("5,")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("--5")]
    [InlineData("+5")]
    [InlineData("~90")]
    [InlineData("(90)")]
    [InlineData("€")]
    [InlineData("EUR")]
    [InlineData("ninety")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("__proto__")]
    [InlineData("٤٥٠٠")]
    [InlineData("４５００")]
    [InlineData("90 ½")]
    [InlineData("½")]
    [InlineData("10²")]
    [InlineData("90 😀")]
    [InlineData("\u202e09")]
    [InlineData("90\u0000")]
    [InlineData("9\u200b0")]
    [InlineData("90</script><b>")]
    [InlineData("90; DROP TABLE answers")]
    [InlineData("constructor")]
    public void is_refused_rather_than_misread(string typed)
    {
        Assert.Equal((null, "unreadable", ""), Read(typed));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\r\n\u00a0\u202f ")]
    public void is_missing_where_nothing_stands(string typed)
    {
        Assert.Equal((null, "empty", ""), Read(typed));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("90")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("[\"90\"]")]
    [InlineData("""{"length":2,"0":"9","1":"0"}""")]
    public void is_missing_where_it_is_no_text(string json)
    {
        Assert.Equal((null, "empty", ""), Read(JsonNode.Parse(json)));
    }

    [Theory]
    [InlineData("9", 100)]
    [InlineData("9", 10_000)]
    [InlineData("1,", 5_000)]
    [InlineData("a", 10_000)]
    [InlineData("4 500 ", 2_000)]
    [InlineData("- ", 5_000)]
    public void is_not_read_where_it_is_endless(string piece, int count)
    {
        Assert.Equal((null, "unreadable", ""), Read("1" + string.Concat(Enumerable.Repeat(piece, count))));
    }

    [Fact]
    public void is_the_same_in_every_notation()
    {
        Check(AnyNumber, number =>
        {
            var value = double.Parse($"{number.Whole}.{number.Decimals}0", CultureInfo.InvariantCulture);
            return Notations(number.Whole, number.Decimals).All(typed => IsReadAs(typed, value) && IsReadAs("-" + typed, 0 - value) && IsReadAs($"{typed} EUR", value));
        });
    }

    [Fact]
    public void is_a_number_or_a_problem_whatever_it_is()
    {
        var anyText = Gen.OneOf(ArbMap.Default.GeneratorFor<string>(), Gen.Elements("0", "1", "45", ",", ".", " ", "'", "-", "€", "k", "EUR", "%", "e", "\u00a0").ListOf().Select(string.Concat)).Where(text => text is not null && IsValid(text));

        Check(anyText, text =>
        {
            var (value, problem, readings) = Read(text);
            return (value is null) != (problem is null) && (problem == "ambiguous") == (readings.Length > 0);
        });
    }

    private static bool IsValid(string text) => !text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);

    private static void Check<T>(Gen<T> gen, Func<T, bool> holds) => Prop.ForAll(gen.ToArbitrary(), holds).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Notations(long whole, string decimals)
    {
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        foreach (var (group, point) in new[] { ("", "."), ("", ","), (",", "."), (".", ","), (" ", ","), ("\u00a0", "."), ("'", "."), ("’", ",") })
        {
            yield return whole.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", group, StringComparison.Ordinal) + (decimals.Length == 0 ? "" : point + decimals);
        }

        yield return digits + (decimals.Length == 0 ? ".0" : "." + decimals);
    }

    /// <summary>A point between a few digits and three more is asked about; one of the answers is the number then.</summary>
    private bool IsReadAs(string typed, double value)
    {
        var reading = _engine.Call("readNumber", JsonValue.Create(typed))!;
        return reading["value"]?.GetValue<double>() is { } read
            ? read.Equals(value)
            : reading["problem"]!.GetValue<string>() == "ambiguous" && reading["readings"]!.AsArray().Any(candidate => candidate!.GetValue<double>().Equals(value));
    }

    private (double? Value, string? Problem, string Readings) Read(string typed) => Read(JsonValue.Create(typed));

    private (double? Value, string? Problem, string Readings) Read(JsonNode? typed)
    {
        var reading = _engine.Call("readNumber", typed)!;
        return (reading["value"]?.GetValue<double>(), reading["problem"]?.GetValue<string>(), string.Join(' ', reading["readings"]!.AsArray().Select(value => value!.GetValue<double>().ToString(CultureInfo.InvariantCulture))));
    }
}
