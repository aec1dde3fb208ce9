using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>The service worker: the script as it is, and before it the list of every file of the site by which it knows one version from another.</summary>
public sealed class WorkerRenderer(string siteId)
{
    public const string Path = "sw.js";

    private const string Script = "worker/sw.js";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, IndentSize = 0, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>Notes a file on its way. Hosts send no file whose name begins with a dot.</summary>
    public OutputFile Note(OutputFile file)
    {
        if (!file.Path.StartsWith('.'))
        {
            _files[file.Path] = file.Hash;
        }

        return file;
    }

    /// <summary>The worker for all that was noted.</summary>
    public OutputFile Render()
    {
        var script = ClientFiles.Text(Script);
        var version = ContentHash.Of(string.Concat(_files.Select(file => $"{file.Key}\n{file.Value}\n")) + script);
        var site = JsonSerializer.Serialize(new { id = siteId, version, files = _files }, Json);
        return new OutputFile(Path, Encoding.UTF8.GetBytes($"const SITE = {site};\n{script}"), null);
    }
}
