using System.Text.Json.Nodes;

namespace GenGuide.Tests.Unit.Core;

/// <summary>Makes the cases of the parity file: written by hand where they are odd, and from one seed where they are many.</summary>
internal sealed class ParityCases
{
    private const int AttemptsPerPayload = 20;
    private const int Draws = 200;
    private const int Numbers = 150;

    /// <summary>Every kind, and ids that tempt a program to take them for something else.</summary>
    private static readonly string[] Payloads =
    [
        SampleBank.Whole,
        SampleBank.Of([.. Enumerable.Range(1, 6).Select(LabelledScenario)]),
        """
        {"v":1,"bank":"odd-names","pass":50,"items":[
         {"id":"__proto__","kind":"single","choices":[{"id":"constructor","slip":"toString"},{"id":"__proto__"},{"id":"10","slip":"__proto__"},{"id":"2"}],"key":["__proto__"]},
         {"id":"hasOwnProperty","kind":"several","choices":[{"id":"10"},{"id":"9"},{"id":"1"},{"id":" 1"},{"id":"1 "}],"key":["1","10"]},
         {"id":"10","kind":"scenario","level":10,"choices":[{"id":"lead"},{"id":"demand"},{"id":"unclear","slip":"x"}],"key":["unclear"],
          "marks":[{"of":"__proto__","role":"deciding"},{"of":"constructor","role":"decoy"},{"of":"__proto__","role":"deciding"},{"of":"a","role":"supporting"}]},
         {"id":"2","kind":"scenario","level":2,"choices":[{"id":"lead"},{"id":"demand"}],"key":["lead"],
          "marks":[{"of":"a","role":"deciding"},{"of":"__proto__","role":"supporting"}]},
         {"id":"\u00e9","kind":"single","choices":[{"id":"\u00e9"},{"id":"e\u0301"},{"id":"\u00c9"}],"key":["e\u0301"]}]}
        """,
        """
        {"v":1,"bank":"odd-words","pass":0,"items":[
         {"id":"</script>","kind":"single","choices":[{"id":"😀","slip":"\u2028"},{"id":"שלום\u200f"},{"id":"\u00a0"},{"id":"\u0000"}],"key":["שלום\u200f"]},
         {"id":"\"'\\","kind":"several","choices":[{"id":"\r\n"},{"id":"\n"},{"id":"\ufeff"},{"id":""}],"key":["\ufeff"]},
         {"id":"ﬀ","kind":"single","choices":[{"id":"İ","slip":"ı"},{"id":"i̇","slip":"ſ"}],"key":["İ"]},
         {"id":"no-marks","kind":"scenario","choices":[{"id":"demand"},{"id":"lead"}],"key":["demand"]},
         {"id":"marks-on-a-single","kind":"single","choices":[{"id":"a"},{"id":"b"}],"key":["a"],"marks":[{"of":"a","role":"deciding"}]}]}
        """,
        SampleBank.Of([.. Enumerable.Range(3, 10).Select(SeveralOf)]),
        """{"v":1,"bank":"empty","pass":0,"items":[]}""",
        SampleBank.Of([.. SampleBank.More]),
        """
        {"v":1,"bank":"odd-parts","pass":50,"items":[
         {"id":"valueOf","kind":"sort","choices":[{"id":"__proto__-a"},{"id":"__proto__-b"},{"id":"constructor-a"},{"id":"constructor-b"}],"key":["__proto__-b","constructor-a"],"enough":1},
         {"id":"toString","kind":"number","choices":[{"id":"a","value":4.125},{"id":"b","value":1e-7,"slip":"__proto__"},{"id":"c","value":-999999999999}],"key":["a"],"tolerance":0.001},
         {"id":"1","kind":"mark","choices":[],"key":[],"marks":[{"of":"__proto__","role":"deciding"},{"of":"a","role":"decoy"},{"of":"b","role":"decoy"}]},
         {"id":"0","kind":"open","choices":[{"id":"__proto__"},{"id":"10"}],"key":[]}]}
        """,
    ];

    private static readonly string[] BrokenPayloads =
    [
        "null",
        "[]",
        "{}",
        """{"items":[null,[],"text",{}]}""",
        SampleBank.Of(SampleBank.Single, SampleBank.Single),
        """{"items":[{"id":"x","kind":"several","choices":[],"key":[]},{"id":"y","kind":"single","choices":[{"id":"a"},{"id":"b"}],"key":["a","b"]}]}""",
        """{"items":[{"id":"x","kind":"single","choices":[null,{"id":"a"}],"key":["z"]},{"id":7,"kind":"order","choices":"ab","key":"a","marks":[{}]}]}""",
    ];

