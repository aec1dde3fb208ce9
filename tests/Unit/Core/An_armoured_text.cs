using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

public sealed class An_armoured_text
{
    /// <summary>What programs put between characters, and what people put around a text.</summary>
    private static readonly string[] Passed =
    [
        " ", "  ", "\n", "\r\n", "\r", "\t", "\n> ", "\r\n>> ", "\n> > > ", "\n| ", "\n>\n> ", "\u00ad", "\u200b", "\u200c", "\u200d", "\ufeff", "\u2060", "\u00a0", "\u202f", "\u3000", "\u2028", "\u200e", "\u202e", "\u2069",
        "<wbr>", "<br>", "<br />", "<BR>\r\n", "<span class=\"x y\">", "</span>", "<o:p></o:p>", "<!-- -->", "&nbsp;", "&#8203;", "&#x200B;", "&ZeroWidthSpace;", "&shy;", "&gt; ", "&quot;", "&amp;nbsp;",
        "“", "”", "„", "«", "»", "‘", "’", "'", "\"", "\"\"", "*", "**", "_", "`", "```", "~", "~~", "=\r\n", "=\n", "=20\r\n", "=E2=80=8B\n", "-\n", "\\n", "\\r\\n", "\\\"", "\\u200b", "\u0000",
        "\u00c2\u00a0", "\u00e2\u0080\u008b", "â€‹", "â€œ", "â€™", "\ufffd",
    ];

    private static readonly Gen<(int Length, int Seed, int Gap, int[] Kinds)> AnyMangling =
        from length in Gen.Choose(0, 400)
        from seed in Gen.Choose(1, 1_000_000)
        from gap in Gen.Choose(1, 30)
        from kinds in Gen.Choose(0, Passed.Length - 1).ListOf(1 + (length + 10) / gap)
        select (length, seed, gap, kinds.ToArray());

    private readonly GradingEngine _engine = CoreScripts.CreateEngine();

    public static TheoryData<string> Pieces => [.. Passed];

