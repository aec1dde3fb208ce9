namespace GenGuide.Tests.Unit.Core;

/// <summary>Items as a page carries them: one of each kind, and a bank of those that are chosen from a list.</summary>
internal static class SampleBank
{
    public const string Scenario = """
        {"id":"open-benchmark","kind":"scenario","text":"3f2a","meaning":"77ab","level":2,
         "choices":[{"id":"demand"},{"id":"lead","slip":"asset-decides"}],"key":["demand"],
         "marks":[{"of":"asset","role":"decoy"},{"of":"access","role":"supporting"},{"of":"identity","role":"deciding"},{"of":"success","role":"deciding"}]}
        """;

    public const string Single = """
        {"id":"what-a-lead-is","kind":"single","text":"1c","meaning":"2d",
         "choices":[{"id":"a","slip":"lead-is-buyer"},{"id":"b"},{"id":"c"}],"key":["b"]}
        """;

    public const string Several = """
        {"id":"ways-to-be-known","kind":"several","text":"3e","meaning":"4f",
         "choices":[{"id":"a"},{"id":"b","slip":"form-decides"},{"id":"c"},{"id":"d","slip":"channel-decides"}],"key":["a","c"]}
        """;

    public const string Sort = """
        {"id":"figures","kind":"sort","text":"5a","meaning":"5b","enough":3,
         "choices":[{"id":"a-a"},{"id":"a-b"},{"id":"b-a"},{"id":"b-b"},{"id":"c-a"},{"id":"c-b"},{"id":"d-a"},{"id":"d-b"}],"key":["a-a","b-b","c-a","d-b"]}
        """;

    public const string Order = """
        {"id":"steps","kind":"order","text":"6a","meaning":"6b","enough":3,
         "choices":[{"id":"a-a"},{"id":"a-b"},{"id":"a-c"},{"id":"b-a"},{"id":"b-b"},{"id":"b-c"},{"id":"c-a"},{"id":"c-b"},{"id":"c-c"}],"key":["a-b","b-c","c-a"]}
        """;

    public const string Blanks = """
        {"id":"cells","kind":"blanks","text":"7a","meaning":"7b","enough":2,
         "choices":[{"id":"a-a"},{"id":"a-b"},{"id":"b-a"},{"id":"b-b"},{"id":"c-a"},{"id":"c-b"},{"id":"c-c"}],"key":["a-b","b-a","c-c"]}
        """;

    public const string Number = """
        {"id":"cost","kind":"number","text":"8a","meaning":"8b","tolerance":0.5,
         "choices":[{"id":"a","value":90},{"id":"b","value":4500,"slip":"lead-is-buyer"},{"id":"c","value":-0.125}],"key":["a"]}
        """;

    public const string Mark = """
        {"id":"words","kind":"mark","text":"9a","meaning":"9b","choices":[],"key":[],
         "marks":[{"of":"asset","role":"decoy"},{"of":"identity","role":"deciding"},{"of":"channel","role":"decoy"},{"of":"next","role":"deciding"}]}
        """;

    public const string Open = """
        {"id":"own","kind":"open","text":"0a","meaning":"0b","choices":[{"id":"a"},{"id":"b"},{"id":"c"}],"key":[]}
        """;

    /// <summary>The kinds that are not chosen from a list.</summary>
    public static readonly IReadOnlyList<string> More = [Sort, Order, Blanks, Number, Mark, Open];

    public const string Whole = $$"""{"v":1,"bank":"sample","pass":66,"items":[{{Scenario}},{{Single}},{{Several}}]}""";

    public static string Of(params string[] items) => $$"""{"v":1,"bank":"sample","pass":80,"items":[{{string.Join(',', items)}}]}""";
}
