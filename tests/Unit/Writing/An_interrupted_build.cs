using System.Diagnostics;
using System.Runtime.InteropServices;
using GenGuide.Interrupted;
using GenGuide.Writing;

namespace GenGuide.Tests.Unit.Writing;

public sealed class An_interrupted_build : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> EveryMoment => [InterruptedBuild.Staging, .. Enum.GetNames<SwitchStep>()];

    [Theory]
    [MemberData(nameof(EveryMoment))]
    public void that_was_to_replace_a_site_leaves_the_old_or_the_new_one(string moment)
    {
        WrittenSite.Build(_folder["output"], "old");
        Kill(moment);

        WrittenSite.Open(_folder["output"]).Dispose();

        var isNew = moment != InterruptedBuild.Staging && Enum.Parse<SwitchStep>(moment) >= SwitchStep.OldSetAside;
        Assert.Equal(isNew ? "new" : "old", WrittenSite.TextAt(_folder["output"]));
        Assert.Equal([_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Theory]
    [InlineData(InterruptedBuild.Staging, null)]
    [InlineData(nameof(SwitchStep.ManifestCompleted), "new")]
    [InlineData(nameof(SwitchStep.NewPutInPlace), "new")]
    public void that_was_the_first_leaves_a_whole_site_or_nothing(string moment, string? expected)
    {
        Kill(moment);

        WrittenSite.Open(_folder["output"]).Dispose();

        Assert.Equal(expected, WrittenSite.TextAt(_folder["output"]));
        Assert.Equal(expected is null ? [] : [_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    [Theory]
    [MemberData(nameof(EveryMoment))]
    public void is_followed_by_a_build_that_succeeds(string moment)
    {
        WrittenSite.Build(_folder["output"], "old");
        Kill(moment);

        WrittenSite.Build(_folder["output"], "newest");

        Assert.Equal("newest", WrittenSite.TextAt(_folder["output"]));
        Assert.Equal([_folder["output"]], Directory.GetFileSystemEntries(_folder.FullPath));
    }

    public void Dispose() => _folder.Dispose();

    private void Kill(string moment)
    {
        // The host that runs this test runs the killed program too: no search path and no build configuration to get wrong.
        var host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        var start = new ProcessStartInfo(Path.GetFullPath(host)) { RedirectStandardError = true };
        string[] arguments = ["exec", typeof(InterruptedBuild).Assembly.Location, _folder["output"], moment, "new"];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("", errors);
        Assert.NotEqual(0, process.ExitCode);
        Assert.NotEqual(InterruptedBuild.Survived, process.ExitCode);
    }
}
