using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Reading;
using GenGuide.Sources;

namespace GenGuide.Tests.Unit.Reading;

/// <summary>The sound site of <c>tests/Site/Base</c> in memory, to be changed by a test.</summary>
public sealed class SampleTexts
{
    public const string Bank = "quizzes/webinars.md";
    public const string Lesson = "content/basics/clues.md";
    public const string Glossary = "content/glossary.md";
    public const string Rubric = "quizzes/rubric.yml";
    public const string Settings = "content/site.yml";

    private const string BaseFolder = "tests/Site/Base";

    private static readonly Dictionary<string, string> BaseTexts = Directory
        .GetFiles(RepositoryFiles.PathOf(BaseFolder), "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(RepositoryFiles.PathOf(BaseFolder), file).Replace('\\', '/'), file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    private readonly Dictionary<string, string> _texts = BaseTexts.Where(text => !IsAsset(text.Key)).ToDictionary();
    private readonly Dictionary<string, AssetFile> _assets = BaseTexts.Where(text => IsAsset(text.Key))
        .ToDictionary(text => text.Key, text => new AssetFile(text.Key, () => Encoding.UTF8.GetBytes(text.Value)));

    public string this[string path] => _texts[path];

    /// <summary>The site, when it is sound, and what was found.</summary>
    public (Model.Site? Site, IReadOnlyList<Diagnostic> Found) Read()
    {
        var diagnostics = new DiagnosticBag();
        var site = new SiteReader(ItemKinds.Readers, diagnostics).Read(ToTree(), address: null);
        return (site, diagnostics.ToSortedList());
    }

    public SourceTree ToTree() => SourceTree.FromTexts(_texts) with { Assets = _assets };

    /// <summary>The site of sound texts.</summary>
    public Model.Site ReadSound()
    {
        var (site, found) = Read();

        Assert.Empty(found.Select(diagnostic => $"{diagnostic.Location} {diagnostic.Code}: {diagnostic.Message}"));
        return site!;
    }

    /// <summary>Each finding as <c>code: the words that are underlined</c>, of the file as a whole as <c>code: path</c>.</summary>
    public IReadOnlyList<string> Findings() => [.. Read().Found.Select(diagnostic => $"{diagnostic.Code}: {Underlined(diagnostic.Location)}")];

    public SampleTexts With(string path, string text)
    {
        _texts[path] = text;
        return this;
    }

    public SampleTexts WithAsset(string path, byte[] bytes)
    {
        _assets[path] = new AssetFile(path, () => bytes);
        return this;
    }

    public SampleTexts Without(string path)
    {
        _texts.Remove(path);
        return this;
    }

    /// <summary>Writes what differs from what a folder holds.</summary>
    public void WriteTo(string root)
    {
        foreach (var (path, text) in _texts)
        {
            var file = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (!File.Exists(file) || File.ReadAllText(file) != text)
            {
                File.WriteAllText(file, text);
            }
        }

        foreach (var (path, asset) in _assets)
        {
            File.WriteAllBytes(Path.Combine(root, path), asset.Read());
        }
    }

    /// <summary>Replaces words that must be there, once.</summary>
    public SampleTexts Replace(string path, string words, string by)
    {
        var at = _texts[path].IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in {path}");
        _texts[path] = _texts[path].Remove(at, words.Length).Insert(at, by);
        return this;
    }

    private static bool IsAsset(string path) => path.EndsWith(".svg", StringComparison.Ordinal);

    private static string Underlined(Location location) =>
        location.Line == 0 ? location.Path : location.LineText.PadRight(location.Column).Substring(location.Column - 1, location.Length);
}
