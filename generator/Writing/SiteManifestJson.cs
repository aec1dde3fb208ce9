using System.Text.Json.Serialization;

namespace GenGuide.Writing;

/// <summary>How a manifest is read and written: strictly, because what is accepted decides which files may be deleted.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SiteManifest))]
internal sealed partial class SiteManifestJson : JsonSerializerContext;
