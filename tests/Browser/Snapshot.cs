namespace GenGuide.Tests.Browser;

/// <summary>Compares with a file beside the tests; <c>GENGUIDE_ACCEPT=1</c> rewrites it.</summary>
public static class Snapshot
{
    public static void Matches(string name, string actual)
    {
        var path = RepositoryFiles.PathOf($"tests/Browser/Snapshots/{name}.yml");
        var text = actual.ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("GENGUIDE_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"There is no {path}. Accept it with GENGUIDE_ACCEPT=1 and read it.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
