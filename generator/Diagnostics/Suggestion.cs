namespace GenGuide.Diagnostics;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class Suggestion
{
    /// <summary>"did you mean 'x'?" when a known name is close, else the list of what is known.</summary>
    public static string For(string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        var nearest = names
            .Select(candidate => (Name: candidate, Distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();

        if (nearest.Name is not null && nearest.Distance <= Math.Max(1, nearest.Name.Length / 3))
        {
            return $"did you mean '{nearest.Name}'?";
        }

        return names.Count switch
        {
            0 => "there is none to refer to yet",
            <= 20 => $"known: {string.Join(", ", names)}",
            _ => $"there are {names.Count} to choose from, and none is spelt like this",
        };
    }

    /// <summary>The number of single-character edits between two words, two letters in the wrong order being one (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        var beforePrevious = Array.Empty<int>();
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous) = (previous, current);
        }

        return previous[to.Length];
    }
}
