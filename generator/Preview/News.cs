using System.Text.Json;
using System.Text.Json.Serialization;

namespace GenGuide.Preview;

/// <summary>What a browser is told after a build: which version there is to show, and what stands in the way of a newer one.</summary>
internal sealed record News(string Version, IReadOnlyList<Finding> Findings);

/// <summary>How it is told.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(News))]
internal sealed partial class NewsJson : JsonSerializerContext;
