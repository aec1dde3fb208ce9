namespace GenGuide.Tests.Corpus;

/// <summary>The pages of a corpus besides its lessons, and its settings.</summary>
public static class CorpusPages
{
    /// <summary>By which sources are cited.</summary>
    public static readonly string[] Tags = ["FN", "GK", "HB", "OW", "RT"];

    private static readonly (string Term, string Also, string Text)[] Terms =
    [
        ("Budget", "", "The sum that may be spent within a year."),
        ("Channel", "", "The way by which a word reaches its reader, such as post or the phone."),
        ("Contact", "", "A person of whom a firm has an address."),
        ("Demand generation", "demand gen", "Work on what people know, think and want before they buy."),
        ("Fair", "", "A hall in which the makers of a trade show what they have."),
        ("Follow-up", "", "What is done with those who took part, after they did."),
        ("Lead", "leads", "A person who can be spoken to about an order."),
        ("Lead generation", "lead gen", "Work that brings people who can be spoken to."),
        ("Pipeline", "", "All orders that are being talked about, with their sums."),
        ("Recall", "", "Whether a name comes to mind, with help or without."),
        ("Sales desk", "", "Those who speak with buyers about an order."),
        ("Survey", "surveys", "The same questions put to many people."),
        ("Trade press", "", "Papers that are read by those who make or sell one sort of thing."),
        ("Visit", "visits", "A talk with a buyer on the buyer’s own ground."),
    ];

    public static IEnumerable<(string Path, string Text)> All(CorpusPlan plan)
    {
        yield return ("content/site.yml", Settings(plan));
        yield return ("content/index.md", Page("Names and minds", "A made-up course, as long as one likes.", 0, $"This course is made by a program, to see how a site of its length is built and served.\n\nBegin with [{plan.TitleOf(0)}]({plan.SourceOf(0)["content/".Length..]}).\n"));
        yield return ("content/glossary.md", Page("Glossary", "The words of the course.", 90, string.Join('\n', Terms.Select(TermOf))));
        yield return ("content/sources.md", Page("Sources", "Articles that nobody wrote.", 91, string.Join('\n', Tags.Select(tag => $"## {tag}\n\n- **Kind:** an invented article.\n- **What we took:** one opinion.\n"))));
        yield return ("content/about.md", Page("About", "What this course is for.", 92, "It is written by a program, and every firm in it is invented.\n"));
        for (var section = 0; section < plan.Sections; section++)
        {
            yield return ($"content/{CorpusPlan.SectionNamed(section)}/index.md", SectionPage(plan, section));
        }

        yield return ("quizzes/rubric.yml", CorpusRubric.Write(plan));
    }

    private static string SectionPage(CorpusPlan plan, int section)
    {
        var first = plan.LessonsOf(section).First();
        return Page(
            $"Part {section + 1}",
            $"Lessons that begin with {plan.GoodsOf(first)} in {plan.TownOf(first)}.",
            section + 1,
            $"Each lesson of this part looks at one firm and its buyers. They can be read in any order.\n\nThe first is [{plan.TitleOf(first)}]({plan.NameOf(first)}.md).\n");
    }

    private static string Settings(CorpusPlan plan) => $"""
        Id: corpus
        Name: Names and minds
        Language: en
        Address: https://example.org/corpus/
        Repository: https://example.org/owner/corpus

        Path: [{string.Join(", ", Enumerable.Range(0, plan.Sections).Select(CorpusPlan.SectionNamed))}]
        Header:
          Lessons: {CorpusPlan.SectionNamed(0)}/index.md
          Practice: ../quizzes
          Glossary: glossary.md
        Footer:
          About: about.md
          Sources: sources.md
        Glossary: glossary.md
        Sources: sources.md
        About: about.md

        """;

    private static string Page(string title, string description, int order, string body) => $"---\nTitle: {title}\nDescription: {description}\nOrder: {order}\n---\n\n{body}";

    private static string TermOf((string Term, string Also, string Text) term) => $"## {term.Term}\n\n{(term.Also.Length > 0 ? $"*Also: {term.Also}*\n\n" : "")}{term.Text}\n";
}
