using System.Diagnostics;
using GenGuide.Diagnostics;
using GenGuide.Writing;

namespace GenGuide.Interrupted;

/// <summary>Writes a small site and dies on the way: <c>DESTINATION MOMENT TEXT</c>, where the moment is "Staging" or the name of a <see cref="SwitchStep"/>.</summary>
public static class InterruptedBuild
{
    public const string Staging = "Staging";

    /// <summary>What the process returns when the moment never came.</summary>
    public const int Survived = 3;

    /// <summary>The files of a site whose every page says the same text.</summary>
    public static IReadOnlyList<OutputFile> Site(string text) =>
    [
        .. new[] { "index.html", "basics/index.html", "basics/funnel/index.html", $"only-in-{text}/index.html" }
            .Select(path => new OutputFile(path, System.Text.Encoding.UTF8.GetBytes($"<p>{text} at {path}</p>"), Source: null)),
    ];

    public static int Main(string[] arguments)
    {
        using var writer = OutputWriter.Open(arguments[0], new DiagnosticBag())!;
        var files = Site(arguments[2]);
        foreach (var file in files)
        {
            writer.Stage(file);
            if (arguments[1] == Staging && file == files[1])
            {
                Die();
            }
        }

        writer.Switch(step =>
        {
            if (step.ToString() == arguments[1])
            {
                Die();
            }
        });

        return Survived;
    }

    // No finally block runs and nothing is disposed of, as when the machine's owner ends the process.
    private static void Die()
    {
        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