    [Fact]
    public void is_a_tag_a_length_a_check_and_the_body()
    {
        Assert.Equal("GG100095q1", _engine.Armour(""));
        Assert.Equal("GG1005vvx7aB3xY", _engine.Armour("aB3xY"));
        Assert.StartsWith("GA1zzz", _engine.Armour(ArmourSamples.Body(46655), "GA1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("é")]
    [InlineData("a-b")]
    [InlineData("a\n")]
    public void is_not_made_of_what_programs_change(string body)
    {
        Assert.Null(_engine.Call("armour", JsonValue.Create("GG1"), JsonValue.Create(body)));
    }

    [Fact]
    public void is_not_made_of_what_is_too_long()
    {
        Assert.Null(_engine.Call("armour", JsonValue.Create("GG1"), JsonValue.Create(ArmourSamples.Body(46656))));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void is_found_whatever_stands_between_its_characters(string piece)
    {
        var body = ArmourSamples.Body(200);
        var text = _engine.Armour(body);

        Assert.Equal([body], _engine.Find(text.Every(1, piece)));
        Assert.Equal([body], _engine.Find("Dear trainer, here it is:" + piece + text.Every(61, piece) + piece + "Kind regards, Anna"));
    }

    [Theory]
    [InlineData("“{0}”")]
    [InlineData("'{0}'")]
    [InlineData("<{0}>")]
    [InlineData("({0}).")]
    [InlineData("receipt:{0}")]
    [InlineData("Here it is—{0}—thanks")]
    [InlineData("```\n{0}\n```")]
    [InlineData("\"Anna\";\"{0}\";\"12\"")]
    [InlineData("{{\"text\":\"{0}\"}}")]
    [InlineData("https://x.example/q/#{0}&utm_source=mail")]
    [InlineData("https%3A%2F%2Fx.example%2F%23{0}%20")]
    [InlineData("<a href=\"https://x.example/q/#{0}\">open</a>")]
    [InlineData("[10:31, 26/11/2026] Anna: {0}")]
    [InlineData("Anna{0}Ben")]
    [InlineData("xx{0}yy")]
    [InlineData("GG1 is how it begins: {0}")]
    [InlineData("GG{0}")]
    public void is_found_whatever_stands_around_it(string around)
    {
        var body = ArmourSamples.Body(300);

        Assert.Equal([body], _engine.Find(string.Format(CultureInfo.InvariantCulture, around, _engine.Armour(body))));
    }

    [Fact]
    public void is_found_with_any_mangling_that_programs_do()
    {
        foreach (var (length, seed, gap, kinds) in AnyMangling.Sample(400, new Rnd(20261126), 50))
        {
            var body = ArmourSamples.Body(length, seed);
            var parts = _engine.Armour(body).Chunk(gap).Select((part, index) => new string(part) + Passed[kinds[index % kinds.Length]]);

            Assert.Equal([body], _engine.Find($"Hello,\n{string.Concat(parts)}\nBye."));
        }
    }

    [Fact]
    public void is_found_beside_others_and_each_once()
    {
        var (first, second, third) = (ArmourSamples.Body(120, 1), ArmourSamples.Body(90, 2), ArmourSamples.Body(70, 3));
        var text = _engine.Armour(first) + "\n" + _engine.Armour(second) + _engine.Armour(third) + "\n> " + _engine.Armour(first).Every(30, "\n> ") + "\n" + _engine.Armour(third, "GA1");

        Assert.Equal([first + " x2", second, third], _engine.Find(text));
        Assert.Equal([third], _engine.Find(text, "GA1"));
    }

    [Fact]
    public void is_found_where_its_body_holds_a_tag()
    {
        var body = "GG100095q1GA1zz0000" + ArmourSamples.Body(60) + "GG1";

        Assert.Equal([body], _engine.Find(_engine.Armour(body).Every(10, "\n")));
        Assert.Empty(_engine.Find(_engine.Armour(body).Every(10, "\n"), "GA1"));
    }

    [Fact]
    public void says_where_it_begins()
    {
        var found = _engine.Call("findArmoured", JsonValue.Create("Hello,\u200b\n“" + _engine.Armour("abc")), JsonValue.Create("GG1"))!;

        Assert.Equal(9, found[0]!["at"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(210, "", "cut 200 of 400")]
    [InlineData(409, "", "cut 399 of 400")]
    [InlineData(210, "… (message truncated)", "cut 200 of 400")]
    [InlineData(210, "\n\n-- \nAnna, Marketing", "cut 200 of 400")]
    [InlineData(210, ".\nKind regards", "cut 200 of 400")]
    [InlineData(10, "", "cut 0 of 400")]
    [InlineData(7, "", "cut 0 of 0")]
    public void that_is_cut_says_how_much_is_there(int kept, string after, string expected)
    {
        Assert.Equal([expected], _engine.Find("Hello, " + _engine.Armour(ArmourSamples.Body(400))[..kept] + after));
    }

    [Fact]
    public void that_is_cut_ends_where_the_next_one_begins()
    {
        var (first, second) = (_engine.Armour(ArmourSamples.Body(400)), ArmourSamples.Body(500, 2));

        Assert.Equal(["cut 190 of 400", second], _engine.Find(first[..200] + "\n" + _engine.Armour(second)));
        Assert.Equal(["cut 190 of 400", second], _engine.Find(first[..200] + _engine.Armour(second)));
        Assert.Equal(["cut 190 of 400"], _engine.Find(first[..200] + "\n" + _engine.Armour(second, "GA1")));
    }

    [Fact]
    public void that_is_cut_counts_as_a_copy_of_the_whole_one()
    {
        var body = ArmourSamples.Body(400);
        var text = _engine.Armour(body);

        Assert.Equal([body + " x2"], _engine.Find(text[..200] + "\n" + text));
        Assert.Equal([body + " x3"], _engine.Find(text + "\n" + text[..200] + "\n" + text[..^3] + "xyz"));
        Assert.Equal(["cut 190 of 400 x2"], _engine.Find(text[..200] + "\n\n" + text[..200]));
    }

    [Fact]
    public void that_is_damaged_says_so()
    {
        var text = _engine.Armour(ArmourSamples.Body(400));

        Assert.Equal(["damaged 400 of 400"], _engine.Find(text[..50] + (text[50] == 'x' ? 'y' : 'x') + text[51..]));
        Assert.Equal(["damaged 400 of 400"], _engine.Find(text[..100] + text[101] + text[100] + text[102..]));
        Assert.Equal(["damaged 400 of 400"], _engine.Find(text[..100] + "x" + text[100..]));
        Assert.Equal(["damaged 400 of 400"], _engine.Find(Lower(text)));
        Assert.Equal(["damaged 400 of 400"], _engine.Find(text.ToUpperInvariant()));
        Assert.Equal(["damaged 400 of 0"], _engine.Find("Hello, " + text[..4] + "Q" + text[5..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("GG1")]
    [InlineData("A receipt begins with GG1 and then there is much more of it on the same line")]
    [InlineData("Take the GG1, it goes to the airport.")]
    [InlineData("_ga=GA1.2.1234567890.1234567890; GG1.1")]
    [InlineData("egg1000 and gg12 or GG12")]
    [InlineData("xxGG1yyGG10a3x9k2AAAA")]
    public void is_not_seen_in_noise(string text)
    {
        Assert.Empty(_engine.Find(text));
        Assert.Empty(_engine.Find(text, "GA1"));
    }

    [Fact]
    public void is_not_seen_in_encoded_files()
    {
        var noise = ArmourSamples.Body(30000).Every(73, "GG1").Every(76, "\n");

        Assert.Empty(_engine.Find(noise));
        Assert.Equal([noise[..50].Replace("\n", "", StringComparison.Ordinal)], _engine.Find(noise + _engine.Armour(noise[..50]) + noise));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""["GG100095q1"]""")]
    public void is_not_found_in_what_is_no_text(string json)
    {
        Assert.Empty(_engine.Call("findArmoured", JsonNode.Parse(json), JsonValue.Create("GG1"))!.AsArray());
    }

    /// <summary>A hundred thousand mutations in all.</summary>
    [Theory]
    [InlineData(17, 1)]
    [InlineData(17, 2)]
    [InlineData(24, 3)]
    [InlineData(24, 4)]
    [InlineData(40, 5)]
    public void is_never_taken_for_another_when_it_is_changed_at_random(int length, int seed)
    {
        const string Mutations = """
            GenGuideCore.mutate = function (body, seed, count, passed) {
                "use strict";
                var core = GenGuideCore, whole = core.armour("GG1", body), state = seed, seen = { whole: 0, cut: 0, damaged: 0, none: 0, other: 0, wrong: 0 };
                function below(bound) { state = state * 48271 % 2147483647; return state % bound; }
                for (var round = 0; round < count; round = round + 1) {
                    var text = whole;
                    for (var changes = 1 + below(3); changes > 0; changes = changes - 1) {
                        var at = below(text.length + 1), to = at + 1 + below(5), kind = below(6), letter = whole.charAt(below(whole.length));
                        text = kind === 0 ? text.slice(0, at) + letter + text.slice(at + 1)
                            : kind === 1 ? text.slice(0, at) + text.slice(to)
                            : kind === 2 ? text.slice(0, at) + letter + text.slice(at)
                            : kind === 3 ? text.slice(0, to) + text.slice(at)
                            : kind === 4 ? text.slice(0, at)
                            : text.slice(0, at) + passed[below(passed.length)] + text.slice(at);
                    }
                    var found = core.findArmoured(text, "GG1");
                    found.forEach(function (entry) {
                        var isSound = entry.body !== null, isTold = entry.problem === "cut" || entry.problem === "damaged";
                        var name = isSound === isTold ? "wrong" : isTold ? entry.problem : entry.body === body ? "whole" : "other";
                        seen[name] = seen[name] + 1;
                    });
                    seen.none = seen.none + (found.length === 0 ? 1 : 0);
                }
                return seen;
            };
            """;
        var engine = new GradingEngine(CoreScripts.Written.Append(Mutations), new GradingLimits { Statements = int.MaxValue });

        var seen = engine.Call("mutate", JsonValue.Create(ArmourSamples.Body(length, seed)), JsonValue.Create(4711 * seed), JsonValue.Create(20_000), new JsonArray([.. Passed.Select(piece => JsonValue.Create(piece))]))!;

        var counts = seen.AsObject().ToDictionary(count => count.Key, count => (int)count.Value!.GetValue<double>());
        Assert.Equal((0, 0), (counts["wrong"], counts["other"]));
        Assert.All(["whole", "cut", "damaged", "none"], kind => Assert.InRange(counts[kind], 100, 19_000));
    }

    /// <summary>The engine counts statements: a search that took time by the square would need a hundred times what it may.</summary>
    [Theory]
    [InlineData("GG1zzz0000")]
    [InlineData("GG1zzz0000 ")]
    [InlineData("GG1")]
    [InlineData("G")]
    [InlineData("G ")]
    [InlineData("GG ")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("&amp;")]
    [InlineData("=20 ")]
    [InlineData(" ")]
    [InlineData("abcdefghij")]
    public void is_searched_for_in_time_that_grows_with_the_text(string piece)
    {
        var engine = new GradingEngine(CoreScripts.Written, new GradingLimits { Statements = 15_000_000, Time = TimeSpan.FromSeconds(60) });
        var body = ArmourSamples.Body(80);

        var found = engine.Find(string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length)) + ".\n" + engine.Armour(body));

        Assert.Contains(found, entry => entry == body);
    }

    private static string Lower(string text) => string.Concat(text.Select(char.ToLowerInvariant));
}
