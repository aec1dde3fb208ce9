using System.Text.Json;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>
/// The service worker lists every file of the site with the hash of what was written: by this list a browser tells a whole version from a mixture. Of a large site it says
/// that the rest is kept as it is visited; then it lists what pages share, and everything that is no part of a list that grows with the site.
/// </summary>
public sealed class WorkerCheck(DiagnosticBag diagnostics)
{
    public const string WorkerPath = "sw.js";

    /// <summary>A site with fewer files and fewer bytes is kept as a whole.</summary>
    private const int FewestOfALargeSite = 200;

    private static readonly string[] Growing = ["assets/search/", "assets/pool/"];

    private const string Start = "const SITE = ";
    private const string End = "};\n";

    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (!files.TryGetValue(WorkerPath, out var worker))
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(WorkerPath), WorkerPath);
            return;
        }

        if (ReadList(worker.Text ?? "") is not var (listed, isPartial))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWorkerUnreadable, worker.Location);
            return;
        }

        // Hosts send no file whose name begins with a dot, and the worker itself is watched by the browser.
        var written = files.Values.Where(file => file.Path != WorkerPath && !file.Path.StartsWith('.')).ToDictionary(file => file.Path, StringComparer.Ordinal);
        var isLarge = isPartial && written.Count >= FewestOfALargeSite;
        foreach (var missing in written.Keys.Except(listed.Keys).Where(path => !isLarge || IsShared(path)))
        {
            diagnostics.Add(DiagnosticCatalog.OutputWorkerLacks, worker.Location, missing);
        }

        foreach (var (path, hash) in listed)
        {
            if (!written.TryGetValue(path, out var file))
            {
                diagnostics.Add(DiagnosticCatalog.OutputWorkerSurplus, worker.Location, path);
            }
            else if (file.Hash != hash)
            {
                diagnostics.Add(DiagnosticCatalog.OutputWorkerHash, file.Location, path, hash, file.Hash);
            }
        }
    }

    /// <summary>What pages load of the site, and the page for addresses that are not there.</summary>
    private static bool IsShared(string path) =>
        path == OutputPage.NotFoundPath || (path.StartsWith("assets/", StringComparison.Ordinal) && path != "assets/pool.json" && !Growing.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>Null when the worker does not begin with a list.</summary>
    private static (Dictionary<string, string> Files, bool IsPartial)? ReadList(string text)
    {
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (!text.StartsWith(Start, StringComparison.Ordinal) || end < 0)
        {
            return null;
        }

        try
        {
            using var site = JsonDocument.Parse(text[Start.Length..(end + 1)]);
            var files = site.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal);
            return (files, site.RootElement.TryGetProperty("visited", out var _));
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
