using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Client files → files of the site. Names are stable; the content's hash follows as a query, so that a cached page
/// never meets a script of another build under the address it asked for.</summary>
public sealed partial class AssetRenderer
{
    public const string StylePath = "assets/site.css";
    public const string MoreStylePath = "assets/kinds.css";
    public const string PaperStylePath = "assets/paper.css";
    public const string PaperScriptPath = "assets/paper.js";
    public const string PresentStylePath = "assets/present.css";
    public const string PresentScriptPath = "assets/hands.js";
    public const string GradingPath = "assets/grading.js";
    public const string IconPath = "icon.svg";

    /// <summary>One script for the browser, in the order in which they add to the core.</summary>
    private static readonly string[] GradingParts = ["core/grading.js", "core/number.js", "core/guessing.js"];

    /// <summary>What the sheets for paper compute beside that.</summary>
    private static readonly string[] PaperParts = ["core/drawing.js", "core/sets.js", "core/qr.js"];

    private const string ElementFolder = "elements/";
    private const string StyleFolder = "styles/";

    /// <summary>Loaded only by the pages that need them.</summary>
    private static readonly Dictionary<string, string> StylesApart = new(StringComparer.Ordinal)
    {
        [MoreStylePath] = StyleFolder + "kinds.css",
        [PaperStylePath] = StyleFolder + "paper.css",
        [PresentStylePath] = StyleFolder + "present.css",
    };

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _imports = new(StringComparer.Ordinal);

    public AssetRenderer()
    {
        _files[IconPath] = ClientFiles.All["icon.svg"];
        _files[GradingPath] = [.. GradingParts.SelectMany(part => ClientFiles.All[part])];
        _files[StylePath] = JoinStyles();
        _files[PaperScriptPath] = [.. PaperParts.SelectMany(part => ClientFiles.All[part])];
        _files[PresentScriptPath] = ClientFiles.All["core/hands.js"];
        foreach (var (path, file) in StylesApart)
        {
            _files[path] = ClientFiles.All[file];
        }

        foreach (var path in ClientFiles.All.Keys.Where(path => path.StartsWith(ElementFolder, StringComparison.Ordinal)))
        {
            AddModule(path);
        }
    }

    /// <summary>The file of an element, by its name.</summary>
    public static string PathOf(string element) => $"assets/{element}.js";

    /// <summary>What an element imports, and what that imports, to be fetched beside it. What it fetches later is not among it.</summary>
    public IReadOnlyList<string> ImportsOf(string element)
    {
        var found = new List<string>();
        Follow(PathOf(element));
        return [.. found.Order(StringComparer.Ordinal)];

        void Follow(string path)
        {
            foreach (var imported in _imports[path].Where(imported => !found.Contains(imported)))
            {
                found.Add(imported);
                Follow(imported);
            }
        }
    }

    public IEnumerable<OutputFile> Files => _files.Select(file => new OutputFile(file.Key, file.Value, null));

    /// <summary>The path with the query that names its content.</summary>
    public string Versioned(string path) => $"{path}?v={ContentHash.Of(_files[path])}";

    [GeneratedRegex("(from\\s*|import\\s*\\(?\\s*)\"\\./([a-z-]+\\.js)\"")]
    private static partial Regex ImportPattern();

    private static byte[] JoinStyles() => [.. ClientFiles.All
        .Where(file => file.Key.StartsWith(StyleFolder, StringComparison.Ordinal) && !StylesApart.ContainsValue(file.Key))
        .OrderBy(file => file.Key != StyleFolder + "site.css")
        .ThenBy(file => file.Key, StringComparer.Ordinal)
        .SelectMany(file => file.Value)];

    /// <summary>Imports are given the query too; so what a module imports comes first.</summary>
    private string AddModule(string path)
    {
        var name = "assets/" + path[ElementFolder.Length..];
        if (!_files.ContainsKey(name))
        {
            var imports = _imports[name] = [];
            var text = ImportPattern().Replace(ClientFiles.Text(path), match =>
            {
                var imported = AddModule(ElementFolder + match.Groups[2].Value);
                if (match.Groups[1].Value.StartsWith("from", StringComparison.Ordinal))
                {
                    imports.Add(imported);
                }

                return $"{match.Groups[1].Value}\"./{Versioned(imported)["assets/".Length..]}\"";
            });
            _files[name] = Encoding.UTF8.GetBytes(text);
        }

        return name;
    }
}
