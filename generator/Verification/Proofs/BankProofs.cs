using System.Collections.Concurrent;
using System.Text.Json;

namespace GenGuide.Verification.Proofs;

/// <summary>Proves items and measures guessing on all processors, each with an engine of its own, while other pages are still being drawn.</summary>
/// <remarks>It only ever says that all is well with something. Whatever it does not say that of is judged by the caller, one by one and in order, so findings do not depend on
/// which thread did what.</remarks>
public sealed class BankProofs(ProofRecords records, CancellationToken cancellation = default) : IDisposable
{
    private readonly ConcurrentDictionary<string, bool> _items = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _banks = new(StringComparer.Ordinal);
    private BlockingCollection<(string Json, bool IsWhole)>? _queue;
    private IReadOnlyList<string> _scripts = [];
    private List<Task> _workers = [];

    /// <summary>Begins to prove what is enqueued, with the scripts that are going to be written.</summary>
    public void Begin(IReadOnlyList<string> scripts)
    {
        _scripts = scripts;
        records.Load(scripts);
        _queue = [];
        _workers = StartWorkers(_queue);
    }

    /// <summary>A payload as it is written. Safe to call from several threads; without effect before the beginning.</summary>
    public void Enqueue(string json, bool isWhole) => _queue?.Add((json, isWhole), cancellation);

    /// <summary>Waits for what was enqueued, and proves what was not.</summary>
    /// <param name="scripts">As they were written; were they not those of the beginning, nothing that was proved counts.</param>
    /// <param name="items">All items of the site.</param>
    /// <param name="banks">All whole banks.</param>
    public void Settle(IReadOnlyList<string> scripts, IEnumerable<string> items, IEnumerable<string> banks)
    {
        Wait();
        if (!scripts.SequenceEqual(_scripts))
        {
            _items.Clear();
            _banks.Clear();
            _scripts = scripts;
            records.Load(scripts);
        }

        using var left = new BlockingCollection<(string Json, bool IsWhole)>();
        foreach (var item in items.Where(item => !_items.ContainsKey(item)))
        {
            left.Add(($$"""{"items":[{{item}}]}""", false), CancellationToken.None);
        }

        foreach (var bank in banks.Where(bank => !_banks.ContainsKey(bank)))
        {
            left.Add((bank, true), CancellationToken.None);
        }

        left.CompleteAdding();
        if (left.Count > 0)
        {
            Await(StartWorkers(left));
        }

        records.Save();
    }

    /// <summary>Whether the item's key is proved.</summary>
    public bool IsProved(string item) => _items.GetValueOrDefault(item);

    /// <summary>Whether no rule without understanding passes the bank.</summary>
    public bool IsSafeFromGuessing(string bank) => _banks.GetValueOrDefault(bank);

    public void Dispose()
    {
        _queue?.CompleteAdding();
        Task.WhenAll(_workers).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        _queue?.Dispose();
        _queue = null;
    }

    private void Wait()
    {
        _queue?.CompleteAdding();
        Await(_workers);
        _workers = [];
    }

    private void Await(List<Task> workers)
    {
        try
        {
            Task.WaitAll(workers, cancellation);
        }
        catch (AggregateException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }

    private List<Task> StartWorkers(BlockingCollection<(string Json, bool IsWhole)> queue)
    {
        // The scripts are parsed once.
        var first = new Lazy<GradingEngine>(() => new GradingEngine(_scripts));
        return [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Factory.StartNew(
            () => Work(queue, first), cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
    }

    private void Work(BlockingCollection<(string Json, bool IsWhole)> queue, Lazy<GradingEngine> first)
    {
        // Where all is recorded no engine is needed.
        var engine = new Lazy<GradingEngine>(() => first.Value.Copy());
        foreach (var (json, isWhole) in queue.GetConsumingEnumerable(cancellation))
        {
            try
            {
                Prove(engine, json, isWhole);
            }
            catch (Exception exception) when (exception is GradingException or JsonException)
            {
                // The caller will meet it again, and report it.
            }
        }
    }

    private void Prove(Lazy<GradingEngine> engine, string json, bool isWhole)
    {
        using var document = JsonDocument.Parse(json, GradingEngine.Strictly);
        foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
        {
            var text = item.GetRawText();
            if (_items.TryAdd(text, false))
            {
                _items[text] = IsRecorded("item", text, () => engine.Value.IsProved(item));
            }
        }

        if (isWhole && _banks.TryAdd(json, false))
        {
            _banks[json] = IsRecorded("bank", json, () => engine.Value.IsSafeFromGuessing(document.RootElement));
        }
    }

    private bool IsRecorded(string claim, string json, Func<bool> prove)
    {
        var key = records.KeyOf(claim, json);
        if (records.Has(key))
        {
            return true;
        }

        var isProved = prove();
        if (isProved)
        {
            records.Add(key);
        }

        return isProved;
    }
}
