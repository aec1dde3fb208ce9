using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>
/// The service worker: the script as it is, and before it the list of every file of the site by which it knows one version from another. Of a site that is too large to be
/// kept by everybody who comes by, it lists what all pages share.
/// </summary>
public sealed class WorkerRenderer(string siteId)
{
    public const string Path = "sw.js";

    /// <summary>How many files of a large site a browser keeps beside those that are shared: the last ones that were asked for.</summary>
    private const int MostVisited = 1_000;

    private const string Script = "worker/sw.js";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, IndentSize = 0, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A browser keeps as much for a learner who has read one lesson; more is kept as it is visited.</summary>
    public const int MostFiles = 2_000;

    /// <summary>The same in bytes.</summary>
    public const long MostBytes = 50_000_000;

    private readonly ConcurrentDictionary<string, string> _files = new(StringComparer.Ordinal);
    private int _count;
    private long _bytes;

    /// <summary>Once it is, it stays so.</summary>
    private bool IsLarge => Volatile.Read(ref _count) > MostFiles || Interlocked.Read(ref _bytes) > MostBytes;

    /// <summary>Notes a file on its way. Hosts send no file whose name begins with a dot. Safe to call from several threads.</summary>
    public OutputFile Note(OutputFile file)
    {
        if (!file.Path.StartsWith('.'))
        {
            Interlocked.Increment(ref _count);
            Interlocked.Add(ref _bytes, file.Content.Length);
            if (!IsLarge || IsShared(file.Path))
            {
                _files[file.Path] = file.Hash;
            }
        }

        return file;
    }

    /// <summary>What every page loads or may need offline; the rest of a large site is kept as it is visited.</summary>
    private static bool IsShared(string path) => path is "404.html" or AppManifest.Path or AssetRenderer.IconPath or AssetRenderer.MaskableIconPath
        || (path.StartsWith("assets/", StringComparison.Ordinal) && path != AssetRenderer.PoolPath && !path.StartsWith(Search.SearchIndex.Folder, StringComparison.Ordinal) && !path.StartsWith(AssetRenderer.PoolFolder, StringComparison.Ordinal));

    /// <summary>The worker for all that was noted.</summary>
    public OutputFile Render()
    {
        var script = ClientFiles.Text(Script);
        var isWhole = !IsLarge;
        var files = _files.Where(file => isWhole || IsShared(file.Key)).OrderBy(file => file.Key, StringComparer.Ordinal).ToList();
        var version = ContentHash.Of(string.Concat(files.Select(file => $"{file.Key}\n{file.Value}\n")) + script);
        var site = new JsonObject { ["id"] = siteId, ["version"] = version };
        if (!isWhole)
        {
            site["visited"] = MostVisited;
        }

        site["files"] = new JsonObject(files.Select(file => KeyValuePair.Create<string, JsonNode?>(file.Key, file.Value)));
        return new OutputFile(Path, Encoding.UTF8.GetBytes($"const SITE = {site.ToJsonString(Json)};\n{script}"), null);
    }
}
