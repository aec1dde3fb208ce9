using System.Reflection;
using GenGuide.Diagnostics;

namespace GenGuide.Tests.Site;

/// <summary>Every mistake that an author can make, and what the console says of it. How to write one stands in <c>tests/README.md</c>.</summary>
public sealed class Sample_sites
{
    /// <summary>Codes that no source file brings about, only a written site or a program that went wrong, each with the test that plants its cause.</summary>
    private static readonly Dictionary<string, string> CoveredElsewhere = [];

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

    [Fact]
    public void begin_from_one_that_is_sound()
    {
        using var site = SampleSite.Sound();

        Assert.Equal("", site.Report());
    }

    [Fact]
    public void exist_for_every_code_that_an_author_can_cause()
    {
        var codes = Rules.Select(rule => rule.Code).Except(CoveredElsewhere.Keys);

        Assert.Equal(codes.Order(StringComparer.Ordinal), SampleSite.Names);
    }

    [Fact]
    public void are_left_out_only_where_a_unit_test_stands_in()
    {
        var tests = typeof(Sample_sites).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet();

        Assert.All(CoveredElsewhere, entry => Assert.Contains(entry.Value, tests));
        Assert.Empty(CoveredElsewhere.Keys.Except(Rules.Select(rule => rule.Code)));
    }
}
