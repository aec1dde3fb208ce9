using System.Text.Json;
using GenGuide.Diagnostics;

namespace GenGuide.Verification;

/// <summary>The service worker lists every file of the site with the hash of what was written: by this list a browser tells a whole version from a mixture.</summary>
public sealed class WorkerCheck(DiagnosticBag diagnostics)
{
    public const string WorkerPath = "sw.js";

    private const string Start = "const SITE = ";
    private const string End = "};\n";

    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (!files.TryGetValue(WorkerPath, out var worker))
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(WorkerPath), WorkerPath);
            return;
        }

        if (ReadList(worker.Text ?? "") is not { } listed)
        {
            diagnostics.Add(DiagnosticCatalog.OutputWorkerUnreadable, worker.Location);
            return;
        }

        // Hosts send no file whose name begins with a dot, and the worker itself is watched by the browser.
        var written = files.Values.Where(file => file.Path != WorkerPath && !file.Path.StartsWith('.')).ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var missing in written.Keys.Except(listed.Keys))
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

    /// <summary>Null when the worker does not begin with a list.</summary>
    private static Dictionary<string, string>? ReadList(string text)
    {
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (!text.StartsWith(Start, StringComparison.Ordinal) || end < 0)
        {
            return null;
        }

        try
        {
            using var site = JsonDocument.Parse(text[Start.Length..(end + 1)]);
            return site.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString() ?? "", StringComparer.Ordinal);
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
