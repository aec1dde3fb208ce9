using System.Text.Json;
using GenGuide.Model;
using GenGuide.Sources;
using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>Every item of the site for practice, review and the record: what grading needs, where each stands, and what their ids are called.
/// Words of campaigns are not in it; they are fetched with the pages that hold them.</summary>
/// <param name="site">The site.</param>
/// <param name="kinds">The kinds of question.</param>
/// <param name="shelf">Where the parts lie until all are known; null to keep them in memory.</param>
/// <param name="mostTogether">With more bytes of items, they are cut into parts.</param>
public sealed class PoolRenderer(Site site, IReadOnlyList<IItemRenderer> kinds, TextShelf? shelf = null, int mostTogether = PoolRenderer.MostTogether)
{
    public const int Version = 1;

    /// <summary>About 2,500 items.</summary>
    public const int MostTogether = 1_000_000;

    private readonly AskingLessons _lessons = new(site);

    /// <summary>The parts of a large pool, and in the end the one file that pages name: all of it, or what leads to its parts.</summary>
    public IEnumerable<OutputFile> Render()
    {
        var items = new PoolItems(site, kinds);
        foreach (var (bank, item) in site.Banks.SelectMany(bank => bank.Items.Select(item => (bank, item))))
        {
            items.Add(bank, item);
            if (items.Size > mostTogether)
            {
                items.Clear();
                return RenderParts(items);
            }
        }

        return [HeadOf(Write(site.Banks, WriteBank, _lessons.All, items.Close(), null))];
    }

    private IEnumerable<OutputFile> RenderParts(PoolItems items)
    {
        var parts = new PoolParts(site, items, shelf, _lessons, WriteBank);
        foreach (var part in parts.Write())
        {
            yield return part;
        }

        yield return HeadOf(Write(site.Banks.Where(bank => bank.Head.Exam is not null), parts.WriteBank, _lessons.BeforeExams, "[]"u8, parts));
    }

    private static OutputFile HeadOf(byte[] content) => new(AssetRenderer.PoolPath, content, null);

    private byte[] Write(IEnumerable<Bank> banks, Action<Utf8JsonWriter, Bank> writeBank, IEnumerable<AskingLesson> lessons, ReadOnlySpan<byte> items, PoolParts? parts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            WriteList(json, "labels", site.Rubric.Labels, WriteLabel);
            WriteList(json, "dimensions", site.Rubric.Dimensions, WriteDimension);
            WriteList(json, "slips", site.Rubric.Misconceptions, WriteSlip);
            WriteList(json, "banks", banks, writeBank);
            AskingLessons.Write(json, lessons);
            json.WritePropertyName("items");
            json.WriteRawValue(items, skipInputValidation: true);
            parts?.WriteTo(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> list, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in list)
        {
            json.WriteStartObject();
            write(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLabel(Utf8JsonWriter json, Label label)
    {
        json.WriteString("id", label.Id);
        json.WriteString("name", label.Name);
        json.WriteString("pen", LabelClass.Of(label));
    }

    private void WriteDimension(Utf8JsonWriter json, Dimension dimension)
    {
        json.WriteString("id", dimension.Id);
        json.WriteString("name", dimension.Name);
        WriteLessonLink(json, dimension.LessonPath);
    }

    private void WriteSlip(Utf8JsonWriter json, Misconception slip)
    {
        json.WriteString("id", slip.Slug);
        json.WriteString("name", slip.Name);
        json.WriteString("line", slip.Line);
        WriteLessonLink(json, slip.LessonPath);
    }

    private void WriteLessonLink(Utf8JsonWriter json, string lessonPath)
    {
        json.WriteString("lesson", site.PageAt(lessonPath).Head.Title);
        json.WriteString("path", site.PageAt(lessonPath).Route.Path);
    }

    private void WriteBank(Utf8JsonWriter json, Bank bank)
    {
        json.WriteString("id", bank.Id);
        json.WriteString("title", bank.Head.Title);
        json.WriteString("path", bank.Route.Path);
        if (bank.Head.Exam is { } exam)
        {
            json.WriteStartObject("exam");
            json.WriteNumber("count", exam.Count);
            json.WriteNumber("pass", bank.Head.Pass);
            json.WriteStartArray("draws");
            foreach (var path in bank.DrawnFrom)
            {
                json.WriteStringValue(site.BankAt(path).Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
