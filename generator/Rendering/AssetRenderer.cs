using System.Text;
using System.Text.RegularExpressions;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Client files → files of the site, as few and as small as can be. Names are stable; the content's hash follows as a query, so that a cached page
/// never meets a script of another build under the address it asked for.</summary>
public static partial class AssetRenderer
{
    public const string StylePath = "assets/site.css";
    public const string MoreStylePath = "assets/kinds.css";
    public const string MarkingStylePath = "assets/marking.css";
    public const string HomeStylePath = "assets/home.css";
    public const string ExtraStylePath = "assets/extras.css";
    public const string ListStylePath = "assets/lists.css";
    public const string PairStylePath = "assets/pair.css";
    public const string AnswerStylePath = "assets/answers.css";
    public const string LaterStylePath = "assets/later.css";
    public const string PaperStylePath = "assets/paper.css";
    public const string PaperScriptPath = "assets/paper.js";
    public const string ExamStylePath = "assets/exam.css";
    public const string ExamPath = "assets/exam.js";
    public const string AssigningStylePath = "assets/assigning.css";
    public const string TakingStylePath = "assets/taking.css";
    public const string ReceiptsPath = "assets/receipts.js";
    public const string PilesPath = "assets/piles.js";
    public const string PresentStylePath = "assets/present.css";
    public const string PresentScriptPath = "assets/hands.js";
    public const string GradingPath = "assets/grading.js";
    public const string MoreGradingPath = "assets/more-grading.js";
    public const string LearningPath = "assets/learning.js";
    public const string LearningStylePath = "assets/learning.css";
    public const string PoolPath = "assets/pool.json";

    /// <summary>Holds the parts of a pool that is too large for one file.</summary>
    public const string PoolFolder = "assets/pool/";
    public const string IconPath = "icon.svg";
    public const string MaskableIconPath = "icon-maskable.svg";

    /// <summary>One script for the browser, in the order in which they add to the core.</summary>
    private static readonly string[] GradingParts = ["core/grading.js", "core/guessing.js"];

    /// <summary>What only the rarer kinds need of the core.</summary>
    private const string MoreGrading = "core/number.js";

    /// <summary>What practice and the record compute with; it adds to the former.</summary>
    private static readonly string[] LearningParts = [MoreGrading, "core/drawing.js", "core/history.js", "core/mastery.js", "core/practice.js"];

    /// <summary>What the sheets for paper compute beside the grading.</summary>
    private static readonly string[] PaperParts = ["core/drawing.js", "core/sets.js", "core/qr.js"];

    /// <summary>What an assignment is made of, and a receipt of answers to it.</summary>
    private static readonly string[] ReceiptParts = [MoreGrading, "core/drawing.js", "core/armour.js", "core/finding.js", "core/assignment.js", "core/receipt.js"];

    /// <summary>What a trainer's pages compute beside that.</summary>
    private static readonly string[] PileParts = ["core/folding.js", "core/csv.js", "core/roster.js", "core/gradebook.js"];

    /// <summary>What the worker computes with that reads receipts.</summary>
    private static readonly string[] ResultsParts = [.. GradingParts, .. ReceiptParts, .. PileParts, "core/mail-coding.js", "core/mail.js", "core/collection.js", "core/history.js", "core/mastery.js", "core/statistics.js", "core/item-analysis.js", "core/group-analysis.js", "core/analysis.js"];

    /// <summary>Grading and learning, for a page that needs them only later: a module gives them to all when it is imported.</summary>
    private const string CoreModule = "more-core.js";

    /// <summary>The same for the worker that reads receipts.</summary>
    private const string ResultsCoreModule = "results-core.js";

    /// <summary>The same scripts for the command line, as they are written.</summary>
    public static IEnumerable<string> ResultsScripts => ResultsParts.Select(ClientFiles.Text);

    private const string Folder = "assets/";
    private const string ElementFolder = "elements/";
    private const string WordFolder = "words/";
    private const string StyleFolder = "styles/";

    /// <summary>The style sheets that are made of several files, in this order: what every page looks like has one for each layer. Any other file is a sheet by itself.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> StyleParts = new Dictionary<string, string[]>
    {
        [StylePath] = ["site", "layout", "modes", "parts", "quiz"],
        [AnswerStylePath] = ["marking", "clues", "answers", "cards"],
        [MarkingStylePath] = ["marking"],
        [ExamStylePath] = ["cards", "fields", "exam"],
        [AssigningStylePath] = ["cards", "fields", "assigning"],
        [LearningStylePath] = ["cards", "learning"],
        [PairStylePath] = ["clues", "pair"],
        [PresentStylePath] = ["clues", "present"],
    };

    /// <summary>Joined and minified when the program is built, or else once a process.</summary>
    private static readonly Lazy<SortedDictionary<string, byte[]>> Shipped = new(() => ShippedClient.Read() ?? Ship());

