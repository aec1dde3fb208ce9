using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GenGuide.Verification.Proofs;

/// <summary>Proves items and measures guessing on all processors, each with an engine of its own, while other pages are still being drawn.</summary>
/// <remarks>It only ever says that all is well with something. Whatever it does not say that of is judged by the caller, one by one and in order, so findings do not depend on
/// which thread did what. A worker runs while there is work, and whoever waits for the end works along; nobody spins.</remarks>
public sealed class BankProofs(ProofRecords records, ProofMemory memory, CancellationToken cancellation) : IDisposable
{
    /// <summary>Around an item that is proved by itself.</summary>
    private static readonly byte[] Before = "{\"items\":["u8.ToArray();
    private static readonly byte[] After = "]}"u8.ToArray();

    /// <summary>By their keys.</summary>
    private readonly ConcurrentDictionary<UInt128, bool> _items = new();
    private readonly ConcurrentDictionary<UInt128, bool> _banks = new();

    /// <summary>Guards what stands below.</summary>
    private readonly object _gate = new();
    private readonly Queue<(PayloadText Payload, bool IsWhole)> _queue = new();
    private int _working;
    private bool _hasBegun;
    private ExceptionDispatchInfo? _failure;

    private IReadOnlyList<string> _scripts = [];
    private bool _isRecorded;

    /// <summary>The scripts are parsed once.</summary>
    private Lazy<GradingEngine>? _first;

    /// <summary>For a build that is the only one.</summary>
    public BankProofs(ProofRecords records, CancellationToken cancellation = default)
        : this(records, new ProofMemory(), cancellation)
    {
    }

    /// <summary>Begins to prove what is enqueued, with the scripts that are going to be written.</summary>
    public void Begin(IReadOnlyList<string> scripts)
    {
        Use(scripts);
        _hasBegun = true;
    }

    /// <summary>A whole bank as it is written. Where all of it is proved already it need not be read again. Safe to call from several threads; without effect before the beginning.</summary>
    public void Enqueue(WrittenPayload bank)
    {
        if (!_hasBegun || !IsKnown("bank", bank.Text.Key, _banks, memory.HasBank) || !bank.Items.All(item => IsKnown("item", item.Text.Key, _items, memory.HasItem)))
        {
            Enqueue(bank.Text, isWhole: true);
        }
    }

    /// <summary>A payload as it is written. Safe to call from several threads; without effect before the beginning.</summary>
    public void Enqueue(PayloadText payload, bool isWhole)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (!_hasBegun)
            {
                return;
            }

            _queue.Enqueue((payload, isWhole));
            if (_working == Environment.ProcessorCount)
            {
                return;
            }

