using GenGuide.Markdown;
using GenGuide.Model;
using GenGuide.Rendering.Markup;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace GenGuide.Rendering;

/// <summary>The body of a page → markup and the quizzes between it. The syntax tree lives only while its page is drawn.</summary>
/// <param name="site">The site.</param>
/// <param name="terms">Finds the terms of the glossary.</param>
/// <param name="quizzes">Draws the quizzes.</param>
/// <param name="show">Is shown the page with its syntax tree, before that is made ready to be drawn.</param>
public sealed class BodyRenderer(TracedSite site, TermFinder terms, QuizRenderer quizzes, Action<Page, MarkdownDocument> show)
{
    private const int LessonItemLevel = 3;

    public BodyDrawing Render(Page page)
    {
        var document = MarkdownParser.Parse(page.Source);
        show(page, document);
        var links = new LinkResolver(page.Links, page.Route);
        SetAnchors(page, document);
        if (page.Source.Path != site.Settings.GlossaryPath)
        {
            terms.Mark(document);
        }

        return new BodyDrawing([.. PartsOf(page, document, links)], SourceTagsOf(page));
    }

    /// <summary>The sources cited, in order of first use.</summary>
    private static List<string> SourceTagsOf(Page page) =>
        [.. page.References.Select(reference => page.Links.GetValueOrDefault((reference.Kind, reference.Address))).OfType<PageTarget>().Select(target => target.SourceTag).OfType<string>().Distinct()];

    private static void SetAnchors(Page page, MarkdownDocument document)
    {
        foreach (var (block, heading) in document.Descendants<HeadingBlock>().Zip(page.Headings))
        {
            block.GetAttributes().Id = heading.Anchor;
        }
    }

    private IEnumerable<BodyPart> PartsOf(Page page, MarkdownDocument document, LinkResolver links)
    {
        var run = new List<Block>();
        var style = new MarkupStyle(links, site.Rubric) { HasNotes = true, Glossary = GlossaryFrom(page) };
        foreach (var block in document)
        {
            if (block is YamlFrontMatterBlock or LinkReferenceDefinitionGroup || (block is ParagraphBlock caption && TableCaption.IsCaption(caption)))
            {
                continue;
            }

            // A front page interleaves its sections with what the generator adds; so each begins a part there.
            var startsPart = page.IsHome && block is HeadingBlock { Level: 2 };
            var embed = EmbedOf(page, block, links);
            if ((embed is not null || startsPart) && run.Count > 0)
            {
                yield return new MarkupPart(MarkupWriter.Write(run, style));
                run.Clear();
            }

            if (embed is null)
            {
                run.Add(block);
            }
            else
            {
                yield return embed;
            }
        }

        if (run.Count > 0)
        {
            yield return new MarkupPart(MarkupWriter.Write(run, style));
        }
    }

    /// <summary>Without a glossary there are no terms.</summary>
    private string GlossaryFrom(Page page) => site.Settings.GlossaryPath is { } path ? page.Route.To(site.RouteAt(path)) : "";

    private BodyPart? EmbedOf(Page page, Block block, LinkResolver links)
    {
        if (LoneLink.Of(block) is not { Url: { } address } link)
        {
            return null;
        }

        if (LoneLink.IsPair(link))
        {
            return links.TargetOf(ReferenceKind.Pair, address) is EmbedTarget { Item: Scenario scenario }
                ? new PairPart(quizzes.RenderPair(scenario, page.Route))
                : null;
        }

        return links.TargetOf(ReferenceKind.Embed, address) switch
        {
            EmbedTarget { Item: { } item } embed => new QuizPart(quizzes.Render(embed.Bank, item, page.Route, LessonItemLevel)),
            EmbedTarget { Bank.Head.Exam: not null } embed => new ExamPart(embed.Bank, links.AddressOf(embed)),
            EmbedTarget embed => new QuizPart(quizzes.Render(embed.Bank, embed.Bank.Pages[0], page.Route, LessonItemLevel)),
            _ => null,
        };
    }
}
