using GenGuide.Diagnostics;

namespace GenGuide.Tests.Unit.Diagnostics;

public sealed class A_suggestion
{
    [Theory]
    [InlineData("Titel", "did you mean 'Title'?")]
    [InlineData("title", "did you mean 'Title'?")]
    [InlineData("ORDR", "did you mean 'Order'?")]
    [InlineData("Objektives", "did you mean 'Objectives'?")]
    [InlineData("Author", "known: Title, Order, Objectives")]
    [InlineData("", "known: Title, Order, Objectives")]
    public void names_what_is_close_and_else_what_is_known(string name, string hint)
    {
        Assert.Equal(hint, Suggestion.For(name, ["Title", "Order", "Objectives"]));
    }

    [Fact]
    public void takes_the_nearest_and_of_two_that_are_as_near_the_first()
    {
        Assert.Equal("did you mean 'clue-b'?", Suggestion.For("clue-c", ["clue-bb", "clue-b", "clue-a"]));
    }

    [Fact]
    public void says_so_when_nothing_is_known_or_too_much()
    {
        Assert.Equal("there is none to refer to yet", Suggestion.For("x", []));
        Assert.Equal("there are 21 to choose from, and none is spelt like this", Suggestion.For("elsewhere", Enumerable.Range(0, 21).Select(number => $"n{number}")));
    }
}
