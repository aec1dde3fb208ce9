namespace GenGuide.Tests.Unit.Core;

/// <summary>A bank with one item of each kind, as a page carries it.</summary>
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

    public const string Whole = $$"""{"v":1,"bank":"sample","pass":66,"items":[{{Scenario}},{{Single}},{{Several}}]}""";

    public static string Of(params string[] items) => $$"""{"v":1,"bank":"sample","pass":80,"items":[{{string.Join(',', items)}}]}""";
}
