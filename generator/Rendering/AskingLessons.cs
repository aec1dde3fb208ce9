using System.Text.Json;
using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>The pages of the path that ask something, or lead to an exam, in their order: what the pool says of them, from which a learner's progress follows.</summary>
/// <param name="site">The site.</param>
internal sealed class AskingLessons(Site site)
{
    private readonly Lazy<ILookup<Bank, AskingLesson>> _byBank = new(() => Of(site).SelectMany(lesson => lesson.Banks.Select(bank => (bank, lesson))).ToLookup(asked => asked.bank, asked => asked.lesson));

    public IEnumerable<AskingLesson> All => Of(site);

    /// <summary>Those that lead to an exam.</summary>
    public IEnumerable<AskingLesson> BeforeExams => All.Where(lesson => lesson.Exam is not null);

    /// <summary>Those that ask some of the items of these banks.</summary>
    public IEnumerable<AskingLesson> Asking(IEnumerable<Bank> banks, Func<Item, bool> isMeant)
        => banks.SelectMany(bank => _byBank.Value[bank]).DistinctBy(lesson => lesson.Page.Route.Path).Where(lesson => lesson.Items.Any(isMeant));

    /// <summary>Writes a property, a list of them.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<AskingLesson> lessons)
    {
        json.WriteStartArray("lessons");
        foreach (var lesson in lessons)
        {
            json.WriteStartObject();
            json.WriteString("path", lesson.Page.Route.Path);
            json.WriteStartArray("items");
            foreach (var item in lesson.Items)
            {
                json.WriteStringValue(item.Id);
            }

            json.WriteEndArray();
            if (lesson.Exam is not null)
            {
                json.WriteString("exam", lesson.Exam.Id);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<AskingLesson> Of(Site site) => site.Order.Steps
        .Select(step => new AskingLesson(step.Page, [.. EmbedsOf(step.Page)]))
        .Where(lesson => lesson.Banks.Any() || lesson.Exam is not null);

    private static IEnumerable<EmbedTarget> EmbedsOf(Page page) => page.References
        .Where(reference => reference.Kind == ReferenceKind.Embed)
        .Select(reference => page.Links.GetValueOrDefault((reference.Kind, reference.Address)))
        .OfType<EmbedTarget>();
}
