using System.Reflection;
using System.Text.RegularExpressions;
using GenGuide.Diagnostics;

namespace GenGuide.Tests.Unit.Diagnostics;

public sealed partial class The_catalog
{
    private static readonly List<DiagnosticRule> Rules =
        [.. typeof(DiagnosticCatalog).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<DiagnosticRule>()];

    [Fact]
    public void has_no_code_twice_and_all_in_the_same_form()
    {
        Assert.Equal(Rules.Count, Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.All(Rules, rule => Assert.Matches(CodePattern(), rule.Code));
    }

    [Fact]
    public void writes_sentences_without_a_capital_or_a_full_stop()
    {
        Assert.All(Rules.SelectMany(rule => new[] { rule.Message, rule.Hint }).Where(text => text.Length > 0), text =>
        {
            Assert.False(char.IsUpper(text[0]), text);
            Assert.False(text.EndsWith('.'), text);
        });
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)?/[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern();
}
