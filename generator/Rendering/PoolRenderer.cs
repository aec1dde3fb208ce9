using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>Every item of the site for practice, review and the record: what grading needs, where each stands, and what their ids are called.
/// Words of campaigns are not in it; they are fetched with the pages that hold them.</summary>
public sealed class PoolRenderer(Site site, IReadOnlyList<IItemRenderer> kinds)
{
    public const int Version = 1;

    private readonly QuizPayload _payload = new(kinds);

    public byte[] Render()
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            WriteList(json, "labels", site.Rubric.Labels, WriteLabel);
            WriteList(json, "dimensions", site.Rubric.Dimensions, WriteDimension);
            WriteList(json, "slips", site.Rubric.Misconceptions, WriteSlip);
            WriteList(json, "banks", site.Banks, WriteBank);
            WriteList(json, "lessons", LessonsWithItems(), WriteLesson);
            WriteList(json, "items", site.Banks.SelectMany(bank => bank.Items), WriteItem);
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
        json.WriteString("path", site.Routes[lessonPath].Path);
    }

    private static void WriteBank(Utf8JsonWriter json, Bank bank)
    {
        json.WriteString("id", bank.Id);
        json.WriteString("title", bank.Head.Title);
        json.WriteString("path", bank.Route.Path);
    }

    private static void WriteLesson(Utf8JsonWriter json, (Page Page, IReadOnlyList<string> Items) lesson)
    {
        json.WriteString("path", lesson.Page.Route.Path);
        json.WriteStartArray("items");
        foreach (var id in lesson.Items)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private void WriteItem(Utf8JsonWriter json, Item item)
    {
        var bank = site.BankOf(item);
        json.WriteString("bank", bank.Id);
        if (bank.RouteOf(item.Id) is var route && route != bank.Route)
        {
            json.WriteString("path", route.Path);
        }

        json.WriteString("title", item.Title);
        if (item is Scenario scenario && site.TwinOf(scenario) is { } twin)
        {
            json.WriteString("twin", twin.Id);
        }

        json.WritePropertyName("item");
        _payload.WriteItem(json, item);
    }

    /// <summary>The pages of the path that ask something, in their order.</summary>
    private IEnumerable<(Page Page, IReadOnlyList<string> Items)> LessonsWithItems() => site.Path
        .SelectMany(section => section.Lessons.Prepend(section.Index))
        .Select(page => (page, (IReadOnlyList<string>)[.. page.References
            .Where(reference => reference.Kind == ReferenceKind.Embed)
            .SelectMany(reference => page.Links.TryGetValue((reference.Kind, reference.Address), out var target) && target is EmbedTarget embed ? ItemsOf(embed) : [])
            .Select(item => item.Id)
            .Distinct()]))
        .Where(lesson => lesson.Item2.Count > 0);

    private static IEnumerable<Item> ItemsOf(EmbedTarget embed) => embed.Item is null ? embed.Bank.Items : [embed.Item];
}
