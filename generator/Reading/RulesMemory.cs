using GenGuide.Diagnostics;
using GenGuide.Model;
using GenGuide.Sources;

namespace GenGuide.Reading;

/// <summary>Remembers files between which everything holds that must hold. As long as edits leave alone what the rules look at, nothing else can come of looking again.</summary>
internal sealed class RulesMemory
{
    /// <summary>Null while something is wrong.</summary>
    private RuledFiles? _sound;

    /// <summary>Looks beside other work.</summary>
    /// <param name="files">As they were read.</param>
    /// <param name="diagnostics">Holds what was found in each file; takes what is found between them.</param>
    public Task Check(RuledFiles files, DiagnosticBag diagnostics)
    {
        var doubted = diagnostics.ToSortedList().Where(found => found.Rule == DiagnosticCatalog.SumContradictsKey).Select(found => found.Location).ToHashSet();
        if (_sound is { } sound && doubted.Count == 0 && files.SayTheSameAs(sound))
        {
            _sound = files;
            return Task.CompletedTask;
        }

        _sound = null;
        return Task.Run(() =>
        {
            var found = new DiagnosticBag();
            new SiteRules(files, doubted, found).Check();
            diagnostics.AddAll(found);
            _sound = found.IsEmpty && doubted.Count == 0 ? files : null;
        });
    }
}

/// <summary>What the rules are about.</summary>
/// <param name="Tree">The author's files.</param>
/// <param name="Pages">All that are published.</param>
/// <param name="Banks">All that are published.</param>
/// <param name="Sections">How many there are on the path, which the front page lists.</param>
internal sealed record RuledFiles(SourceTree Tree, NamedCollection<Page> Pages, NamedCollection<Bank> Banks, int Sections)
{
    /// <summary>Whether the rules would see nothing new.</summary>
    public bool SayTheSameAs(RuledFiles before) => Sections == before.Sections
        && Tree.HasSamePathsAs(before.Tree)
        && (Pages.ChangesSince(before.Pages)?.All(place => SiteRules.RuledIn(Pages.Entries[place]) == SiteRules.RuledIn(before.Pages.Entries[place])) ?? false)
        && (Banks.ChangesSince(before.Banks)?.All(place => SiteRules.RuledIn(Banks.Entries[place]) == SiteRules.RuledIn(before.Banks.Entries[place])) ?? false);
}
