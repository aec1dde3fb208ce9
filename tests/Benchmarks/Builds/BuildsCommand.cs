using System.CommandLine;
using System.Globalization;
using GenGuide.Benchmarks.Measuring;

namespace GenGuide.Benchmarks.Builds;

/// <summary><c>builds</c>: whole builds of small and large sites, beside Hugo's of the same content.</summary>
public static class BuildsCommand
{
    public static Command Make()
    {
        var sizes = new Option<string>("--sizes") { Description = "How many lessons the sites have.", DefaultValueFactory = _ => "20,1000,10000" };
        var runs = new Option<int>("--runs") { Description = "Each is built so often; medians are shown.", DefaultValueFactory = _ => 3 };
        var hasMorePages = new Option<bool>("--more-pages") { Description = "Lets Hugo also build a site with as many pages for each bank as GenGuide writes." };
        var isOneSection = new Option<bool>("--one-section") { Description = "Puts all lessons of a site into one section." };
        var program = PublishedGenerator.Choice();
        var command = new Command("builds", "Measures whole builds, and Hugo's beside them where it is installed.") { sizes, runs, hasMorePages, isOneSection, program };
        command.SetAction(async (parsed, cancellation) =>
        {
            var numbers = parsed.GetRequiredValue(sizes).Split(',').Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToList();
            var work = Directory.CreateTempSubdirectory("genguide-builds-").FullName;
            try
            {
                var generator = await PublishedGenerator.FindAsync(parsed.GetValue(program), Path.Combine(work, "published"), cancellation);
                var benchmark = new BuildsBenchmark(generator, HugoProgram.Find(), work, Console.Out);
                await benchmark.RunAsync([.. numbers.Select(size => new SiteSize(size, parsed.GetValue(isOneSection), parsed.GetValue(hasMorePages)))], parsed.GetValue(runs), cancellation);
            }
            finally
            {
                Folders.Delete(work);
            }
        });
        return command;
    }
}
