using System.Text.RegularExpressions;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>The path of a Markdown file → the address of its page.</summary>
public static partial class RouteReader
{
    /// <summary>Null, and reported, when the file's name makes no good address.</summary>
    public static Route? RouteOf(SourceFile source, DiagnosticBag diagnostics)
    {
        var path = source.Path[..^".md".Length];
        if (!PathPattern().IsMatch(path))
        {
            diagnostics.Add(DiagnosticCatalog.BadFileName, Location.Of(source.Path), source.Path);
            return null;
        }

        var route = path.StartsWith(SourceTree.ContentFolder + "/", StringComparison.Ordinal)
            ? path[(SourceTree.ContentFolder.Length + 1)..]
            : path;
        if (route == "index")
        {
            return new Route("");
        }

        return new Route((route.EndsWith("/index", StringComparison.Ordinal) ? route[..^"/index".Length] : route) + "/");
    }

    [GeneratedRegex("^[a-z0-9-]+(/[a-z0-9-]+)*\\z")]
    private static partial Regex PathPattern();
}