    private static readonly string[] BrokenMore =
    [
        SampleBank.Of([.. SampleBank.More.Select(item => item.Replace("\"enough\":3", "\"enough\":9", StringComparison.Ordinal).Replace("\"key\":[]", "\"key\":[\"a\"]", StringComparison.Ordinal))]),
        """
        {"items":[{"id":"x","kind":"number","choices":[{"id":"a","value":0.3},{"id":"b","value":0.35}],"key":["a"],"tolerance":0.1},
         {"id":"y","kind":"number","choices":[{"id":"a","value":-0.1}],"key":["a"],"tolerance":-0.2},{"id":"z","kind":"number","choices":[{"id":"a"}],"key":["a"]},
         {"id":"v","kind":"sort","choices":[{"id":"a-a"},{"id":"a-b"},{"id":"b-a"}],"key":["a-a","a-b"],"enough":2},{"id":"w","kind":"open","choices":[],"key":null}]}
        """,
    ];

    private static readonly string[] Typed =
    [
        "", " ", "90", "90.5", "90,51", "€ 90", "90 EUR", "4,500", "4.500", "4500", "4 500", "4\u00a0500,00", "4'500", "4.125", "4.1250", "−0.125", "-.125", "0.0000001", "−999.999.999.999", "12,5 %",
        "45k", "45 Keur", "2 Mio", "2 million", "12 Käufer", "1/32", "1e5", "1,2,3", "12 and 13", "½", "٤٥", "４５", "90 😀", "\u202e09", "90\u0000", "__proto__", "İ 5", "5 ı", "5 ſ", "5 K", "5 \u212a", "-", "€", "NaN", "0 500", "1.234.567", "1.234,5", "1,234.5", "1.23.4",
    ];

    private static readonly string[] Texts = ["", "a", "b", "ab", "ba", "first-look", "First-look", "😀", "שלום", "\u0000", "\uffff\uffff\uffff\uffff", "\u00e9", "e\u0301"];

    private static readonly double[] OddSeeds = [0, -1, 1, 2, 0.5, -0.5, 2147483645, 2147483646, 2147483647, 2147483648, 9007199254740991, 1e300, -1e300];

    private static readonly string[] OddResponses =
    [
        "null",
        "[]",
        "{}",
        "\"demand\"",
        """{"choice":null,"marks":[]}""",
        """{"choice":{"0":"a"},"marks":{}}""",
        """{"choice":[["a"],1,null,true],"marks":["0",0.5,-1,1e300,null,-0.0]}""",
        """{"__proto__":{"choice":["a"]}}""",
    ];

    private long _state = 20240229;

    private ParityCases()
    {
    }

    /// <summary>The same cases every time, independent of any library's random numbers.</summary>
    public static JsonObject Generate() => new ParityCases().MakeCases();

    private JsonObject MakeCases()
    {
        var payloads = Parse(Payloads);
        var attempts = payloads
            .SelectMany((payload, index) => Enumerable.Range(0, AttemptsPerPayload).Select(_ => (JsonNode?)MakeAttempt(payload!, index)))
            .ToArray();
        return new JsonObject
        {
            ["payloads"] = payloads,
            ["brokenPayloads"] = Parse([.. BrokenPayloads, .. BrokenMore]),
            ["attempts"] = new JsonArray(attempts),
            ["draws"] = new JsonArray([.. Enumerable.Range(0, Draws).Select(MakeDraw)]),
            ["texts"] = new JsonArray([.. Texts.Select(text => (JsonNode?)text)]),
            ["numbers"] = new JsonArray([.. Typed.Concat(Enumerable.Range(0, Numbers).Select(_ => MakeNumber())).Select(text => (JsonNode?)text), 90, null, true, new JsonArray("90")]),
        };
    }

    private JsonObject MakeAttempt(JsonNode payload, int index)
    {
        var responses = new JsonObject();
        foreach (var item in payload["items"]!.AsArray().Where(_ => NextBelow(12) > 0))
        {
            responses[item!["id"]!.GetValue<string>()] = MakeResponse(item);
        }

        if (NextBelow(4) == 0)
        {
            responses["gone"] = JsonNode.Parse("""{"choice":["a"],"marks":[0]}""");
        }

        return new JsonObject { ["payload"] = index, ["responses"] = responses };
    }

