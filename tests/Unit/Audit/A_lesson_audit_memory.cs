using GenGuide.Audit.Lessons;
using GenGuide.Diagnostics;
using GenGuide.Kinds;
using GenGuide.Reading;
using GenGuide.Sources;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Audit;

/// <summary>A site that is read and audited again and again, each time with what was kept of the last.</summary>
public sealed class A_lesson_audit_memory
{
    private const string Sources = "content/sources.md";

    /// <summary>A lesson that leads nowhere, so that it stays the same object whatever happens to other files.</summary>
    private const string Plain = "content/basics/plain.md";

    private readonly Dictionary<string, SourceFile> _files = [];
    private readonly SampleTexts _texts = new();
    private readonly ReadingMemory _reading = new();
    private readonly LessonAuditMemory _memory = new();

    public A_lesson_audit_memory() => _texts.With(Plain, "---\nTitle: Plain\nDescription: What leads nowhere.\nOrder: 9\n---\n\nThe quick zebra is here. Watch your PPC and QZK. Some 40% never ask. 4 + 4 = 9 euros.\n");

    [Fact]
    public void finds_the_same_again_where_nothing_has_changed()
    {
        var first = Audit();

        Assert.Contains("lesson/term-unexplained", first.Select(found => found.Code));
        Assert.Equal(first, Audit());
    }

    [Fact]
    public void finds_what_an_edit_brings_and_forgets_what_it_takes_away()
    {
        Audit();
        _texts.Replace(Plain, "Watch your PPC", "Watch your pay per click (PPC)");

        Assert.DoesNotContain("PPC", Acronyms());
        Assert.Contains("QZK", Acronyms());
    }

    [Fact]
    public void asks_all_pages_again_when_a_term_is_explained()
    {
        Assert.Contains("QZK", Acronyms());
        _texts.With(SampleTexts.Glossary, _texts[SampleTexts.Glossary] + "\n## Quick zebra\n\n*Also: QZK*\n\nA fast animal.\n");

        Assert.DoesNotContain("QZK", Acronyms());
    }

    [Fact]
    public void asks_all_pages_again_when_a_source_gets_the_name()
    {
        Assert.Contains("QZK", Acronyms());
        _texts.With(Sources, _texts[Sources] + "\n## QZK\n\nA survey of kilns.\n");

        Assert.DoesNotContain("QZK", Acronyms());
        Assert.Contains("PPC", Acronyms());
    }

    [Fact]
    public void asks_more_of_a_page_when_the_settings_put_it_on_the_path()
    {
        _texts.With("content/aside/index.md", "---\nTitle: Aside\nDescription: What stands beside.\nOrder: 7\n---\n\nWatch your XQZ.\n");
        Assert.DoesNotContain("XQZ", Acronyms());
        _texts.Replace(SampleTexts.Settings, "[basics]", "[basics, aside]");

        Assert.Contains("XQZ", Acronyms());
    }

    [Fact]
    public void counts_again_how_often_an_objective_is_practised()
    {
        _texts.Replace(SampleTexts.Lesson, "{#name-clue}", "{#name-clue}\n  - quote it {#quote-clue}");
        var before = Audit();
        _texts.Replace(SampleTexts.Bank, "{#what-a-lead-is}", "{#what-a-lead-is for=quote-clue}");

        Assert.Equal(Fresh(), Audit());
        Assert.NotEqual(before, Audit());
    }

    private List<string> Acronyms() => [.. Audit().Where(found => found.Code == "lesson/term-unexplained").Select(found => found.Message.Split('\'')[1])];

    private IReadOnlyList<Diagnostic> Audit() => Audit(_reading, _memory);

    private IReadOnlyList<Diagnostic> Fresh() => Audit(new ReadingMemory(), new LessonAuditMemory());

    private IReadOnlyList<Diagnostic> Audit(ReadingMemory reading, LessonAuditMemory memory)
    {
        var diagnostics = new DiagnosticBag();
        var tree = _texts.ToTree();
        tree = tree with { Texts = tree.Texts.ToDictionary(text => text.Key, text => Kept(text.Value)) };
        if (new SiteReader(ItemKinds.Readers, diagnostics, reading).Read(tree, address: null) is { } site)
        {
            new LessonAudit(site, diagnostics, memory).Run();
        }

        return diagnostics.ToSortedList();
    }

    /// <summary>A file whose text is the same is the same object, as it is when files are read from a disk.</summary>
    private SourceFile Kept(SourceFile file)
    {
        if (!_files.TryGetValue(file.Path, out var known) || known.Text != file.Text)
        {
            _files[file.Path] = known = file;
        }

        return known;
    }
}
