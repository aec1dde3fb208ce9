using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GenGuide.Records;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Verification.Records;

/// <summary>What earlier builds have read in pages in which they found nothing wrong, so that a page need not be read again while neither it nor the address of the site nor this program has changed.</summary>
/// <remarks>Only what a page tells alone is recorded; whatever needs more than one file is checked every time. A page with a finding is read again until there is none.</remarks>
public sealed class PageRecords
{
    /// <summary>What its file is called.</summary>
    public const string FileName = "pages";

    /// <summary>Of 1,000 lessons and as many banks it is about three megabytes.</summary>
    private const int MostBytes = 512 * 1024 * 1024;

    private readonly RecordFile _file;
    private readonly byte[] _stamp;
    private readonly PageRecordReader _known;
    private readonly ConcurrentDictionary<UInt128, WrittenPayload> _payloads = new();

    private readonly TextShelf? _shelf;
    private int _found;

    private PageRecords(string? root, Uri? address, TextShelf? shelf)
    {
        _shelf = shelf;
        _file = new RecordFile(root, FileName, "GGpages3\n"u8.ToArray(), MostBytes);
        _stamp = SHA256.HashData([.. typeof(PageRecords).Module.ModuleVersionId.ToByteArray(), .. Encoding.UTF8.GetBytes(address?.AbsoluteUri ?? "")]);
        _known = new PageRecordReader(_file.Read(_stamp) ?? default, shelf);
    }

    /// <summary>No record of anything, and none is made.</summary>
    public static PageRecords None => new(null, null, null);

    /// <summary>The records beside the sources, if there are any.</summary>
    /// <param name="root">Of the sources.</param>
    /// <param name="address">Where the site is published; null while that is unknown.</param>
    /// <param name="shelf">Where what they say may lie; null to keep it in memory.</param>
    public static PageRecords Under(string root, Uri? address, TextShelf? shelf = null) => new(root, address, shelf);

    /// <summary>What the page tells alone; null when that is not recorded. Safe to call from several threads.</summary>
    /// <param name="file">Any file of the output.</param>
    /// <param name="texts">Shares what stands in many pages.</param>
    public CheckedFile? Find(OutputFile file, SharedTexts texts)
    {
        if (_known.Find(file.Path, file.Key) is not { } record)
        {
            return null;
        }

        Interlocked.Increment(ref _found);
        var location = OutputPage.LocationOf(file);
        var quizzes = record.Quizzes.Select(quiz => new WrittenQuiz(
            new QuizIndex(quiz.Bank, location),
            file.Path,
            _payloads.GetOrAdd(quiz.Payload, _ => WrittenPayload.Of(file.Content.Span.Slice(quiz.Start, quiz.Length), texts, _shelf)),
            quiz.Start,
            quiz.IsWhole,
            quiz.Shown));
        return new CheckedFile(new FileIndex(file.Path, location, file.Key, record.References, record.Page, null), [], [.. quizzes], []);
    }

    /// <summary>Keeps what this build has read, and nothing else.</summary>
    /// <param name="files">All that were checked.</param>
    public void Save(IEnumerable<CheckedFile> files)
    {
        var sound = files.Where(IsSound).ToList();
        if (sound.Count != _known.Count || sound.Count != _found)
        {
            _file.Write(_stamp, body =>
            {
                using var writer = new PageRecordWriter(body);
                writer.Write(sound);
            });
        }
    }

    /// <summary>Nothing is wrong with it, and it has to do with no blind bank, of which nothing may be kept.</summary>
    private static bool IsSound(CheckedFile file) => file.Index.Page is not null && file.Findings.Count == 0 && file.Asked.Count == 0 && file.Quizzes.All(quiz => quiz.Start >= 0);
}
