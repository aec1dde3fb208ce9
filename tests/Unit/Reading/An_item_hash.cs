using GenGuide.Model;

namespace GenGuide.Tests.Unit.Reading;

public sealed class An_item_hash
{
    private const string Bank = SampleTexts.Bank;
    private const string Flip = "> **Flip it:** ask for a telephone number first, and repeat the talk by the number of calls.";

    private readonly SampleTexts _texts = new();

    [Theory]
    [InlineData("to a talk on cracks.", "to a tlak on cracks.")]
    [InlineData("Anybody watches without", "Everybody watches without")]
    [InlineData("Nobody can be called afterwards.", "Nobody can be called.")]
    [InlineData("The budget follows what", "The money follows what")]
    [InlineData("Open kiln webinar {", "The open webinar {")]
    [InlineData(Flip, "> **Flip it:** ask for names.")]
    public void of_the_text_changes_with_a_word_and_that_of_the_meaning_does_not(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.TextHash, after.TextHash);
        Assert.Equal(before.MeaningHash, after.MeaningHash);
    }

    [Theory]
    [InlineData("{misconception=asset-decides}", "{misconception=form-decides}")]
    [InlineData("{misconception=asset-decides}", "")]
    [InlineData("to a talk on", "to [a talk](clue:asset/light \"It asks for little.\") on")]
    [InlineData("[by email](decoy:channel/any \"Email serves both jobs.\")", "by email")]
    [InlineData("[by email](decoy:channel/any \"Email serves both jobs.\")", "[by email](decoy:asset/substantial \"It asks for much.\")")]
    public void of_the_meaning_changes_with_a_mark_and_a_misconception(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.NotEqual(before.MeaningHash, after.MeaningHash);
    }

    [Fact]
    public void of_the_meaning_changes_with_the_key()
    {
        var before = _texts.ReadSound().Banks[0].Items[2];

        _texts.Replace(Bank, "- [ ] A reader of its open guide {misconception=form-decides}", "- [x] A reader of its open guide").Replace(Bank, "- [x] A visitor", "- [ ] A visitor");

        Assert.NotEqual(before.MeaningHash, _texts.ReadSound().Banks[0].Items[2].MeaningHash);
    }

    [Theory]
    [InlineData("cracks.\n[Anybody", "cracks. [Anybody")]
    [InlineData("to a talk on cracks.", "to a\ntalk   on cracks.")]
    [InlineData("- [x] Demand generation\n\n  The", "- [x] Demand generation\n\n\n  The")]
    public void minds_no_line_breaks(string words, string by)
    {
        var (before, after) = BeforeAndAfter(words, by);

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
    }

    [Fact]
    public void minds_no_other_item()
    {
        var (before, after) = BeforeAndAfter("Which of these people", "Who of these people");

        Assert.Equal((before.TextHash, before.MeaningHash), (after.TextHash, after.MeaningHash));
    }

    private (Item Before, Item After) BeforeAndAfter(string words, string by)
    {
        var before = _texts.ReadSound().Banks[0].Items[0];
        return (before, _texts.Replace(Bank, words, by).ReadSound().Banks[0].Items[0]);
    }
}
