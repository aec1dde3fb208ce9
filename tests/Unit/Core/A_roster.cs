using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class A_roster
{
    private const string Class = """
        Name,E-mail,Employee number
        Anna Müller,anna@x.example,E17
        Ben Li,ben@x.example,E18
        José Ñúñez,,9
        Jose Nunez,,10
        Nguyễn Văn An,,
        Ben Li,ben2@x.example,
        Иван Ёлкин,ivan@x.example,
        """;

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    [Theory]
    [InlineData("Anna Müller\n\n  Ben Li \r\nLi, Cy", "Anna Müller//|Ben Li//|Li, Cy//")]
    [InlineData("Anna Müller <anna@x.example>\nBen <mailto:ben@x.example>", "Anna Müller/anna@x.example/|Ben/ben@x.example/")]
    [InlineData("\"Müller, Anna\" <anna@x.example>\n<ben@x.example>", "Müller, Anna/anna@x.example/|/ben@x.example/")]
    [InlineData("Anna <anna@x.example>; Li, Ben <ben@x.example>; cy@x.example", "Anna/anna@x.example/|Li, Ben/ben@x.example/|/cy@x.example/")]
    [InlineData("Anna <anna@x.example>, Li, Ben <ben@x.example>, cy@x.example", "Anna/anna@x.example/|Li, Ben/ben@x.example/|/cy@x.example/")]
    [InlineData("anna@x.example, ben@x.example", "/anna@x.example/|/ben@x.example/")]
    [InlineData("Name\nAnna", "Anna//")]
    [InlineData("NAME;E-MAIL\nAnna;anna@x.example", "Anna/anna@x.example/")]
    [InlineData("email,Last Name,First name,code\nanna@x.example,Müller,Anna,E17", "Anna Müller/anna@x.example/E17")]
    [InlineData("Employee number\tSurname\tGiven name\tRoom\n17\tMüller\tAnna\t4", "Anna Müller//17")]
    [InlineData("\ufeff\"Name\",\"Code\"\r\n\"Müller, Anna\",\"E17\"", "Müller, Anna//E17")]
    [InlineData("Anna Müller,anna@x.example,4711\nBen Li,,4712", "Anna Müller/anna@x.example/4711|Ben Li//4712")]
    [InlineData("Anna;Müller;anna@x.example", "Anna Müller/anna@x.example/")]
    [InlineData("Name,Mail\n,\nAnna,a@x.example", "Anna/a@x.example/")]
    [InlineData("", "")]
    public void is_read_however_it_is_kept(string text, string rows)
    {
        var (read, problems) = Read(text);

        Assert.Equal(rows, read);
        Assert.Equal("", problems);
    }

    [Theory]
    [InlineData("Anna Müller\nBen\nMüller, Anna", "Anna Müller//|Ben//", "3 duplicate")]
    [InlineData("Anna <anna@x.example>\nANNA <Anna@X.example>", "Anna/anna@x.example/", "2 duplicate")]
    [InlineData("Anna <a@x.example>\nBen <a@x.example>", "Anna/a@x.example/|Ben/a@x.example/", "2 shared")]
    [InlineData("Anna <a@x.example>\nAnna <b@x.example>", "Anna/a@x.example/|Anna/b@x.example/", "")]
    [InlineData("Name,Code\nAnna,7\nBen,7", "Anna//7|Ben//7", "3 shared")]
    [InlineData("Name,Mail\nAnna,anna at x\nBen,b@x.example", "Anna//|Ben/b@x.example/", "2 mail")]
    [InlineData("Name,Mail\n\"Anna,anna@x.example", "Anna,anna@x.example//", "2 quote")]
    public void says_what_is_wrong_with_which_line(string text, string rows, string problems)
    {
        Assert.Equal((rows, problems), Read(text));
    }

    [Fact]
    public void holds_5000_people_at_most()
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 50_000_000 });

        var roster = engine.Call("readRoster", JsonValue.Create(string.Concat(Enumerable.Range(1, 5010).Select(number => $"Learner{number} <learner{number}@x.example>\n"))))!;

        Assert.Equal(5000, roster["rows"]!.AsArray().Count);
        Assert.Equal("""[{"line":5001,"problem":"rows"}]""", roster["problems"]!.ToJsonString());
    }

    [Fact]
    public void passes_over_cells_that_are_endless()
    {
        Assert.Equal(("Anna//|Ben//", "2 long"), Read($"Anna\n{new string('x', 201)}\nBen"));
        Assert.Equal((new string('x', 200) + "//", ""), Read(new string('x', 200)));
    }

    [Theory]
    [InlineData("Anna Müller")]
    [InlineData("Müller, Anna")]
    [InlineData("  ANNA   MÜLLER ")]
    [InlineData("Anna Muller")]
    [InlineData("Anna Mu\u0308ller")]
    [InlineData("Ａｎｎａ Müller")]
    [InlineData("\u202eAnna\u202c Mül\u00adler\u200b")]
    [InlineData("Anna-Müller")]
    [InlineData("anna@X.example")]
    [InlineData("e17")]
    public void knows_a_learner_however_the_name_is_typed(string typed)
    {
        Assert.Equal(0, Match(typed).Row);
    }

    [Theory]
    [InlineData("José Ñúñez", 2)]
    [InlineData("Jose Nunez", 3)]
    [InlineData("an nguyen van", 4)]
    [InlineData("ёлкин иван", 6)]
    [InlineData("Е\u0308лкин, Иван", 6)]
    [InlineData("Елкин Иван", 6)]
    public void knows_letters_of_many_languages(string typed, int row)
    {
        Assert.Equal(row, Match(typed).Row);
    }

    [Theory]
    [InlineData("JOSE NUNEZ", "", "", "ambiguous")]
    [InlineData("Ben Li", "", "", "ambiguous")]
    [InlineData("Ben Li", "ben@x.example", "E17", "ambiguous")]
    [InlineData("Anna", "", "", "unknown")]
    [InlineData("", "", "", "unknown")]
    [InlineData("__proto__", "__proto__", "constructor", "unknown")]
    [InlineData("Nobody", "nobody@x.example", "", "unknown")]
    public void does_not_guess(string name, string mail, string code, string reason)
    {
        Assert.Equal((null, null, reason), Match(name, mail, code));
    }

    [Theory]
    [InlineData("Ben Li", "ben2@x.example", "", 5, "mail")]
    [InlineData("Somebody", "BEN2@x.example", "", 5, "mail")]
    [InlineData("Somebody", "private@y.example", " e 18", 1, "code")]
    [InlineData("Anna Müller", "private@y.example", "", 0, "name")]
    public void goes_by_address_then_code_then_name(string name, string mail, string code, int row, string by)
    {
        Assert.Equal((row, by, null), Match(name, mail, code));
    }

    [Fact]
    public void tells_two_of_one_address_apart_by_their_names()
    {
        var rows = _engine.Call("readRoster", JsonValue.Create("Anna <team@x.example>\nBen <team@x.example>"))!["rows"]!;

        Assert.Equal(1, MatchIn(rows, "ben", "team@x.example", "").Row);
        Assert.Equal("ambiguous", MatchIn(rows, "Cy", "team@x.example", "").Reason);
    }

    [Fact]
    public void matches_many_claims_at_once()
    {
        var rows = _engine.Call("readRoster", JsonValue.Create(Class))!["rows"]!.DeepClone();

        var matches = _engine.Call("matchClaims", rows, JsonNode.Parse("""[{"name":"Ben Li","mail":"","code":"E18"},{"name":"x","mail":"","code":""}]"""))!;

        Assert.Equal("""[{"row":1,"by":"code","reason":null},{"row":null,"by":null,"reason":"unknown"}]""", matches.ToJsonString());
    }

    [Theory]
    [InlineData("<a@b ")]
    [InlineData("a@")]
    [InlineData("<a@b>;")]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("Anna\n")]
    public void is_read_in_time_that_grows_with_the_text(string piece)
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 6_000_000, Time = TimeSpan.FromSeconds(60) });

        Assert.NotNull(engine.Call("readRoster", JsonValue.Create(string.Concat(Enumerable.Repeat(piece, 30_000 / piece.Length)))));
    }

    private (string Rows, string Problems) Read(string text)
    {
        var roster = _engine.Call("readRoster", JsonValue.Create(text))!;
        return (string.Join('|', roster["rows"]!.AsArray().Select(row => $"{row!["name"]}/{row["mail"]}/{row["code"]}")),
            string.Join('|', roster["problems"]!.AsArray().Select(problem => $"{problem!["line"]} {problem["problem"]}")));
    }

    private (int? Row, string? By, string? Reason) Match(string name, string mail = "", string code = "")
        => MatchIn(_engine.Call("readRoster", JsonValue.Create(Class))!["rows"]!, name, mail, code);

    private (int? Row, string? By, string? Reason) MatchIn(JsonNode rows, string name, string mail, string code)
    {
        var match = _engine.Call("matchRoster", rows.DeepClone(), new JsonObject { ["name"] = name, ["mail"] = mail, ["code"] = code })!;
        return ((int?)match["row"]?.GetValue<double>(), match["by"]?.GetValue<string>(), match["reason"]?.GetValue<string>());
    }
}
