using System.Text.Json.Serialization;

namespace GenGuide.Verification;

/// <summary>How a payload is read: strictly, with what is foreign set aside.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 8,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GradedPayload))]
internal sealed partial class GradedPayloadJson : JsonSerializerContext;
