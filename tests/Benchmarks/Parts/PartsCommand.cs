using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GenGuide.Benchmarks.Parts;

/// <summary><c>parts</c>: the stages of a build and the grading core, each by itself.</summary>
public static class PartsCommand
{
    public static Command Make()
    {
        var filter = new Option<string>("--filter") { Description = "Which of them, as BenchmarkDotNet takes it.", DefaultValueFactory = _ => "*" };
        var command = new Command("parts", "Measures the parts of a build one by one.") { filter };
        command.SetAction(parsed =>
        {
            // In this process, because a project that BenchmarkDotNet makes would not have the repository's build settings.
            var config = DefaultConfig.Instance
                .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
                .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "genguide-parts"));
            BenchmarkSwitcher.FromTypes([typeof(PartsBenchmark)]).Run(["--filter", parsed.GetRequiredValue(filter)], config);
        });
        return command;
    }
}
