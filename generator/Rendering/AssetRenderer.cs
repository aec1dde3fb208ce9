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
    public const string GradingPath = "assets/grading.js";
    public const string QuizPath = "assets/gg-quiz.js";
    public const string IconPath = "icon.svg";

    /// <summary>One script for the browser, in the order in which they add to the core.</summary>
    private static readonly string[] GradingParts = ["core/grading.js", "core/number.js", "core/guessing.js"];

    private const string ElementFolder = "elements/";
    private const string StyleFolder = "styles/";
    private const string MoreStyles = StyleFolder + "kinds.css";

    /// <summary>Begins the names of modules that only some pages need.</summary>
    private const string MoreMarker = "assets/more-";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public AssetRenderer()
    {
        _files[IconPath] = ClientFiles.All["icon.svg"];
        _files[GradingPath] = [.. GradingParts.SelectMany(part => ClientFiles.All[part])];
        _files[StylePath] = JoinStyles();
        _files[MoreStylePath] = ClientFiles.All[MoreStyles];
        foreach (var path in ClientFiles.All.Keys.Where(path => path.StartsWith(ElementFolder, StringComparison.Ordinal)))
        {
            AddModule(path);
        }
    }

    /// <summary>The modules that the quiz's entry module imports, to be fetched beside it.</summary>
    public IReadOnlyList<string> QuizModules => [.. Modules.Where(path => !path.StartsWith(MoreMarker, StringComparison.Ordinal))];

    /// <summary>What is fetched too where a page holds a question of one of the rarer kinds.</summary>
    public IReadOnlyList<string> MoreModules => [.. Modules.Where(path => path.StartsWith(MoreMarker, StringComparison.Ordinal))];

    private IEnumerable<string> Modules => _files.Keys.Where(path => path.EndsWith(".js", StringComparison.Ordinal) && path is not (GradingPath or QuizPath));

    public IEnumerable<OutputFile> Files => _files.Select(file => new OutputFile(file.Key, file.Value, null));

    /// <summary>The path with the query that names its content.</summary>
    public string Versioned(string path) => $"{path}?v={ContentHash.Of(_files[path])}";

    [GeneratedRegex("(from\\s*|import\\s*\\(?\\s*)\"\\./([a-z-]+\\.js)\"")]
    private static partial Regex ImportPattern();

    private static byte[] JoinStyles() => [.. ClientFiles.All
        .Where(file => file.Key.StartsWith(StyleFolder, StringComparison.Ordinal) && file.Key != MoreStyles)
        .OrderBy(file => file.Key != StyleFolder + "site.css")
        .ThenBy(file => file.Key, StringComparer.Ordinal)
        .SelectMany(file => file.Value)];

    /// <summary>Imports are given the query too; so what a module imports comes first.</summary>
    private string AddModule(string path)
    {
        var name = "assets/" + path[ElementFolder.Length..];
        if (!_files.ContainsKey(name))
        {
            var text = ImportPattern().Replace(ClientFiles.Text(path), match =>
            {
                var imported = AddModule(ElementFolder + match.Groups[2].Value);
                return $"{match.Groups[1].Value}\"./{Versioned(imported)["assets/".Length..]}\"";
            });
            _files[name] = Encoding.UTF8.GetBytes(text);
        }

        return name;
    }
}
