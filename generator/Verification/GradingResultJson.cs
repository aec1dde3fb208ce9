using System.Text.Json.Serialization;

namespace GenGuide.Verification;

/// <summary>How the grading core's results are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(List<ProofProblem>))]
[JsonSerializable(typeof(GuessingEstimate))]
[JsonSerializable(typeof(ItemGrade))]
[JsonSerializable(typeof(BankScore))]
internal sealed partial class GradingResultJson : JsonSerializerContext;
