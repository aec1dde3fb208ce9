using GenGuide.Model;
using GenGuide.Rendering.Markup;
using GenGuide.Rendering.Views;
using GenGuide.Writing;

namespace GenGuide.Rendering.Presenting;

/// <summary>The campaigns of a bank → a page that shows one at a time to a room.</summary>
public sealed class PresentRenderer(TracedSite site, QuizRenderer quizzes)
{
    /// <summary>Null for a bank without campaigns.</summary>
    public OutputFile? Render(Bank bank)
    {
        var campaigns = bank.Items.OfType<Scenario>().ToList();
        if (OwnPage.WorkshopOf(bank) is not { } page)
        {
            return null;
        }

        var frame = new PageFrame(site, page.Route, page.Title, page.Description, null, [])
        {
            Elements = ["gg-present"],
            Scripts = [AssetRenderer.PresentScriptPath],
            Styles = [AssetRenderer.ExtraStylePath, AssetRenderer.PresentStylePath],
            IsIndexed = false,
        };
        var markdown = quizzes.MarkdownOf(bank);
        var markup = new ItemMarkup(site, bank, markdown, bank.Workshop);
        var slides = campaigns.Select((campaign, index) => new SlideDrawing(
            ViewWords.WithLevel(ViewWords.PlaceOfCampaign(index + 1, campaigns.Count), campaign.Level),
            markup.Blocks(markdown.Syntax.Items[campaign.Index].Body, MarkLook.Plain),
            quizzes.RenderSolved(campaign, bank.Workshop),
            markup.Blocks(campaign.Choices.Zip(markdown.Syntax.Items[campaign.Index].Choices).First(choice => choice.First.IsKey).Second.Feedback),
            site.TwinOf(campaign) is { } twin ? quizzes.RenderSolved(twin, bank.Workshop) : null));

        return new OutputFile(bank.Workshop.OutputPath, ViewRenderer.Render<PresentView, PresentDrawing>(new PresentDrawing(frame, bank, [.. slides])), bank.Source.Path);
    }
}
