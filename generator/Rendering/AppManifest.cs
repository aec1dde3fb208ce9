using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What a browser reads to install the site as an app. Its addresses begin at the manifest, so it holds for every base path.</summary>
public static class AppManifest
{
    public const string Path = "manifest.webmanifest";

    /// <summary>The sheet that the header stands on, and the ground of the page, in the light scheme.</summary>
    private const string Sheet = "#ffffff";
    private const string Ground = "#f4f6f5";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Of(SiteSettings settings, string description) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["id"] = "./",
        ["name"] = settings.Name,
        ["short_name"] = settings.Name,
        ["description"] = description,
        ["lang"] = settings.Language,
        ["start_url"] = "./",
        ["scope"] = "./",
        ["display"] = "standalone",
        ["theme_color"] = Sheet,
        ["background_color"] = Ground,
        ["icons"] = new JsonArray(Icon(AssetRenderer.IconPath, "any"), Icon(AssetRenderer.MaskableIconPath, "maskable")),
    }.ToJsonString(Json));

    private static JsonObject Icon(string path, string purpose) => new() { ["src"] = path, ["sizes"] = "any", ["type"] = "image/svg+xml", ["purpose"] = purpose };
}
