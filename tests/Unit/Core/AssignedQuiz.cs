using System.Text.Json.Nodes;
using GenGuide.Verification;

namespace GenGuide.Tests.Unit.Core;

/// <summary>A quiz that a trainer assigned, and what was handed in.</summary>
internal sealed class AssignedQuiz(GradingEngine engine, params IReadOnlyList<JsonObject> items)
{
    private readonly JsonArray _items = [.. items.Select(entry => Keep(entry, "item", "twin"))];
    private readonly List<JsonObject> _attempts = [];

    public IReadOnlyList<JsonObject> Attempts => _attempts;

    /// <summary>A letter for each item: "R" is right for the right reasons, "r" right by other words, "W" wrong without marking, "w" wrong with the deciding words, "N" not known yet, "-" no answer.</summary>
    public AssignedQuiz HandIn(string learner, string answers, int attempt = 1, int sure = 0, double seconds = 0, double handed = 0)
    {
        _attempts.Add(new JsonObject
        {
            ["learner"] = learner,
            ["attempt"] = attempt,
            ["handed"] = handed,
            ["answers"] = new JsonArray([.. answers.Select((letter, index) => letter == '-' ? null : Answer(index, letter, sure, seconds))]),
        });
        return this;
    }

    public void HandIn(string learner, int attempt, JsonArray answers) =>
        _attempts.Add(new JsonObject { ["learner"] = learner, ["attempt"] = attempt, ["handed"] = attempt, ["answers"] = answers });

    public JsonObject Answer(int index, JsonArray choice, JsonArray? marks, int sure, double seconds) => new()
    {
        ["grade"] = engine.Call("gradeItem", _items[index]!["item"], new JsonObject { ["choice"] = choice.DeepClone(), ["marks"] = marks?.DeepClone() }),
        ["choice"] = choice,
        ["marks"] = marks,
        ["sure"] = sure,
        ["seconds"] = seconds,
    };

    public JsonNode Analyse() => Analyse(_attempts);

    public JsonNode Analyse(IEnumerable<JsonObject> attempts) =>
        engine.Call("analyseResults", _items, new JsonArray([.. attempts.Select(attempt => attempt.DeepClone())]))!;

    private JsonObject Answer(int index, char letter, int sure, double seconds)
    {
        var item = _items[index]!["item"]!;
        var key = (string)item["key"]![0]!;
        JsonArray choice = letter switch { 'N' => [], 'W' or 'w' => [item["choices"]!.AsArray().Select(entry => (string)entry!["id"]!).First(id => id != key)], _ => [key] };
        return Answer(index, choice, letter switch { 'R' or 'w' => [0, 1], 'r' => [0, 2], _ => null }, sure, seconds);
    }

    private static JsonObject Keep(JsonObject entry, params IEnumerable<string> names) =>
        new(names.Where(entry.ContainsKey).Select(name => KeyValuePair.Create(name, entry[name]?.DeepClone())));
}
