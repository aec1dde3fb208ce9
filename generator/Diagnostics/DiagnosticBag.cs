using System.Globalization;

namespace GenGuide.Diagnostics;

/// <summary>Gathers the findings of a run, so that an author sees all of them and not only the first. Safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly HashSet<Diagnostic> _found = [];

    public bool IsEmpty
    {
        get
        {
            lock (_gate)
            {
                return _found.Count == 0;
            }
        }
    }

    public bool HasErrors => Has(Severity.Error);

    public bool HasWarnings => Has(Severity.Warning);

    /// <summary>Notes a finding; the arguments fill the placeholders of the rule's message and hint.</summary>
    public void Add(DiagnosticRule rule, Location location, params object[] arguments)
    {
        var message = string.Format(CultureInfo.InvariantCulture, rule.Message, arguments);
        var hint = string.Format(CultureInfo.InvariantCulture, rule.Hint, arguments);

        lock (_gate)
        {
            _found.Add(new Diagnostic(rule, location, message, hint));
        }
    }

    /// <summary>Takes over what another bag has gathered.</summary>
    public void AddAll(DiagnosticBag other) => AddAll(other.IsEmpty ? [] : other.ToSortedList());

    /// <summary>Takes over what was found before.</summary>
    public void AddAll(IReadOnlyList<Diagnostic> found)
    {
        if (found.Count == 0)
        {
            return;
        }

        lock (_gate)
        {
            _found.UnionWith(found);
        }
    }

    /// <summary>All findings, ordered by path, line, column and code.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        lock (_gate)
        {
            // Nearly every file of a site is sound.
            return _found.Count == 0 ? [] : [.. _found
                .OrderBy(diagnostic => diagnostic.Location.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.Line)
                .ThenBy(diagnostic => diagnostic.Location.Column)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal)];
        }
    }

    private bool Has(Severity severity)
    {
        lock (_gate)
        {
            return _found.Any(diagnostic => diagnostic.Severity == severity);
        }
    }
}
