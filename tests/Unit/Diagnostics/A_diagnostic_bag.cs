using GenGuide.Diagnostics;

namespace GenGuide.Tests.Unit.Diagnostics;

public sealed class A_diagnostic_bag
{
    private static readonly DiagnosticRule Rule = new("a/b", Severity.Warning, "'{0}' is wrong", "write {{{0}}}");

    [Fact]
    public void keeps_a_finding_once_and_orders_by_place()
    {
        var bag = new DiagnosticBag();

        bag.Add(Rule, new Location("b.md", 1, 1, 1, ""), "x");
        bag.Add(Rule, new Location("a.md", 10, 1, 1, ""), "x");
        bag.Add(Rule, new Location("a.md", 9, 5, 1, ""), "x");
        bag.Add(Rule, new Location("a.md", 9, 5, 1, ""), "x");

        Assert.Equal(["a.md:9", "a.md:10", "b.md:1"], bag.ToSortedList().Select(found => $"{found.Location.Path}:{found.Location.Line}"));
    }

    [Fact]
    public void fills_in_arguments_and_takes_braces_in_them_as_text()
    {
        var bag = new DiagnosticBag();

        bag.Add(Rule, Location.Of("a.md"), "{0}{");

        var found = Assert.Single(bag.ToSortedList());
        Assert.Equal(("'{0}{' is wrong", "write {{0}{}"), (found.Message, found.Hint));
    }

    [Fact]
    public void knows_errors_from_warnings()
    {
        var bag = new DiagnosticBag();

        bag.Add(Rule, Location.Of("a.md"), "x");

        Assert.True(bag.HasWarnings);
        Assert.False(bag.HasErrors);
    }
}
