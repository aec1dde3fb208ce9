using GenGuide.Audit.Lessons;
using GenGuide.Markdown;
using GenGuide.Model;

namespace GenGuide.Audit.Banks;

/// <summary>An item, and those of its words that the model does not keep.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">The text of a campaign; of other kinds empty.</param>
/// <param name="FeedbackWords">How many words stand under each choice, in their order; nothing for kinds without feedback on choices.</param>
public sealed record AuditedItem(Item Item, CampaignText Text, IReadOnlyList<int> FeedbackWords)
{
    /// <summary>The items of a bank, in order.</summary>
    public static IReadOnlyList<AuditedItem> AllOf(Bank bank)
    {
        var syntax = BankSyntax.Of(MarkdownParser.Parse(bank.Source)).Items;
        return [.. bank.Items.Select(item => Of(item, syntax[item.Index]))];
    }

    /// <summary>What somebody sees of it who understands nothing.</summary>
    /// <param name="weightiest">The row of the rubric that says what is counted.</param>
    public AskedItem Ask(Dimension? weightiest)
    {
        var scenario = Item as Scenario;
        var measures = scenario?.Marks.Where(mark => mark.Role != MarkRole.Decoy && mark.Dimension.Id == weightiest?.Id).ToList() ?? [];
        return new AskedItem(
            Item.Id,
            Item.Kind,
            scenario?.Level ?? 0,
            scenario?.Twin,
            [.. Item.Keys.Select(key => key.Id)],
            [.. Item.Choices.Select(choice => (choice.Id, choice.Words.Length))],
            [.. Text.Sentences.Select(sentence => sentence.Select(word => word.Text).ToArray())],
            [.. Text.SentencesWith(measures)]);
    }

    private static AuditedItem Of(Item item, ItemSyntax syntax)
    {
        var hasFeedback = item.Kind is Scenario.KindName or ChoiceQuestion.SingleKind or ChoiceQuestion.SeveralKind;
        return new AuditedItem(
            item,
            item is Scenario ? CampaignText.Of(syntax.Body) : CampaignText.Empty,
            hasFeedback ? [.. syntax.Choices.Select(WordsOfFeedback)] : []);
    }

    private static int WordsOfFeedback(ChoiceSyntax choice) =>
        choice.Feedback.SelectMany(block => block.Leaves()).Sum(leaf => Words.Count(PlainText.Of(leaf)));
}
