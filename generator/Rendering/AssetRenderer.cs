using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Client files → files of the site, as few and as small as can be. Names are stable; the content's hash follows as a query, so that a cached page
/// never meets a script of another build under the address it asked for.</summary>
public sealed class AssetRenderer
{
    public const string StylePath = "assets/site.css";
    public const string MoreStylePath = "assets/kinds.css";
    public const string HomeStylePath = "assets/home.css";
    public const string GradingPath = "assets/grading.js";
    public const string MoreGradingPath = "assets/more-grading.js";
    public const string IconPath = "icon.svg";

    /// <summary>One script for the browser, in the order in which they add to the core.</summary>
    private static readonly string[] GradingParts = ["core/grading.js", "core/guessing.js"];

    /// <summary>What only the rarer kinds need of the core.</summary>
    private const string MoreGrading = "core/number.js";

    private const string Folder = "assets/";
    private const string ElementFolder = "elements/";
    private const string StyleFolder = "styles/";

    /// <summary>What only some pages load, by where it is shipped.</summary>
    private static readonly Dictionary<string, string> OtherStyles = new(StringComparer.Ordinal)
    {
        [MoreStylePath] = StyleFolder + "kinds.css",
        [HomeStylePath] = StyleFolder + "home.css",
    };

    /// <summary>Joined and minified once a process.</summary>
    private static readonly Lazy<SortedDictionary<string, byte[]>> Shipped = new(Ship);

    private readonly SortedDictionary<string, byte[]> _files = Shipped.Value;

    /// <summary>The file of an element, by its name.</summary>
    public static string PathOf(string element) => $"{Folder}{element}.js";

    public IEnumerable<OutputFile> Files => _files.Select(file => new OutputFile(file.Key, file.Value, null));

    /// <summary>The path with the query that names its content.</summary>
    public string Versioned(string path) => Versioned(path, _files[path]);

    private static string Versioned(string path, byte[] content) => $"{path}?v={ContentHash.Of(content)}";

    private static SortedDictionary<string, byte[]> Ship()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [IconPath] = ClientFiles.All["icon.svg"],
            [GradingPath] = Minifier.Script(GradingPath, string.Concat(GradingParts.Select(ClientFiles.Text))),
            [MoreGradingPath] = Minifier.Script(MoreGradingPath, ClientFiles.Text(MoreGrading)),
            [StylePath] = Minifier.Style(StylePath, JoinStyles()),
        };
        foreach (var (path, source) in OtherStyles)
        {
            files[path] = Minifier.Style(path, ClientFiles.Text(source));
        }

        var modules = ClientFiles.All.Keys
            .Where(path => path.StartsWith(ElementFolder, StringComparison.Ordinal))
            .ToDictionary(path => path[ElementFolder.Length..], ClientFiles.Text, StringComparer.Ordinal);
        var joiner = new ModuleJoiner(modules);
        foreach (var element in modules.Keys.Where(name => name.StartsWith("gg-", StringComparison.Ordinal)))
        {
            AddModule(element, joiner, files);
        }

        return files;
    }

    private static string JoinStyles() => string.Concat(ClientFiles.All.Keys
        .Where(path => path.StartsWith(StyleFolder, StringComparison.Ordinal) && !OtherStyles.ContainsValue(path))
        .OrderBy(path => path != StyleFolder + "site.css")
        .ThenBy(path => path, StringComparer.Ordinal)
        .Select(ClientFiles.Text));

    /// <summary>One file with all that it imports. What it fetches later is a file of its own, is asked for by its query too, and so comes first.</summary>
    private static string AddModule(string name, ModuleJoiner joiner, SortedDictionary<string, byte[]> files)
    {
        var path = Folder + name;
        if (!files.ContainsKey(path))
        {
            var text = joiner.Join(name);
            foreach (var later in ModuleJoiner.FetchedLater(text))
            {
                var laterPath = AddModule(later, joiner, files);
                text = text.Replace($"\"./{later}\"", $"\"./{Versioned(laterPath, files[laterPath])[Folder.Length..]}\"", StringComparison.Ordinal);
            }

            files[path] = Minifier.Module(path, text);
        }

        return path;
    }
}
