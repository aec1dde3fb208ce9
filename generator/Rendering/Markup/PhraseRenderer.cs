using GenGuide.Markdown;
using GenGuide.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace GenGuide.Rendering.Markup;

/// <summary>Marked words of a campaign: as boxes to be ticked, or, in a campaign shown solved, as marked text.</summary>
/// <param name="solved">The clues to be shown with their badges; null where the learner is to find them.</param>
public sealed class PhraseRenderer(IReadOnlyList<ClueDrawing>? solved) : LinkInlineRenderer
{
    private int _index;

    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!ClueLink.IsMark(link))
        {
            base.Write(renderer, link);
            return;
        }

        var index = _index++;
        if (solved is null)
        {
            renderer.Write($"<label class=\"phrase\"><input type=\"checkbox\" name=\"mark\" value=\"{index}\" disabled>");
            renderer.WriteChildren(link);
            renderer.Write("</label>");
            return;
        }

        var clue = solved.First(clue => clue.Index == index);
        var isDecoy = clue.Mark.Role == MarkRole.Decoy;
        renderer.Write(isDecoy ? "<mark class=\"decoy\"><span class=\"n off\">" : "<mark class=\"clue\"><span class=\"n\">");
        renderer.Write(clue.Badge).Write("</span>");
        renderer.WriteChildren(link);
        renderer.Write("</mark>");
    }
}