            _working++;
        }

        ThreadPool.UnsafeQueueUserWorkItem(_ => Work(), null);
    }

    /// <summary>Waits for what was enqueued, and proves what was not.</summary>
    /// <param name="scripts">As they were written; were they not those of the beginning, nothing that was proved counts.</param>
    /// <param name="items">All items of the site.</param>
    /// <param name="banks">All whole banks.</param>
    public void Settle(IReadOnlyList<string> scripts, IEnumerable<PayloadText> items, IEnumerable<PayloadText> banks)
    {
        Wait();
        if (!scripts.SequenceEqual(_scripts))
        {
            _items.Clear();
            _banks.Clear();
            Use(scripts);
        }

        _hasBegun = true;
        foreach (var item in items.Where(item => !_items.ContainsKey(item.Key) && !(memory.HasItem(item.Key) && _items.TryAdd(item.Key, true))))
        {
            Enqueue(PayloadText.Of([.. Before, .. item.Json.Read().Span, .. After]), isWhole: false);
        }

        foreach (var bank in banks.Where(bank => !_banks.ContainsKey(bank.Key) && !(memory.HasBank(bank.Key) && _banks.TryAdd(bank.Key, true))))
        {
            Enqueue(bank, isWhole: true);
        }

        Wait();
        if (_isRecorded)
        {
            records.Save();
        }

        memory.Keep(ProvedIn(_items), ProvedIn(_banks));
    }

    /// <summary>Whether the item's key is proved.</summary>
    public bool IsProved(PayloadText item) => _items.GetValueOrDefault(item.Key);

    /// <summary>Whether no rule without understanding passes the bank.</summary>
    public bool IsSafeFromGuessing(PayloadText bank) => _banks.GetValueOrDefault(bank.Key);

    /// <summary>Drops what is left to do, and waits for what is being done.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _hasBegun = false;
            _queue.Clear();
            AwaitWorkers();
        }
    }

    private static IEnumerable<UInt128> ProvedIn(ConcurrentDictionary<UInt128, bool> claims) => claims.Where(claim => claim.Value).Select(claim => claim.Key);

    /// <summary>Who remembers what was proved with the same scripts needs no record of it.</summary>
    private void Use(IReadOnlyList<string> scripts)
    {
        _scripts = scripts;
        _first = new(() => new GradingEngine(scripts));
        _isRecorded = !memory.Begin(scripts);
        if (_isRecorded)
        {
            records.Load(scripts);
        }
    }

    private void Wait()
    {
        lock (_gate)
        {
            _working++;
        }

        Work();
        lock (_gate)
        {
            AwaitWorkers();
        }

        cancellation.ThrowIfCancellationRequested();
        _failure?.Throw();
    }

    private void AwaitWorkers()
    {
        while (_working > 0)
        {
            Monitor.Wait(_gate);
        }
    }

    private void Work()
    {
        while (TryTake(out var job))
        {
            try
            {
                Prove(job.Payload, job.IsWhole);
            }
            catch (Exception exception) when (exception is GradingException or JsonException)
            {
                // The caller will meet it again, and report it.
            }
#pragma warning disable CA1031 // Thrown once more where somebody waits for it; here nobody would catch it.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }

    private bool TryTake(out (PayloadText Payload, bool IsWhole) job)
    {
        lock (_gate)
        {
            if (!cancellation.IsCancellationRequested && _failure is null && _queue.TryDequeue(out job))
            {
                return true;
            }

            _working--;
            Monitor.PulseAll(_gate);
            job = default;
            return false;
        }
    }

    private void Prove(PayloadText payload, bool isWhole)
    {
        using var document = JsonDocument.Parse(payload.Json.Read(), GradingEngine.Strictly);
        foreach (var item in document.RootElement.GetProperty("items").EnumerateArray())
        {
            var key = PayloadText.KeyOf(JsonMarshal.GetRawUtf8Value(item));
            if (_items.TryAdd(key, false))
            {
                _items[key] = memory.HasItem(key) || IsRecorded("item", key, engine => memory.Shapes.IsProved(engine, item));
            }
        }

        if (isWhole && _banks.TryAdd(payload.Key, false))
        {
            _banks[payload.Key] = memory.HasBank(payload.Key) || IsRecorded("bank", payload.Key, engine => engine.IsSafeFromGuessing(document.RootElement));
        }
    }

    /// <summary>Whether an earlier build has proved it, which is noted then.</summary>
    private bool IsKnown(string claim, UInt128 key, ConcurrentDictionary<UInt128, bool> proved, Func<UInt128, bool> isRemembered)
    {
        if (!proved.GetValueOrDefault(key) && (isRemembered(key) || (_isRecorded && records.Has(records.KeyOf(claim, key)))))
        {
            proved[key] = true;
        }

        return proved.GetValueOrDefault(key);
    }

    private bool IsRecorded(string claim, UInt128 payload, Func<GradingEngine, bool> prove)
    {
        if (!_isRecorded)
        {
            return With(prove);
        }

        var key = records.KeyOf(claim, payload);
        if (records.Has(key))
        {
            return true;
        }

        var isProved = With(prove);
        if (isProved)
        {
            records.Add(key);
        }

        return isProved;
    }

    /// <summary>Where all is recorded no engine is needed. A thread takes one and puts it back.</summary>
    private bool With(Func<GradingEngine, bool> prove)
    {
        var engines = memory.Engines;
        var engine = engines.TryTake(out var free) ? free : _first!.Value.Copy();
        var isProved = prove(engine);
        engines.Add(engine);
        return isProved;
    }
}
