using System.CommandLine;
using GenGuide.Benchmarks.Measuring;

namespace GenGuide.Benchmarks.Edits;

/// <summary><c>edits</c>: how long after a file was saved its page is served anew, and whether memory stays bounded.</summary>
public static class EditsCommand
{
    public static Command Make()
    {
        var pages = new Option<int>("--pages") { Description = "How many lessons the site has.", DefaultValueFactory = _ => 1000 };
        var edits = new Option<int>("--edits") { Description = "How many random edits follow each other while memory is watched.", DefaultValueFactory = _ => 2000 };
        var runs = new Option<int>("--runs") { Description = "How often each kind of edit is made; medians are shown.", DefaultValueFactory = _ => 10 };
        var program = PublishedGenerator.Choice();
        var command = new Command("edits", "Measures the preview: from a saved file to a served page.") { pages, edits, runs, program };
        command.SetAction(async (parsed, cancellation) =>
        {
            var work = Directory.CreateTempSubdirectory("genguide-edits-").FullName;
            try
            {
                var generator = await PublishedGenerator.FindAsync(parsed.GetValue(program), Path.Combine(work, "published"), cancellation);
                await new EditsBenchmark(generator, HugoProgram.Find(), work, parsed.GetValue(runs), Console.Out).RunAsync(parsed.GetValue(pages), parsed.GetValue(edits), cancellation);
            }
            finally
            {
                Folders.Delete(work);
            }
        });
        return command;
    }
}
