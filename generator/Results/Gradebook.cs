using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GenGuide.Rendering;
using GenGuide.Verification;

namespace GenGuide.Results;

/// <summary>What a pile of receipts comes to: opened by .NET's cryptography, and found, unpacked, graded and gathered by the same core as in the browser.</summary>
public sealed class Gradebook
{
    private const string ReceiptTag = "GG1";
    private const string AssignmentTag = "GA1";

    /// <summary>As much as the browser takes: 200 items with 4,000 characters typed in each.</summary>
    private const int MostInflated = 2_000_000;
    private const int MostAssignment = 64_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 12, AllowDuplicateProperties = false };

    private readonly GradingEngine _core = new(AssetRenderer.ResultsScripts, new GradingLimits { Statements = int.MaxValue, Time = TimeSpan.FromMinutes(30), Recursion = 200 });
    private readonly KeyFile _file;
    private readonly byte[] _assignmentBytes;
    private readonly JsonObject _assignment;
    private readonly JsonObject _payload;
    private readonly JsonArray _receipts = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _troubles = [];

    /// <exception cref="KeyFileException">The file's assignment can't be read.</exception>
    public Gradebook(KeyFile file)
    {
        _file = file;
        _assignmentBytes = (Find(file.Code, AssignmentTag).FirstOrDefault() is { } found ? Base62.Read((string?)found["body"] ?? "") : null) ?? throw Broken();
        var clear = Inflater.Inflate(_assignmentBytes, MostAssignment) is { } bytes ? Parse(bytes) : null;
        _assignment = _core.Call("readAssignment", clear) as JsonObject ?? throw Broken();
        _payload = new JsonObject
        {
            ["v"] = 1,
            ["bank"] = _assignment["bank"]!.DeepClone(),
            ["pass"] = _assignment["pass"]!.DeepClone(),
            ["items"] = new JsonArray([.. file.Items.Select(item => item!["item"]!.DeepClone())]),
        };
        foreach (var saved in file.Receipts)
        {
            AddReceipt((string)saved!["body"]!, (string)saved["from"]!, (string)saved["from"]!);
        }
    }

    public string Title => (string)_assignment["title"]!;

    /// <summary>What could not be read, a sentence each that says where.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    public int Count => _receipts.Count;

    /// <summary>Adds all receipts of a text, whatever it is: a mail, a mailbox, a table, a paste.</summary>
    /// <param name="name">What the text is called, for what is said of it.</param>
    /// <param name="text">The text.</param>
    public void Add(string name, string text)
    {
        var seen = 0;
        foreach (var part in _core.Call("readTexts", name, text)!.AsArray())
        {
            var source = string.Join(", ", new[] { name, (int)(double)part!["mail"]! is > 0 and var mail ? $"mail {mail}" : "", (string)part["from"]! }.Where(word => word.Length > 0));
            var all = Find((string)part["text"]!, ReceiptTag).ToList();
            foreach (var (index, found) in all.Index())
            {
                seen++;
                var which = all.Count > 1 ? $"{source}, receipt {index + 1}" : source;
                if ((string?)found["body"] is { } body)
                {
                    AddReceipt(body, source, which);
                }
                else
                {
                    _troubles.Add((string?)found["problem"] == "cut"
                        ? $"{which}: a receipt breaks off after {found["found"]} of {found["of"]} characters. Ask for it again, as a file."
                        : $"{which}: a receipt was changed on its way: some of its letters are missing or wrong. Ask for it again, as a file.");
                }
            }
        }

        if (seen == 0)
        {
            _troubles.Add($"{name}: no receipt is in it. A receipt begins with {ReceiptTag} and is one long word.");
        }
    }

    /// <summary>The rows of the table, with their head, as the browser's console writes them.</summary>
    /// <param name="now">By which receipts are late, or from the future.</param>
    public JsonArray Tabulate(DateTimeOffset now)
    {
        var collection = _core.Call("collectReceipts", _receipts, _assignment, _file.Roster, now.ToUnixTimeSeconds());
        return _core.Call("tabulateResults", _receipts, collection, _file.Roster, _file.Items)!.AsArray();
    }

    /// <summary>The same as text.</summary>
    public string WriteCsv(JsonArray rows) => (string)_core.Call("writeCsv", rows)!;

    private static KeyFileException Broken() => new("The key file is damaged: its assignment can't be read. Use your second copy.");

    private IEnumerable<JsonObject> Find(string text, string tag) => _core.Call("findArmoured", text, tag)!.AsArray().Select(found => found!.AsObject());

    private void AddReceipt(string body, string source, string which)
    {
        if (!_known.Add(body))
        {
            return;
        }

        using var key = _file.OpenKey();
        var (clear, problem) = ReceiptSeal.Open(body, _assignmentBytes, key);
        var sentence = problem switch
        {
            SealProblem.Unreadable => "a receipt holds no sealed text.",
            SealProblem.OtherKey => "a receipt was sealed for another assignment, or for another trainer. This key file can’t open it.",
            SealProblem.Refused => "a receipt can’t be opened: it, or the assignment in its link, was changed after you made it.",
            _ => null,
        };
        var unpacked = clear is not null && Inflater.Inflate(clear, MostInflated) is { } inflated && Parse(inflated) is { } value ? _core.Call("unpackReceipt", value, _payload["items"]) : null;
        if (unpacked is JsonObject receipt)
        {
            _receipts.Add((JsonNode)new JsonObject
            {
                ["receipt"] = receipt,
                ["scored"] = _core.Call("scoreReceipt", receipt, _payload),
                ["alike"] = _core.Call("likenessOf", receipt),
                ["source"] = source,
            });
        }
        else
        {
            _troubles.Add($"{which}: {sentence ?? (unpacked is null ? "a sealed text was opened and is no receipt of these items. It was not made by this site." : "a receipt was made by a newer version of this site. Use that version's program.")}");
        }
    }

    private static JsonNode? Parse(byte[] utf8)
    {
        try
        {
            return JsonNode.Parse(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8), documentOptions: Strict);
        }
        catch (Exception failure) when (failure is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
