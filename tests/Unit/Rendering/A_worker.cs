using System.Text;
using System.Text.Json.Nodes;
using GenGuide.Diagnostics;
using GenGuide.Rendering;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Rendering;

public sealed class A_worker
{
    private static readonly string[] Shared = ["404.html", "assets/site.css", "manifest.webmanifest"];

    [Fact]
    public void lists_every_file_of_a_small_site()
    {
        var list = ListOf(WorkerFor(100));

        Assert.Equal(105, list["files"]!.AsObject().Count);
        Assert.False(list.AsObject().ContainsKey("visited"));
    }

    [Fact]
    public void lists_of_a_large_site_what_pages_share_and_says_so()
    {
        var worker = WorkerFor(WorkerRenderer.MostFiles);
        var list = ListOf(worker);

        Assert.Equal(Shared, list["files"]!.AsObject().Select(file => file.Key).Order(StringComparer.Ordinal));
        Assert.Equal(1000, list["visited"]!.GetValue<int>());
    }

    [Fact]
    public void of_a_large_site_is_another_one_only_when_what_pages_share_is()
    {
        Assert.Equal(VersionOf(WorkerFor(3_000)), VersionOf(WorkerFor(3_001)));
        Assert.NotEqual(VersionOf(WorkerFor(3_000)), VersionOf(WorkerFor(3_000, "/* new */")));
        Assert.NotEqual(VersionOf(WorkerFor(300)), VersionOf(WorkerFor(301)));
    }

    [Theory]
    [InlineData(3_000, "\"assets/site.css\"", "\"assets/site.csx\"", "output-worker/lacks,output-worker/surplus")]
    [InlineData(3_000, "\"404.html\"", "\"405.html\"", "output-worker/lacks,output-worker/surplus")]
    [InlineData(100, "\"version\"", "\"visited\": 1, \"version\"", "")]
    [InlineData(100, "\"page-7/index.html\"", "\"page-8/index.htm\"", "output-worker/lacks,output-worker/surplus")]
    [InlineData(3_000, "\"id\"", "\"id\"", "")]
    public void is_held_to_what_it_has_to_list(int pages, string passage, string replacement, string codes)
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(null, diagnostics);
        foreach (var file in FilesFor(pages))
        {
            verifier.Add(file);
        }

        var worker = TextOf(WorkerFor(pages));
        Assert.Contains(passage, worker, StringComparison.Ordinal);
        verifier.Add(new OutputFile(WorkerRenderer.Path, Encoding.UTF8.GetBytes(worker.Replace(passage, replacement, StringComparison.Ordinal)), null));
        verifier.Finish();

        Assert.Equal(codes, string.Join(',', diagnostics.ToSortedList().Select(finding => finding.Code).Where(code => code.StartsWith("output-worker", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void of_a_small_site_may_not_leave_out_what_a_large_one_does()
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(null, diagnostics);
        foreach (var file in FilesFor(20))
        {
            verifier.Add(file);
        }

        verifier.Add(WorkerFor(3_000));
        verifier.Finish();

        Assert.Contains(diagnostics.ToSortedList(), finding => finding.Code == "output-worker/lacks" && finding.Message.Contains("page-7", StringComparison.Ordinal));
    }

    private static IEnumerable<OutputFile> FilesFor(int pages, string style = "") =>
    [
        FileOf("assets/site.css", style), FileOf("404.html", ""), FileOf("manifest.webmanifest", "{}"), FileOf("assets/search/index.json", "{}"), FileOf("assets/pool/items-0.json", "{}"),
        .. Enumerable.Range(0, pages).Select(number => FileOf($"page-{number}/index.html", "")),
    ];

    private static OutputFile WorkerFor(int pages, string style = "")
    {
        var worker = new WorkerRenderer("kilns");
        foreach (var file in FilesFor(pages, style))
        {
            worker.Note(file);
        }

        return worker.Render();
    }

    private static JsonNode ListOf(OutputFile worker) => JsonNode.Parse(TextOf(worker)["const SITE = ".Length..(TextOf(worker).IndexOf("};\n", StringComparison.Ordinal) + 1)])!;

    private static string VersionOf(OutputFile worker) => ListOf(worker)["version"]!.GetValue<string>();

    private static string TextOf(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static OutputFile FileOf(string path, string text) => new(path, Encoding.UTF8.GetBytes(text), null);
}