    /// <summary>Every page names a dozen of them.</summary>
    private static readonly Lazy<Dictionary<string, string>> ShippedAddresses = new(() => Shipped.Value.ToDictionary(file => file.Key, file => Versioned(file.Key, file.Value), StringComparer.Ordinal));

    /// <summary>What grades, as it ships.</summary>
    public static IEnumerable<string> GradingScripts => new[] { GradingPath, MoreGradingPath }.Select(path => Encoding.UTF8.GetString(Shipped.Value[path]).TrimStart('\uFEFF'));

    /// <summary>The file of an element, by its name.</summary>
    public static string PathOf(string element) => $"{Folder}{element}.js";

    /// <summary>All but the pool, which is the site's and not the program's.</summary>
    public static IEnumerable<OutputFile> Files => Shipped.Value.Select(file => new OutputFile(file.Key, file.Value, null));

    /// <summary>The path with the query that names its content.</summary>
    public static string Versioned(string path) => ShippedAddresses.Value[path];

    /// <summary>All of them, by path, made anew.</summary>
    public static IReadOnlyDictionary<string, byte[]> ShipAnew() => Ship();

    private static string Versioned(string path, byte[] content) => $"{path}?v={ContentHash.Of(content)}";

    /// <summary>A style sheet that a module adds to the page by itself.</summary>
    [GeneratedRegex("URL\\(\"\\./([a-z-]+\\.css)\"")]
    private static partial Regex StylePattern();

    /// <summary>A worker that a module starts.</summary>
    [GeneratedRegex("URL\\(\"\\./([a-z-]+-worker\\.js)\"")]
    private static partial Regex WorkerPattern();

    private static SortedDictionary<string, byte[]> Ship()
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [IconPath] = ClientFiles.All[IconPath],
            [MaskableIconPath] = ClientFiles.All[MaskableIconPath],
            [GradingPath] = Minifier.Script(GradingPath, string.Concat(GradingParts.Select(ClientFiles.Text))),
            [MoreGradingPath] = Minifier.Script(MoreGradingPath, ClientFiles.Text(MoreGrading)),
            [LearningPath] = Minifier.Script(LearningPath, string.Concat(LearningParts.Select(ClientFiles.Text))),
            [PaperScriptPath] = Minifier.Script(PaperScriptPath, string.Concat(PaperParts.Select(ClientFiles.Text))),
            [ExamPath] = Minifier.Script(ExamPath, ClientFiles.Text("core/exam.js")),
            [ReceiptsPath] = Minifier.Script(ReceiptsPath, string.Concat(ReceiptParts.Select(ClientFiles.Text))),
            [PilesPath] = Minifier.Script(PilesPath, string.Concat(PileParts.Select(ClientFiles.Text))),
            [PresentScriptPath] = Minifier.Script(PresentScriptPath, ClientFiles.Text("core/hands.js")),
        };
        var styles = ClientFiles.All.Keys.Where(path => path.StartsWith(StyleFolder, StringComparison.Ordinal)).Select(path => path[StyleFolder.Length..^".css".Length]).ToList();
        foreach (var name in styles.Except(StyleParts.Values.SelectMany(parts => parts)))
        {
            AddStyle($"{Folder}{name}.css", [name]);
        }

        foreach (var (path, parts) in StyleParts)
        {
            AddStyle(path, parts);
        }

        void AddStyle(string path, string[] parts) => files[path] = Minifier.Style(path, string.Concat(parts.Select(name => ClientFiles.Text($"{StyleFolder}{name}.css"))));

        var modules = ClientFiles.All.Keys
            .Where(path => path.StartsWith(ElementFolder, StringComparison.Ordinal) || path.StartsWith(WordFolder, StringComparison.Ordinal))
            .ToDictionary(path => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], ClientFiles.Text, StringComparer.Ordinal);
        modules[CoreModule] = AsModule(GradingParts.Concat(LearningParts));
        modules[ResultsCoreModule] = AsModule(ResultsParts);
        var joiner = new ModuleJoiner(modules);
        foreach (var element in modules.Keys.Where(name => name.StartsWith("gg-", StringComparison.Ordinal)))
        {
            AddModule(element, joiner, files);
        }

        return files;
    }

    /// <summary>It adds to what the page has of the core already, because the page's own elements call that.</summary>
    private static string AsModule(IEnumerable<string> coreParts) =>
        string.Concat(coreParts.Select(ClientFiles.Text)) + "globalThis.GenGuideCore = Object.assign(globalThis.GenGuideCore ?? {}, GenGuideCore);\n";

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

            text = WorkerPattern().Replace(text, match => $"URL(\"./{Versioned(AddModule(match.Groups[1].Value, joiner, files), files[Folder + match.Groups[1].Value])[Folder.Length..]}\"");
            text = StylePattern().Replace(text, match => $"URL(\"./{Versioned(Folder + match.Groups[1].Value, files[Folder + match.Groups[1].Value])[Folder.Length..]}\"");
            files[path] = Minifier.Module(path, text);
        }

        return path;
    }
}
