using GenGuide.Writing;
using Microsoft.AspNetCore.Http;

namespace GenGuide.Preview;

/// <summary>What a host of static files, such as the one the site is published on, would answer to a path.</summary>
/// <param name="Status">200, 302 or 404.</param>
/// <param name="File">The file to send; null when there is none.</param>
/// <param name="RedirectTo">The path to go to instead, not yet encoded; null to stay.</param>
public sealed record Answer(int Status, OutputFile? File, string? RedirectTo)
{
    /// <param name="files">The site by path.</param>
    /// <param name="basePath">Where it stands on the host, as in an address.</param>
    /// <param name="path">What was asked for, decoded.</param>
    public static Answer To(IReadOnlyDictionary<string, OutputFile> files, string basePath, string path)
    {
        var start = Uri.UnescapeDataString(basePath);
        if (!path.StartsWith(start, StringComparison.Ordinal))
        {
            return path == "/" || path + "/" == start ? Redirect(start) : NotFound(files);
        }

        var inside = path[start.Length..];
        var isFolder = inside.Length == 0 || inside.EndsWith('/');
        if (files.TryGetValue(isFolder ? inside + "index.html" : inside, out var file))
        {
            return new Answer(StatusCodes.Status200OK, file, null);
        }

        return files.ContainsKey(inside + "/index.html") ? Redirect(path + "/") : NotFound(files);
    }

    private static Answer Redirect(string path) => new(StatusCodes.Status302Found, null, path);

    private static Answer NotFound(IReadOnlyDictionary<string, OutputFile> files) => new(StatusCodes.Status404NotFound, files.GetValueOrDefault("404.html"), null);
}
