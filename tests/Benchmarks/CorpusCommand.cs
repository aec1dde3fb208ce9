using System.CommandLine;
using GenGuide.Benchmarks.Hugo;
using GenGuide.Tests.Corpus;

namespace GenGuide.Benchmarks;

/// <summary><c>corpus N FOLDER</c>: a made-up site of N lessons and N banks, the same bytes each time.</summary>
public static class CorpusCommand
{
    public static Command Make()
    {
        var lessons = new Argument<int>("N") { Description = $"How many lessons, from 1 to {CorpusPlan.MostLessons}; there are as many banks of six items." };
        var folder = new Argument<DirectoryInfo>("FOLDER") { Description = "Where it is written." };
        var seed = new Option<int>("--seed") { Description = "Another seed makes another corpus.", DefaultValueFactory = _ => 1 };
        var isOneSection = new Option<bool>("--one-section") { Description = "Puts all lessons into one section; else one holds a hundred at most." };
        var isForHugo = new Option<bool>("--hugo") { Description = "Writes the same content for Hugo, in Hugo's own layout." };
        var hasMorePages = new Option<bool>("--more-pages") { Description = "For Hugo: as many further pages of each bank as GenGuide writes." };
        var command = new Command("corpus", "Makes up a site for benchmarks.") { lessons, folder, seed, isOneSection, isForHugo, hasMorePages };
        command.SetAction(parsed =>
        {
            var count = parsed.GetValue(lessons);
            var plan = CorpusPlan.Of(count, parsed.GetValue(seed), parsed.GetValue(isOneSection));
            var target = parsed.GetRequiredValue(folder).FullName;
            if (parsed.GetValue(isForHugo))
            {
                HugoCorpus.Write(plan, target, parsed.GetValue(hasMorePages));
            }
            else
            {
                SiteCorpus.Write(plan, target);
            }
        });
        return command;
    }
}
