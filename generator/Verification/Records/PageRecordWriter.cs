using System.Runtime.InteropServices;
using GenGuide.Verification.Pages;

namespace GenGuide.Verification.Records;

/// <summary>Pages → the body of their record. Texts and references are named by their numbers, because most are those of many pages; what they are stands once, behind the pages.
/// At the very end stands where everything begins, and how much of it there is.</summary>
/// <param name="body">Takes it.</param>
internal sealed class PageRecordWriter(BinaryWriter body) : IDisposable
{
    private readonly Numbering<string> _texts = new(StringComparer.Ordinal);
    private readonly Numbering<SiteReference> _references = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gathers what is handed on as a whole.</summary>
    private readonly BinaryWriter _part = new(new MemoryStream());

    private int _length;

    public void Write(IReadOnlyCollection<CheckedFile> files)
    {
        using var list = new MemoryStream();
        using var listed = new BinaryWriter(list);
        foreach (var file in files)
        {
            WritePage(_part, file);
            listed.Write(Fingerprint.Of(file.Path));
            WriteKey(listed, file.Index.Key);
            listed.Write7BitEncodedInt(_length);
            listed.Write7BitEncodedInt((int)_part.BaseStream.Length);
            HandOn((MemoryStream)_part.BaseStream);
        }

        var pages = _length;
        HandOn(list);
        var references = _length;
        foreach (var reference in _references.All)
        {
            WriteReference(_part, reference);
            HandOn((MemoryStream)_part.BaseStream);
        }

        var texts = _length;
        foreach (var text in _texts.All)
        {
            _part.Write(text);
            HandOn((MemoryStream)_part.BaseStream);
        }

        new PageRecordPlaces(pages, files.Count, references, _references.All.Count, texts, _texts.All.Count).Write(body);
    }

    public void Dispose() => _part.Dispose();

    private void HandOn(MemoryStream part)
    {
        body.Write(part.GetBuffer().AsSpan(0, (int)part.Length));
        _length += (int)part.Length;
        part.SetLength(0);
    }

    private void WritePage(BinaryWriter writer, CheckedFile file)
    {
        var page = file.Index.Page!;
        writer.Write7BitEncodedInt(page.Ids.Length);
        writer.Write(MemoryMarshal.AsBytes(page.Ids.AsSpan()));
        WriteText(writer, page.Title);
        writer.Write(page.ClaimsItself);
        WriteText(writer, page.ClaimsOther);
        writer.Write(page.IsIndexable);
        writer.Write7BitEncodedInt(file.Index.References.Count);
        foreach (var reference in file.Index.References)
        {
            writer.Write7BitEncodedInt(_references.Of(reference));
        }

        writer.Write7BitEncodedInt(file.Quizzes.Count);
        foreach (var quiz in file.Quizzes)
        {
            WriteQuiz(writer, quiz);
        }
    }

    private void WriteQuiz(BinaryWriter writer, WrittenQuiz quiz)
    {
        WriteText(writer, quiz.Quiz.Bank);
        WriteKey(writer, quiz.Payload.Text.Key);
        writer.Write7BitEncodedInt(quiz.Start);
        writer.Write7BitEncodedInt(quiz.Payload.Text.Json.Length);
        writer.Write(quiz.IsWhole);
        writer.Write7BitEncodedInt(quiz.Shown.Count);
        foreach (var item in quiz.Shown)
        {
            WriteText(writer, item);
        }
    }

    private void WriteReference(BinaryWriter writer, SiteReference reference)
    {
        WriteText(writer, reference.Address);
        writer.Write((byte)reference.Use);
        writer.Write((byte)reference.Target.Place);
        WriteText(writer, reference.Target.Path);
        WriteText(writer, reference.Target.Fragment);
        WriteText(writer, reference.Target.Version);
        WriteText(writer, reference.Before);
        WriteText(writer, reference.After);
    }

    /// <summary>The number after that of the text; 0 where there is none.</summary>
    private void WriteText(BinaryWriter writer, string? text) => writer.Write7BitEncodedInt(text is null ? 0 : _texts.Of(text) + 1);

    private static void WriteKey(BinaryWriter writer, UInt128 key) => writer.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<UInt128>(ref key)));
}
