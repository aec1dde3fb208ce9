using System.Text.Json.Nodes;

namespace GenGuide.Verification;

/// <summary>A reason why a bank's keys are not proved.</summary>
/// <param name="Item">The id of the item; null when the bank itself is meant.</param>
/// <param name="Problem">A sentence about the item, in lower case: <c>the key does not earn full marks</c>.</param>
/// <param name="Response">The answer that shows it; null when the item cannot be graded at all.</param>
public sealed record ProofProblem(string? Item, string Problem, JsonNode? Response);
