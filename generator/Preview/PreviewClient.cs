using System.Reflection;

namespace GenGuide.Preview;

/// <summary>What the preview adds to a page. No page of a site can have these addresses, because a source's name holds no underscore.</summary>
public static class PreviewClient
{
    public const string Folder = "/_preview/";
    public const string ScriptPath = Folder + "reload.js";
    public const string StylePath = Folder + "preview.css";
    public const string WorkerPath = Folder + WorkerName;

    /// <summary>At which a browser asks for the site's worker.</summary>
    public const string WorkerName = "sw.js";

    public const string EventsPath = Folder + "events";

    /// <summary>The file at an address, as it was built into the program; null when there is none.</summary>
    public static byte[]? Read(string path)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Preview/" + path[Folder.Length..]);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
