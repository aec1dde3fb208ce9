using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using GenGuide.Benchmarks.Measuring;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Model;
using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Rendering.Search;
using GenGuide.Sources;
using GenGuide.Tests.Corpus;
using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide.Benchmarks.Parts;

/// <summary>The only file of the benchmarks that knows the generator's stages: each is run on what the one before it has left.</summary>
[MemoryDiagnoser]
public class PartsBenchmark
{
    private const int Lessons = 50;

    private readonly string _folder = Directory.CreateTempSubdirectory("genguide-parts-").FullName;
    private SourceTree _tree = null!;
    private Site _site = null!;
    private List<OutputFile> _files = null!;
    private List<string> _payloads = null!;
    private GradingEngine _core = null!;
    private JsonNode _payload = null!;
    private JsonNode _item = null!;
    private JsonNode _response = null!;
    private JsonNode _receipt = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var texts = SiteCorpus.Files(new CorpusPlan(Lessons)).Select(file => KeyValuePair.Create(file.Path, file.Text.ReplaceLineEndings("\n")));
        _tree = SourceTree.FromTexts(texts);
        _site = Read();
        _files = Render();
        var payload = new QuizPayload(ItemKinds.Renderers);
        _payloads = [.. _site.Banks.Select(bank => payload.Write(bank, bank.Items))];
        _core = new GradingEngine(AssetRenderer.ResultsScripts.Concat(ProofScripts.BuildTimeOnly));
        _payload = JsonNode.Parse(_payloads[0])!;
        _item = _payload["items"]!.AsArray().First(item => (string)item!["kind"]! == Scenario.KindName)!;
        _response = new JsonObject { ["choice"] = _item["key"]!.DeepClone(), ["marks"] = new JsonArray(0, 1) };
        var count = _site.Banks[0].Items.Count;
        _receipt = new JsonArray(
            1, "A learner", 1, 1_800_000_000, 300, -1, new JsonArray(), new string('0', count),
            new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)0)]), new string('1', count), new JsonArray([.. Enumerable.Range(0, count).Select(index => (JsonNode)(20 + index))]), new JsonArray());
    }

    [GlobalCleanup]
    public void CleanUp() => Folders.Delete(_folder);

    [Benchmark(Description = "read 50 lessons and banks")]
    public Site Read() => new SiteReader(ItemKinds.Readers, new DiagnosticBag()).Read(_tree, address: null) ?? throw new InvalidOperationException("The corpus has errors.");

    [Benchmark(Description = "render them")]
    public List<OutputFile> Render()
    {
        var renderer = new SiteRenderer(_site, ItemKinds.Renderers, commit: null);
        return [.. renderer.Render()];
    }

    [Benchmark(Description = "their search index alone")]
    public int Index() => new SearchIndex().Write(new SearchEntries(_site, ItemKinds.Renderers).All()).Count();

    [Benchmark(Description = "verify them, with the proof")]
    public DiagnosticBag Verify()
    {
        var diagnostics = new DiagnosticBag();
        var verifier = new OutputVerifier(_site.Settings.Address, diagnostics);
        _files.ForEach(verifier.Add);
        verifier.Finish();
        return diagnostics.HasErrors ? throw new InvalidOperationException(string.Join('\n', diagnostics.ToSortedList())) : diagnostics;
    }

    [Benchmark(Description = "prove 50 banks")]
    public int Prove() => _payloads.Sum(payload => _core.Prove(payload).Count);

    [Benchmark(Description = "write them")]
    public bool Write()
    {
        using var writer = OutputWriter.Open(Path.Combine(_folder, "output"), new DiagnosticBag()) ?? throw new InvalidOperationException("The folder is taken.");
        _files.ForEach(writer.Stage);
        return writer.Switch();
    }

    [Benchmark(Description = "grade one answer")]
    public JsonNode? Grade() => _core.Call("gradeItem", _item, _response);

    [Benchmark(Description = "read and score one receipt")]
    public JsonNode? Score()
    {
        var receipt = _core.Call("unpackReceipt", _receipt, _payload["items"]);
        return _core.Call("scoreReceipt", receipt, _payload);
    }
}
