using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Verification;

namespace GenGuide.Audit.Banks;

/// <summary>Gives items to the core as plain objects, and reads what it says of them.</summary>
public sealed class AuditEngine
{
    /// <summary>In the order in which one uses the other.</summary>
    private static readonly string[] Scripts = ["grading", "number", "guessing", "drawing", "proof", "chance", "wording", "prediction", "audit", "learners"];

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true };

    /// <summary>All banks are audited in one call; each item takes some thousands of statements.</summary>
    private static readonly GradingLimits Limits = new() { Statements = 500_000_000 };

    private readonly GradingEngine _engine = new(Scripts.Select(name => ClientFiles.Text($"core/{name}.js")), Limits);
    private readonly QuizPayload _payload;
    private readonly Rubric _rubric;

    /// <summary>The row of the rubric that weighs most: what is counted.</summary>
    private readonly Dimension? _weightiest;

    public AuditEngine(Rubric rubric, IReadOnlyList<IItemRenderer> kinds)
    {
        _rubric = rubric;
        _payload = new QuizPayload(kinds);
        _weightiest = rubric.Dimensions.MaxBy(dimension => dimension.Points.Values.Select(Math.Abs).DefaultIfEmpty().Max());
    }

    /// <param name="banks">Each with its items.</param>
    public SiteReport Audit(IEnumerable<(Bank Bank, IReadOnlyList<AuditedItem> Items)> banks)
    {
        var objects = banks.Select(bank => new JsonObject
        {
            ["payload"] = JsonNode.Parse(_payload.Write(bank.Bank, bank.Bank.Items)),
            ["items"] = new JsonArray([.. bank.Items.Select(ObjectOf)]),
        });
        return _engine.Call("auditBanks", new JsonArray([.. objects]), ArrayOf(_rubric.Labels.Select(label => label.Id))).Deserialize<SiteReport>(Options)
            ?? throw new GradingException("the audit returned nothing");
    }

    private JsonObject ObjectOf(AuditedItem audited)
    {
        var scenario = audited.Item as Scenario;
        var measures = scenario?.Marks.Where(mark => mark.Role != MarkRole.Decoy && mark.Dimension.Id == _weightiest?.Id) ?? [];
        return new JsonObject
        {
            ["id"] = audited.Item.Id,
            ["kind"] = audited.Item.Kind,
            ["level"] = scenario?.Level ?? 0,
            ["twin"] = scenario?.Twin,
            ["key"] = ArrayOf(audited.Item.Keys.Select(key => key.Id)),
            ["choices"] = new JsonArray([.. audited.Item.Choices.Select(choice => new JsonObject { ["id"] = choice.Id, ["length"] = choice.Words.Length })]),
            ["sentences"] = new JsonArray([.. audited.Text.Sentences.Select(sentence => ArrayOf(sentence.Select(word => word.Text)))]),
            ["measured"] = new JsonArray([.. measures.SelectMany(audited.Text.SentencesWith).Distinct().Select(index => JsonValue.Create(index))]),
        };
    }

    private static JsonArray ArrayOf(IEnumerable<string> texts) => [.. texts.Select(text => JsonValue.Create(text))];
}
