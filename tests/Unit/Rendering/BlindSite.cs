using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Rendering.Blind;
using GenGuide.Sealing;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Verification.Pages;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Rendering;

/// <summary>A site with a blind bank as the program draws it, into which leaks are planted.</summary>
internal sealed class BlindSite
{
    public const string Page = "quizzes/secret/index.html";
    public const string KeyText = "genguide-blind-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    private static readonly Lazy<BlindSite> Drawn = new(() => new BlindSite(BlindTexts.Of(), KeyText));

    private readonly GenGuide.Model.Site _site;
    private readonly IReadOnlyList<ProtectedBank> _protected;

    private BlindSite(BlindSite other)
    {
        (_site, _protected, Banks) = (other._site, other._protected, other.Banks);
        Files = new SortedDictionary<string, OutputFile>(other.Files, StringComparer.Ordinal);
    }

    private BlindSite(SampleTexts texts, string key)
    {
        _site = texts.ReadSound();
        Banks = BlindBank.AllOf(_site, ItemKinds.Renderers, BlindKey.Parse(key)!);
        var renderer = new SiteRenderer(_site, ItemKinds.Renderers, commit: null, Banks);
        _protected = BlindProtection.Of(_site, ItemKinds.Renderers, Banks, renderer.RenderBlind);
        Files = new SortedDictionary<string, OutputFile>(renderer.Render().ToDictionary(file => file.Path), StringComparer.Ordinal);
    }

    public IReadOnlyList<BlindBank> Banks { get; }

    public BlindBank Bank => Banks[0];

    /// <summary>What verification is told of the banks.</summary>
    public IReadOnlyList<ProtectedBank> Protected => _protected;

    public Uri? Address => _site.Settings.Address;

    public SortedDictionary<string, OutputFile> Files { get; }

    /// <summary>A site of its own, so that what is planted into one is in no other.</summary>
    public static BlindSite Of(SampleTexts? texts = null, string key = KeyText) => texts is null && key == KeyText ? new(Drawn.Value) : new(texts ?? BlindTexts.Of(), key);

    public string TextOf(string path) => Encoding.UTF8.GetString(Files[path].Content.Span);

    public IDocument Document => new HtmlParser().ParseDocument(TextOf(Page));

    /// <summary>A passage of a file, which has to be there, says something else.</summary>
    public BlindSite Plant(string path, string passage, string replacement)
    {
        var text = TextOf(path);
        var at = text.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{passage}' is not in {path}");
        return Write(path, Encoding.UTF8.GetBytes(text.Remove(at, passage.Length).Insert(at, replacement)));
    }

    public BlindSite Write(string path, byte[] content)
    {
        Files[path] = new OutputFile(path, content, Files.GetValueOrDefault(path)?.Source);
        return this;
    }

    /// <summary>What verification finds in the whole site; a worker belongs to what is planted.</summary>
    public IReadOnlyList<Diagnostic> Verify(bool isKnown = true, Func<OutputFile, OutputFile>? plantInWorker = null)
    {
        StrictReading.AgreesWithBrowser(Files.Values);
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(_site.Settings.Address, diagnostics, isKnown ? _protected : null);
        var worker = new WorkerRenderer(_site.Settings.Id);
        foreach (var file in Files.Values.Where(file => file.Path != WorkerRenderer.Path))
        {
            verifier.Add(worker.Note(file));
        }

        verifier.Add((plantInWorker ?? (file => file))(worker.Render()));
        verifier.Finish();
        return diagnostics.ToSortedList();
    }

    public IEnumerable<string> FindCodes() => Verify().Where(finding => finding.Severity != Severity.Notice).Select(finding => finding.Code).Distinct();

    /// <summary>Every file as it is published, but for what names the version of the bank: that, and what names the version of the page that carries it.</summary>
    public IReadOnlyDictionary<string, string> Shipped()
    {
        var worker = new WorkerRenderer(_site.Settings.Id);
        var files = Files.Values.Where(file => file.Path != WorkerRenderer.Path)
            .Select(file => worker.Note(file with { Content = Encoding.UTF8.GetBytes(Encoding.Latin1.GetString(file.Content.Span).Replace(Bank.Version, "version", StringComparison.Ordinal)) }))
            .ToList();
        return files.Append(worker.Render()).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
    }
}
