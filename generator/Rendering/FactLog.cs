using GenGuide.Model;

namespace GenGuide.Rendering;

/// <summary>What a drawing asked of the site, and what it was told: the edges of the dependency graph that lead to it.</summary>
public sealed class FactLog
{
    private readonly Dictionary<Fact, object?> _answers = [];

    /// <summary>The questions, to look at.</summary>
    private NameBits _names;

    public void Note(Fact fact, object? answer)
    {
        _answers[fact] = answer;
        _names |= NameBits.Of(fact);
    }

    /// <summary>Whether it has been asked before, and what was answered.</summary>
    public bool Knows(Fact fact, out object? answer) => _answers.TryGetValue(fact, out answer);

    /// <summary>Whether a site gives the same answers, so that the same would be drawn. What was read anew is another answer, even if it says the same.</summary>
    /// <param name="site">As it is now.</param>
    /// <param name="hasSamePath">True where no question about the path alone needs to be asked again.</param>
    public bool HoldsIn(Site site, bool hasSamePath)
    {
        foreach (var (fact, answer) in _answers)
        {
            if (hasSamePath && fact.Kind is (FactKind.Path or FactKind.Openings or FactKind.Near or FactKind.Lessons))
            {
                continue;
            }

            if (!IsSame(answer, TracedSite.AnswerTo(fact, site)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for a site of which one knows to what it may have another answer.</summary>
    internal bool HoldsIn(Site site, FactChanges changes)
    {
        if (!_names.Meets(changes.Names))
        {
            return true;
        }

        foreach (var fact in changes.Facts)
        {
            if (_answers.TryGetValue(fact, out var answer) && !IsSame(answer, TracedSite.AnswerTo(fact, site)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Titles and addresses are the same when they say the same; comparing whole pages would cost more than drawing one.</summary>
    private static bool IsSame(object? before, object? now) => ReferenceEquals(before, now) || before switch
    {
        string text => text.Equals(now as string, StringComparison.Ordinal),
        Route route => route.Equals(now as Route),
        _ => false,
    };
}

/// <summary>A question about the site.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Key">Which of them: the path of a source, or the id of an item; empty where there is only one.</param>
public readonly record struct Fact(FactKind Kind, string Key);

/// <summary>What may be asked of a site.</summary>
public enum FactKind
{
    Settings,
    Rubric,
    Terms,
    TermForms,
    Pages,
    Banks,
    BankCount,
    BankLine,
    Path,
    Openings,
    Near,
    Lessons,
    Page,
    Title,
    Route,
    Bank,
    Scenario,
}
