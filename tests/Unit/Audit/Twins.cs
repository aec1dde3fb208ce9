using GenGuide.Audit.Banks;
using GenGuide.Tests.Unit.Reading;

namespace GenGuide.Tests.Unit.Audit;

public sealed class Twins
{
    private const string Bank = SampleTexts.Bank;
    private const string Invitation = "A kiln maker invites potters [by email]";

    private readonly SampleTexts _texts = new();

    [Fact]
    public void that_differ_in_their_marks_only_are_alike() => Assert.Equal(("", ""), Compare());

    [Theory]
    [InlineData("A kiln maker now invites potters [by email]", "now", "")]
    [InlineData("A kiln maker invites [by email]", "", "potters")]
    [InlineData("A stove maker invites potters [by email]", "stove", "kiln")]
    [InlineData("A kiln maker *Invites*, potters [by email]", "", "")]
    [InlineData("A kiln maker invites potters [by post]", "", "")]
    public void are_compared_word_by_word(string invitation, string first, string second)
    {
        _texts.Replace(Bank, Invitation, invitation);

        // What is in a mark on one side may be missing there on the other.
        Assert.Equal((first, second), Compare());
    }

    [Fact]
    public void are_aligned_so_that_as_few_words_as_can_be_are_left_over()
    {
        // "the talk" in the mark is not taken for the one outside of it.
        _texts.Replace(Bank, "[more potters can name the firm]", "[the talk is repeated by potters]");

        Assert.Equal(("", ""), Compare());
    }

    [Fact]
    public void differ_in_a_mark_that_the_other_one_has_outside_of_any()
    {
        _texts.Replace(Bank, "[by email](decoy:channel/any \"Email serves both jobs.\")", "by post");

        Assert.Equal(("post", ""), Compare());
    }

    /// <summary>What is left over of the open webinar, and of the closed one.</summary>
    private (string First, string Second) Compare()
    {
        var items = AuditedItem.AllOf(_texts.ReadSound().Banks[0]);
        var (first, second) = TwinDifference.Of(items[0], items[1]);
        return (string.Join(' ', first.Select(word => word.Text)), string.Join(' ', second.Select(word => word.Text)));
    }
}
