using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>The small files of a site that are no pages: for hosts, search engines, browsers and scripts.</summary>
public static class PlainFiles
{
    /// <summary>Read by the script that explains terms, once a page's reader asks for one.</summary>
    private const string DefinitionsPath = "assets/terms.json";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<OutputFile> Render(TracedSite site, string? commit)
    {
        if (site.Terms.Count > 0)
        {
            yield return new OutputFile(DefinitionsPath, Encoding.UTF8.GetBytes(Definitions(site).ToJsonString(Json)), null);
        }

        yield return new OutputFile(".nojekyll", Array.Empty<byte>(), null);
        yield return new OutputFile("robots.txt", Encoding.UTF8.GetBytes(Robots(site)), null);
        yield return new OutputFile("version.json", Encoding.UTF8.GetBytes(new JsonObject { ["commit"] = commit, ["payload"] = QuizPayload.Version }.ToJsonString()), null);
        yield return new OutputFile(AppManifest.Path, AppManifest.Of(site.Settings, site.Pages.FirstOrDefault(page => page.IsHome)?.Head.Description ?? ""), null);
        foreach (var file in site.Settings.Address is { } address ? new SitemapRenderer(address).Render(site) : [])
        {
            yield return file;
        }
    }

    private static JsonObject Definitions(TracedSite site) =>
        new(site.Terms.Select(term => KeyValuePair.Create<string, JsonNode?>(term.Anchor, new JsonArray(term.Name, term.Definition))));

    private static string Robots(TracedSite site) => site.Settings.Address is { } address
        ? $"User-agent: *\nAllow: /\nSitemap: {address.AbsoluteUri}{SitemapRenderer.Path}\n"
        : "User-agent: *\nAllow: /\n";
}
