using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary><c>quizzes/rubric.yml</c> → <see cref="Rubric"/>.</summary>
public sealed class RubricReader(DiagnosticBag diagnostics)
{
    private const string Owner = "the rubric";
    private const int LargestPoints = 100;

    private static readonly Rubric Empty = new([], [], []);

    /// <summary>Null, and reported, when banks can't be judged by it. A site without banks needs none.</summary>
    public Rubric? Read(SourceTree tree)
    {
        if (!tree.Texts.TryGetValue(SourceTree.RubricPath, out var source))
        {
            return Missing(tree);
        }

        if (PositionedYaml.Read(source, source.Text, diagnostics) is not { } yaml)
        {
            return null;
        }

        yaml.RequireKnown(Owner, "Labels", "Dimensions", "Misconceptions");
        var labels = Entries(yaml, "Labels", (id, _, map) => ReadLabel(id, map));
        if (labels.Count != 2 || labels[0].Sign >= labels[1].Sign)
        {
            diagnostics.Add(DiagnosticCatalog.RubricLabels, yaml.LocationOf("Labels"));
        }

        var rubric = new Rubric(
            labels,
            Entries(yaml, "Dimensions", (id, _, map) => ReadDimension(id, map, tree)),
            Entries(yaml, "Misconceptions", (slug, span, map) => ReadMisconception(slug, source, span, map, tree)));
        return IsUsable(source) ? rubric : null;
    }

    private Rubric? Missing(SourceTree tree)
    {
        if (tree.Unreadable.Contains(SourceTree.RubricPath))
        {
            return null;
        }

        if (!tree.Banks.Any())
        {
            return Empty;
        }

        diagnostics.Add(DiagnosticCatalog.NoRubric, Location.Of(SourceTree.RubricPath), SourceTree.RubricPath);
        return null;
    }

    /// <summary>A lesson that is not there spoils no mark; whatever else is wrong would be reported once more at every item.</summary>
    private bool IsUsable(SourceFile source) => diagnostics.ToSortedList()
        .All(diagnostic => diagnostic.Location.Path != source.Path || diagnostic.Rule == DiagnosticCatalog.UnknownTarget);

    private static List<T> Entries<T>(PositionedYaml yaml, string key, Func<string, TextSpan, PositionedYaml, T> read)
    {
        var entries = new List<T>();
        if (yaml.Map(key) is not { } map)
        {
            return entries;
        }

        foreach (var (name, span) in map.Keys)
        {
            if (map.Map(name) is { } entry)
            {
                entries.Add(read(name, span, entry));
            }
        }

        return entries;
    }

    private Label ReadLabel(string id, PositionedYaml yaml)
    {
        yaml.RequireKnown("a label", "Name", "Sign", "Hint");
        var sign = yaml.RequiredText("Sign", "a label") switch
        {
            "minus" => -1,
            "plus" => 1,
            _ => 0,
        };
        if (sign == 0)
        {
            diagnostics.Add(DiagnosticCatalog.WrongType, yaml.LocationOf("Sign"), "Sign", "minus or plus");
        }

        return new Label(id, yaml.RequiredText("Name", "a label"), sign, yaml.RequiredText("Hint", "a label"));
    }

    private Dimension ReadDimension(string id, PositionedYaml yaml, SourceTree tree)
    {
        yaml.RequireKnown("a dimension", "Name", "Role", "Lesson", "Values");
        var role = yaml.RequiredText("Role", "a dimension");
        if (role is not ("deciding" or "supporting" or "neutral" or ""))
        {
            diagnostics.Add(DiagnosticCatalog.WrongType, yaml.LocationOf("Role"), "Role", "deciding, supporting or neutral");
        }

        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        if (yaml.Map("Values") is { } values)
        {
            foreach (var (value, _) in values.Keys)
            {
                points[value] = values.OptionalInteger(value, -LargestPoints, LargestPoints) ?? 0;
            }
        }

        return new Dimension(id, yaml.RequiredText("Name", "a dimension"), role == "deciding", ReadLesson(yaml, tree), points);
    }

    private Misconception ReadMisconception(string slug, SourceFile source, TextSpan span, PositionedYaml yaml, SourceTree tree)
    {
        yaml.RequireKnown("a misconception", "Code", "Name", "Line", "Lesson");
        return new Misconception(
            slug,
            yaml.RequiredText("Name", "a misconception"),
            yaml.RequiredText("Line", "a misconception"),
            ReadLesson(yaml, tree),
            source,
            span);
    }

    private string ReadLesson(PositionedYaml yaml, SourceTree tree)
    {
        var lesson = yaml.RequiredText("Lesson", Owner);
        var path = RelativePath.Resolve(SourceTree.QuizFolder, lesson);
        if (lesson.Length > 0 && (path is null || !path.EndsWith(".md", StringComparison.Ordinal) || !tree.HasText(path)))
        {
            var known = tree.Pages.Select(page => RelativePath.Between(SourceTree.QuizFolder, page.Path));
            diagnostics.Add(DiagnosticCatalog.UnknownTarget, yaml.LocationOf("Lesson"), lesson, Suggestion.For(lesson, known));
        }

        return path ?? "";
    }
}
