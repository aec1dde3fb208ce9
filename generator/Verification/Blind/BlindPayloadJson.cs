using System.Text.Json.Serialization;

namespace GenGuide.Verification.Blind;

/// <summary>How the payload of a blind bank is read: nothing but what is known, each of it once.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 6,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BlindPayload))]
internal sealed partial class BlindPayloadJson : JsonSerializerContext;
