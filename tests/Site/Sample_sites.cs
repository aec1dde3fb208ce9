using System.Reflection;
using GenGuide.Diagnostics;
using GenGuide.Tests.Unit.Verification.Pages;

namespace GenGuide.Tests.Site;

/// <summary>Every mistake that an author can make, and what the console says of it. How to write one stands in <c>tests/README.md</c>.</summary>
public sealed class Sample_sites
{
    /// <summary>Areas of what verification finds in a written site. Their causes are planted by the tests in <see cref="VerificationTests"/>;
    /// only what an author too can cause has a sample besides.</summary>
    private const string WrittenAreas = "output-";

    private const string VerificationTests = "tests/Unit/Verification";

    /// <summary>Codes outside of those areas that no source file brings about, each with the test that plants its cause.</summary>
    private static readonly Dictionary<string, string> CoveredElsewhere = new()
    {
        ["output/written-twice"] = "A_sound_site.cs",
    };

    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("GENGUIDE_ACCEPT") == "1";

    public static TheoryData<string> Names => [.. SampleSite.Names];

    private static List<DiagnosticRule> Rules { get; } =
        [.. typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticRule>()];

    [Theory]
    [MemberData(nameof(Names))]
    public void say_what_is_wrong_and_where(string name)
    {
        using var site = SampleSite.Of(name);

        var report = site.Report();

        if (IsAccepting)
        {
            File.WriteAllText(site.ExpectedPath, report);
        }

        Assert.Contains($" {name}\n", report, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(site.ExpectedPath).ReplaceLineEndings("\n"), report);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void have_pages_that_are_read_as_a_browser_reads_them(string name)
    {
        using var site = SampleSite.Of(name);

        StrictReading.AgreesWithBrowser(site.Files()?.Values ?? []);
    }

    [Fact]
    public void begin_from_one_that_is_sound()
    {
        using var site = SampleSite.Sound();

        Assert.Equal("", site.Report());
    }

    [Fact]
    public void exist_for_every_code_that_only_an_author_can_cause()
    {
        var codes = Rules.Select(rule => rule.Code).Where(code => !code.StartsWith(WrittenAreas, StringComparison.Ordinal)).Except(CoveredElsewhere.Keys);

        Assert.Subset(SampleSite.Names.ToHashSet(), codes.ToHashSet());
        Assert.Subset(Rules.Select(rule => rule.Code).ToHashSet(), SampleSite.Names.ToHashSet());
    }

    [Fact]
    public void are_left_out_only_where_a_test_of_verification_plants_the_cause()
    {
        var tests = Directory.GetFiles(RepositoryFiles.PathOf(VerificationTests), "*.cs").ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        var codes = Rules.Select(rule => rule.Code).Except(SampleSite.Names).ToList();

        Assert.All(codes, code => Assert.Contains(tests.Values, text => text.Contains($"\"{code}\"", StringComparison.Ordinal)));
        Assert.All(CoveredElsewhere, entry => Assert.Contains($"\"{entry.Key}\"", tests[entry.Value], StringComparison.Ordinal));
    }
}
