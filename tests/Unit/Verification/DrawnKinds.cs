using System.Text;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Rendering;
using GenGuide.Tests.Unit.Reading;
using GenGuide.Tests.Unit.Verification.Pages;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Verification;

/// <summary>A site as the program draws it, with one item of each kind that is not chosen from a list; defects are planted into its bank's page.</summary>
internal sealed class DrawnKinds
{
    private const string BankPage = "quizzes/practice/index.html";

    private static readonly Lazy<(Uri? Address, IReadOnlyList<OutputFile> Files)> Drawn = new(() => Draw(PracticeTexts.EveryKind));

    private readonly Uri? _address;
    private readonly Dictionary<string, OutputFile> _files;

    public DrawnKinds()
        : this(Drawn.Value)
    {
    }

    private DrawnKinds((Uri? Address, IReadOnlyList<OutputFile> Files) drawn)
    {
        _address = drawn.Address;
        _files = drawn.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The same site with other items.</summary>
    public static DrawnKinds Of(string items) => new(Draw(items));

    public IEnumerable<OutputFile> Files => _files.Values;

    public string Page => Encoding.UTF8.GetString(_files[BankPage].Content.Span);

    /// <summary>A passage, which has to stand in the page once, says something else.</summary>
    public DrawnKinds Plant(string passage, string replacement)
    {
        Assert.Equal(2, Page.Split(passage).Length);
        _files[BankPage] = _files[BankPage] with { Content = Encoding.UTF8.GetBytes(Page.Replace(passage, replacement, StringComparison.Ordinal)) };
        return this;
    }

    /// <summary>The codes that were found, each once.</summary>
    public IEnumerable<string> FindCodes()
    {
        StrictReading.AgreesWithBrowser(_files.Values);
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(_address, diagnostics);
        var worker = new WorkerRenderer("sample");
        foreach (var file in _files.Values.Where(file => file.Path != WorkerRenderer.Path))
        {
            verifier.Add(worker.Note(file));
        }

        verifier.Add(worker.Render());
        verifier.Finish();
        return diagnostics.ToSortedList().Select(finding => finding.Code).Distinct();
    }

    private static (Uri? Address, IReadOnlyList<OutputFile> Files) Draw(string items)
    {
        var site = new PracticeTexts(items).Texts.ReadSound();
        var renderer = new SiteRenderer(site, ItemKinds.Renderers, commit: null);
        return (site.Settings.Address, [.. renderer.Render()]);
    }
}