    private JsonNode? MakeResponse(JsonNode item)
    {
        var ids = item["choices"]!.AsArray().Select(choice => choice!["id"]!.GetValue<string>()).ToList();
        var key = item["key"]!.AsArray().Select(id => id!.GetValue<string>()).ToList();
        return (NextBelow(10), item["kind"]!.GetValue<string>()) switch
        {
            (0, _) => JsonNode.Parse(OddResponses[NextBelow(OddResponses.Length)]),
            (1, _) => Response([], MakeMarks(item)),
            (2, _) => Response([.. ids.Where(_ => NextBelow(2) == 0), "nobody"], MakeMarks(item)),
            (_, "number" or "open") => ResponseTyped(ids.Where(_ => NextBelow(3) == 0), Typed[NextBelow(Typed.Length)]),
            (_, "sort" or "order" or "blanks") => Response(MakePlaces(ids, key), null),
            (_, "mark") => Response([], MakeMarks(item)),
            ( <= 5, _) => Response([ids[NextBelow(ids.Count)]], MakeMarks(item)),
            _ => Response(key, MakeMarks(item)),
        };
    }

    /// <summary>A place for each part, the right one three times in four.</summary>
    private List<string> MakePlaces(List<string> ids, List<string> key)
        => [.. ids.GroupBy(id => id[..id.LastIndexOf('-')]).Select(part => NextBelow(4) > 0 ? part.First(key.Contains) : part.ElementAt(NextBelow(part.Count())))];

    /// <summary>Digits and the marks between them, in an order that sometimes makes a number.</summary>
    private string MakeNumber()
    {
        string[] pieces = ["0", "1", "45", "500", "250", "999", ",", ".", " ", "'", "\u00a0", "-", "−", "€", " EUR", " %", "k"];
        var regular = $"{1 + NextBelow(999)}{pieces[6 + NextBelow(5)]}{100 + NextBelow(900)}{pieces[6 + NextBelow(5)]}{pieces[NextBelow(6)]}";
        return NextBelow(2) == 0 ? regular : string.Concat(Enumerable.Range(0, 1 + NextBelow(6)).Select(_ => pieces[NextBelow(pieces.Length)]));
    }

    private JsonArray? MakeMarks(JsonNode item)
    {
        var marks = item["marks"]?.AsArray() ?? [];
        var roles = marks.Select(mark => mark!["role"]!.GetValue<string>()).ToList();
        return NextBelow(4) switch
        {
            0 => null,
            1 => [.. Enumerable.Range(0, NextBelow(6)).Select(_ => (JsonNode?)(NextBelow(roles.Count + 3) - 1))],
            _ => [.. Enumerable.Range(0, roles.Count).Where(mark => roles[mark] == "deciding" || NextBelow(5) == 0).Select(mark => (JsonNode?)mark)],
        };
    }

    private JsonNode MakeDraw(int number)
    {
        var length = NextBelow(25);
        return new JsonObject
        {
            ["list"] = new JsonArray([.. Enumerable.Range(0, length).Select(entry => (JsonNode?)$"{(char)('a' + entry)}")]),
            ["count"] = NextBelow(28) - 1,
            ["seed"] = number < OddSeeds.Length ? OddSeeds[number] : 1 + NextBelow(int.MaxValue),
        };
    }

    private static JsonObject Response(IEnumerable<string> choice, JsonArray? marks)
        => new() { ["choice"] = new JsonArray([.. choice.Select(id => (JsonNode?)id)]), ["marks"] = marks };

    private static JsonObject ResponseTyped(IEnumerable<string> choice, string typed)
    {
        var response = Response(choice, null);
        response["typed"] = typed;
        return response;
    }

    private static JsonArray Parse(IEnumerable<string> texts) => [.. texts.Select(text => JsonNode.Parse(text))];

    private static string LabelledScenario(int number) => $$"""
        {"id":"campaign-{{number}}","kind":"scenario","level":{{1 + (number % 3)}},"choices":[{"id":"demand","slip":"s{{number % 2}}"},{"id":"lead","slip":"s2"}],
         "key":["{{(number % 2 == 0 ? "demand" : "lead")}}"],"marks":[{"of":"success","role":"deciding"},{"of":"asset","role":"decoy"},
         {"of":"identity","role":"{{(number > 3 ? "deciding" : "supporting")}}"},{"of":"time","role":"supporting"},{"of":"next","role":"deciding"}]}
        """;

    private static string SeveralOf(int choices) => $$"""
        {"id":"several-of-{{choices}}","kind":"several","choices":[{{string.Join(',', Enumerable.Range(0, choices).Select(number => $$"""{"id":"{{number}}"}"""))}}],
         "key":["{{choices - 1}}","0"]}
        """;

    private int NextBelow(int bound)
    {
        _state = _state * 16807 % 2147483647;
        return (int)(_state % bound);
    }
}
