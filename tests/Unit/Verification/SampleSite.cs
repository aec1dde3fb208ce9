using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Rendering;
using GenGuide.Sources;
using GenGuide.Tests.Unit.Verification.Pages;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>A small sound site in memory, into which defects are planted.</summary>
internal sealed class SampleSite
{
    public const string Home = "index.html";
    public const string Lesson = "basics/funnel/index.html";
    public const string Bank = "quizzes/sample/index.html";
    public const string NotFound = "404.html";
    public const string Module = "assets/gg-quiz.js";
    public const string StyleSheet = "assets/site.css";
    public const string Worker = "sw.js";
    public const string Grading = "assets/grading.js";

    /// <summary>The scripts as the real site ships them.</summary>
    private static readonly string ShippedGrading = Shipped(AssetRenderer.GradingPath);
    private static readonly string ShippedMoreGrading = Shipped(AssetRenderer.MoreGradingPath);

    private readonly Uri? _address;
    private readonly SortedDictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    public SampleSite(string? address = "https://owner.example/GenGuide/")
    {
        _address = address is null ? null : new Uri(address);

        Write("manifest.webmanifest", "{ \"start_url\": \"./\", \"icons\": [{ \"src\": \"icon.svg\" }] }");
        Write("icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        Write(StyleSheet, "/* url(gone.png) */ .top { background: url(\"../icon.svg\") }");
        Write("assets/words.js", "export const words = \"from here\";\n");
        Write(Grading, ShippedGrading);
        Write(AssetRenderer.MoreGradingPath, ShippedMoreGrading);
        Write(Module, $"// import \"./gone.js\"\nimport {{\n  words\n}} from \"./words.js{Hash("assets/words.js")}\";\nconsole.log(words);\n");
        Write(Home, Page(Home, "Home", SampleMarkup.Home), "content/index.md");
        Write(Lesson, Page(Lesson, "The funnel", SampleMarkup.Lesson), "content/basics/funnel.md");
        Write(Bank, Page(Bank, "Sample bank", SampleMarkup.Bank), "quizzes/sample.md");
        Write(NotFound, Page(NotFound, "There is no page here", SampleMarkup.NotFound.Replace("BASE", BasePath, StringComparison.Ordinal)));
        Write(".nojekyll", "");
        Write("version.json", "{}");
        Write("robots.txt", address is null ? "User-agent: *\n" : $"User-agent: *\nSitemap: {address}sitemap.xml\n");
        if (address is not null)
        {
            Write("sitemap.xml", $"<urlset><url><loc>{address}</loc></url><url><loc>{address}basics/funnel/</loc></url><url><loc>{address}quizzes/sample/</loc></url></urlset>");
        }
    }

    private string BasePath => _address?.AbsolutePath ?? "/";

    /// <summary>The first passage of a file that reads so says something else.</summary>
    public SampleSite Plant(string path, string passage, string replacement)
    {
        var text = Encoding.UTF8.GetString(_files[path].Content.Span);
        var start = text.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{passage}' is not in {path}");
        Write(path, text[..start] + replacement + text[(start + passage.Length)..], _files[path].Source);
        return this;
    }

    /// <summary>Writes the worker now, so that what is planted later contradicts it; else it is written last.</summary>
    public SampleSite WithWorker()
    {
        _files[Worker] = WriteWorker();
        return this;
    }

    public SampleSite Remove(string path)
    {
        Assert.True(_files.Remove(path), $"{path} is not there");
        return this;
    }

    /// <summary>All files, the worker among them.</summary>
    public IReadOnlyList<OutputFile> Files
    {
        get
        {
            _files.TryAdd(Worker, WriteWorker());
            return [.. _files.Values];
        }
    }

    public IReadOnlyList<Diagnostic> Verify(bool hasWorker = true)
    {
        if (hasWorker)
        {
            _files.TryAdd(Worker, WriteWorker());
        }

        StrictReading.AgreesWithBrowser(_files.Values);
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(_address, diagnostics);
        foreach (var file in _files.Values)
        {
            verifier.Add(file);
        }

        verifier.Finish();
        return diagnostics.ToSortedList();
    }

    /// <summary>The codes that were found, each once.</summary>
    public IEnumerable<string> FindCodes() => Verify().Select(finding => finding.Code).Distinct();

    private OutputFile WriteWorker()
    {
        var worker = new WorkerRenderer("sample");
        foreach (var file in _files.Values.Where(file => file.Path != Worker))
        {
            worker.Note(file);
        }

        return worker.Render();
    }

    private static string Shipped(string path) => Encoding.UTF8.GetString(AssetRenderer.Files.Single(file => file.Path == path).Content.Span);

    private void Write(string path, string text, string? source = null) => _files[path] = new OutputFile(path, Encoding.UTF8.GetBytes(text), source);

    private string Hash(string path) => $"?v={ContentHash.Of(_files[path].Content.Span)}";

    private string Page(string path, string title, string main)
    {
        var up = path == NotFound ? BasePath : string.Concat(Enumerable.Repeat("../", path.Count(character => character == '/')));
        var canonical = _address is null || path == NotFound ? "" : $"<link rel=\"canonical\" href=\"{_address}{path[..^"index.html".Length]}\">";
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{SecurityPolicy.Content}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} · GenGuide</title>
            <meta name="description" content="About: {title}.">
            {canonical}
            <link rel="icon" type="image/svg+xml" href="{up}icon.svg">
            <link rel="stylesheet" href="{up}{StyleSheet}{Hash(StyleSheet)}">
            <link rel="modulepreload" href="{up}assets/words.js{Hash("assets/words.js")}">
            <script defer src="{up}{Grading}{Hash(Grading)}"></script>
            <script type="module" src="{up}{Module}{Hash(Module)}"></script>
            </head>
            <body>
            <a class="skip" href="#main">Skip to content</a>
            <nav class="path" id="path" popover aria-labelledby="path-title"><h2 id="path-title">The path</h2></nav>
            <main id="main">
            <h1>{title}</h1>
            {main}
            </main>
            </body>
            </html>
            """;
    }
}
