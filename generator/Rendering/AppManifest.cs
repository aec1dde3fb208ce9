using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What a browser reads to install the site as an app. Its addresses begin at the manifest, so it holds for every base path.</summary>
public static class AppManifest
{
    public const string Path = "manifest.webmanifest";

    /// <summary>The sheet that the header stands on, and the ground of the page, in the light scheme.</summary>
    private const string Sheet = "#ffffff";
    private const string Ground = "#f4f6f5";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(SiteSettings settings, string description) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            id = "./",
            name = settings.Name,
            short_name = settings.Name,
            description,
            lang = settings.Language,
            start_url = "./",
            scope = "./",
            display = "standalone",
            theme_color = Sheet,
            background_color = Ground,
            icons = new[]
            {
                new { src = AssetRenderer.IconPath, sizes = "any", type = "image/svg+xml", purpose = "any" },
                new { src = AssetRenderer.MaskableIconPath, sizes = "any", type = "image/svg+xml", purpose = "maskable" },
            },
        },
        Json);
}
