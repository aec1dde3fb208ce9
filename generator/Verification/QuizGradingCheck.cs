using System.Text.Json;
using GenGuide.Diagnostics;
using GenGuide.Sealing;

namespace GenGuide.Verification;

/// <summary>The keys of every quiz as written are proved by the grading core as shipped.</summary>
public sealed class QuizGradingCheck(DiagnosticBag diagnostics)
{
    private readonly PayloadReader _reader = new(diagnostics);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, QuizIndex> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuizIndex> _banks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Json, string Path)> _written = new(StringComparer.Ordinal);

    /// <summary>Notes what a page grades.</summary>
    public void Add(WrittenQuiz written)
    {
        lock (_gate)
        {
            _shown.UnionWith(written.Shown);
            foreach (var item in written.Items)
            {
                KeepItem(written, item);
            }

            if (written.Bank is { } bank)
            {
                _banks[bank] = written.Quiz;
            }
        }
    }

    /// <summary>A blind bank ships no payload that could be proved, so the one that is sealed is, before it is sealed.</summary>
    public void AddSealed(ProtectedBank bank)
    {
        var quiz = new QuizIndex(bank.Id, Location.Of(bank.Source));
        if (_reader.Read(bank.Graded, quiz.Location, bank.Id) is not { } payload)
        {
            return;
        }

        using var document = JsonDocument.Parse(bank.Graded);
        lock (_gate)
        {
            foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
            {
                _items[item.GetRawText()] = quiz;
            }

            _shown.UnionWith(payload.Items.Select(item => item.Id));
            _banks[bank.Graded] = quiz;
        }
    }

    /// <summary>Proves every item once, however many pages hold it, and measures what guessing earns in whole banks.</summary>
    public void CheckSite(IReadOnlyDictionary<string, FileIndex> files)
    {
        foreach (var (json, bank) in _banks)
        {
            CheckShown(json, bank);
        }

        if (_items.Count == 0 || StartEngine(files) is not { } engine)
        {
            return;
        }

        try
        {
            var unproved = _items.Where(item => !IsProved(engine, item.Key, item.Value)).ToList();

            // What a bank earns says nothing while its keys are wrong.
            if (unproved.Count == 0)
            {
                CheckGuessing(engine);
            }
        }
        catch (GradingException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputGradingBroken, Location.Of(ProofScripts.GradingPath), exception.Message);
        }
    }

    /// <summary>Each item of a bank can be answered somewhere, or its result would never come.</summary>
    private void CheckShown(string json, QuizIndex bank)
    {
        using var document = JsonDocument.Parse(json);
        var graded = document.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
        if (!graded.All(_shown.Contains))
        {
            diagnostics.Add(DiagnosticCatalog.OutputQuizDiffers, bank.Location, "the site", $"{bank.Bank}: {string.Join(", ", graded.Where(_shown.Contains))}", $"{bank.Bank}: {string.Join(", ", graded)}");
        }
    }

    private void KeepItem(WrittenQuiz written, WrittenItem item)
    {
        // The whole bank's page comes from the file in which a wrong key is mended.
        if (written.Bank is not null || !_items.ContainsKey(item.Json))
        {
            _items[item.Json] = written.Quiz;
        }

        // An item means the same wherever it stands, because its record does.
        if (!_written.TryAdd(item.Id, (item.Json, written.Path)) && _written[item.Id].Json != item.Json)
        {
            diagnostics.Add(DiagnosticCatalog.OutputItemTwice, written.Quiz.Location, item.Id, written.Path, _written[item.Id].Path);
        }
    }

    private GradingEngine? StartEngine(IReadOnlyDictionary<string, FileIndex> files)
    {
        if (files.GetValueOrDefault(ProofScripts.GradingPath)?.Text is not { } grading)
        {
            diagnostics.Add(DiagnosticCatalog.OutputFileMissing, Location.Of(ProofScripts.GradingPath), ProofScripts.GradingPath);
            return null;
        }

        try
        {
            var more = files.GetValueOrDefault(ProofScripts.MoreGradingPath)?.Text;
            return new GradingEngine([grading, .. more is null ? [] : new[] { more }, .. ProofScripts.BuildTimeOnly]);
        }
        catch (GradingException exception)
        {
            diagnostics.Add(DiagnosticCatalog.OutputGradingBroken, Location.Of(ProofScripts.GradingPath), exception.Message);
            return null;
        }
    }

    /// <summary>The item as it is written, in a payload of its own.</summary>
    private bool IsProved(GradingEngine engine, string item, QuizIndex quiz)
    {
        var problems = engine.Prove($$"""{"v":1,"bank":"{{quiz.Bank}}","pass":0,"items":[{{item}}]}""");
        foreach (var problem in problems)
        {
            diagnostics.Add(DiagnosticCatalog.OutputNotProved, quiz.Location, problem.Item ?? quiz.Bank, problem.Problem, problem.Response?.ToJsonString() ?? "none");
        }

        return problems.Count == 0;
    }

    private void CheckGuessing(GradingEngine engine)
    {
        foreach (var (json, bank) in _banks)
        {
            var estimate = engine.Guess(json);

            // A bank of one is always passed by one rule or another.
            foreach (var strategy in estimate.Strategies.Where(strategy => strategy.Passed && estimate.Items > 1))
            {
                diagnostics.Add(DiagnosticCatalog.OutputPassedBlindly, bank.Location, bank.Bank, strategy.Name, strategy.Right, estimate.Items);
            }
        }
    }
}
