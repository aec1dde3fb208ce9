using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_csv_file
{
    private static readonly Gen<string[][]> AnyTable =
        from width in Gen.Choose(1, 4)
        from rows in Gen.Elements("", "a", "Müller, Anna", "x;y", "\"", "\"\"", "a\nb", "tab\tbed", "'", "ends\"", "5", "a=b", "x@y.example", "日本", " blank ").ArrayOf(width).ListOf(5)
        select rows.ToArray();

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("a,b\r\nc,d\r\n", """[["a","b"],["c","d"]]""")]
    [InlineData("a;b\nc;d", """[["a","b"],["c","d"]]""")]
    [InlineData("a\tb,c\rd\te", """[["a","b,c"],["d","e"]]""")]
    [InlineData("\ufeffa,b", """[["a","b"]]""")]
    [InlineData("sep=;\r\na,b;c", """[["a,b","c"]]""")]
    [InlineData("\"a;b\";\"c\"\"d\"", """[["a;b","c\u0022d"]]""")]
    [InlineData("a,\"two\r\nlines\",b\nc", """[["a","two\nlines","b"],["c"]]""")]
    [InlineData("a,,\n,,", """[["a","",""],["","",""]]""")]
    [InlineData("a\n\n\nb\n", """[["a"],["b"]]""")]
    [InlineData("\"a\"b,c", """[["ab","c"]]""")]
    [InlineData("a \"quoted\" word,c", """[["a \u0022quoted\u0022 word","c"]]""")]
    [InlineData("", "[]")]
    public void is_read_however_spreadsheets_write_it(string text, string rows)
    {
        var table = Read(text);

        Assert.Equal(JsonNode.Parse(rows)!.ToJsonString(), table["rows"]!.ToJsonString());
        Assert.Null(table["problem"]);
    }

    [Fact]
    public void says_in_which_line_each_row_begins()
    {
        Assert.Equal("[1,4,6]", Read("a,\"b\nb\"\n\nc\n\nd")["lines"]!.ToJsonString());
        Assert.Equal("[2,3]", Read("sep=,\na\nb")["lines"]!.ToJsonString());
    }

    [Fact]
    public void whose_quote_is_never_closed_says_so()
    {
        var table = Read("a,\"b\nc,d");

        Assert.Equal("""[["a","b\nc,d"]]""", table["rows"]!.ToJsonString());
        Assert.Equal("quote", table["problem"]!.GetValue<string>());
    }

    [Fact]
    public void is_read_up_to_200000_cells()
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 50_000_000 });

        var table = engine.Call("readCsv", JsonValue.Create(string.Concat(Enumerable.Repeat("a,b,c,d\n", 50_001))))!;

        Assert.Equal(50_000, table["rows"]!.AsArray().Count);
        Assert.Equal("cells", table["problem"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\u00a0=1", "'\u00a0=1")]
    [InlineData("\u200b=1", "'\u200b=1")]
    [InlineData("\ufeff=1", "'\ufeff=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"http://x.example\",\"a\")", "\"'=HYPERLINK(\"\"http://x.example\"\",\"\"a\"\")\"")]
    [InlineData("Anna;=1", "\"Anna;'=1\"")]
    [InlineData("Anna\n=1", "\"Anna\n'=1\"")]
    [InlineData("Anna\", =1", "\"Anna\"\", '=1\"")]
    [InlineData("Anna-Marie", "Anna-Marie")]
    [InlineData("anna@x.example", "anna@x.example")]
    [InlineData("a=b", "a=b")]
    [InlineData("Müller, Anna", "\"Müller, Anna\"")]
    [InlineData("$1", "$1")]
    public void is_written_so_that_no_text_is_a_formula(string cell, string written)
    {
        Assert.Equal(written + "\r\n", Write(new JsonArray(new JsonArray(JsonValue.Create(cell)))));
    }

    [Fact]
    public void keeps_its_numbers()
    {
        Assert.Equal("-5,3.2,0,'-5\r\n1,,,\r\n", Write(JsonNode.Parse("""[[-5,3.2,0,"-5"],[1,"","",""]]""")!));
        Assert.Equal("-5;\"a;b\";\"a,b\"\r\n", _engine.Call("writeCsv", JsonNode.Parse("""[[-5,"a;b","a,b"]]"""), JsonValue.Create(";"))!.GetValue<string>());
    }

    [Fact]
    public void is_read_as_it_was_written()
    {
        foreach (var rows in AnyTable.Sample(300, new Rnd(20261126), 20))
        {
            var json = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(cell => JsonValue.Create(cell))]))]);

            // A line of nothing but an empty cell is an empty line.
            var kept = rows.Where(row => row.Length > 1 || row[0].Length > 0).Select(row => string.Join('|', row));
            Assert.Equal(kept, Read("sep=,\n" + Write(json))["rows"]!.AsArray().Select(row => string.Join('|', row!.AsArray().Select(cell => cell!.GetValue<string>()))));
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"a\n")]
    [InlineData("a\"\"")]
    [InlineData(" =")]
    public void is_read_in_time_that_grows_with_the_text(string piece)
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 20_000_000, Time = TimeSpan.FromSeconds(60) });
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        Assert.NotEmpty(engine.Call("readCsv", JsonValue.Create(text))!["rows"]!.AsArray());
        Assert.NotEmpty(engine.Call("writeCsv", new JsonArray(new JsonArray(JsonValue.Create(text))))!.GetValue<string>());
    }

    private JsonNode Read(string text) => _engine.Call("readCsv", JsonValue.Create(text))!;

    private string Write(JsonNode rows) => _engine.Call("writeCsv", rows)!.GetValue<string>();
}
