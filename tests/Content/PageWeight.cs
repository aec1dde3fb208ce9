using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GenGuide.Tests.Content;

/// <summary>What a page weighs over the wire: everything it loads, compressed as a server does it. Icon and manifest are not counted.</summary>
public sealed partial class PageWeight
{
    /// <summary>Where the real site stands: its page for lost addresses names it.</summary>
    private const string Root = "https://genguide.github.io/GenGuide/";

    /// <summary>Of an item without the author's text.</summary>
    public const int MarkupOfAnItem = 350;

    /// <summary>Of a question in which each of many things is given a place.</summary>
    private const int MoreMarkup = 500;

    private const int Frame = 2_000;

    private readonly IReadOnlyDictionary<string, byte[]> _files;
    private readonly string _html;
    private readonly IHtmlDocument _document;

    public PageWeight(string path, IReadOnlyDictionary<string, byte[]> files)
    {
        Path = path;
        _files = files;
        _html = Encoding.UTF8.GetString(files[path]);
        _document = new HtmlParser().ParseDocument(_html);
        Styles = [.. Loaded("link[rel=stylesheet]", "href")];
        Scripts = [.. Loaded("script[src]", "src").Concat(Loaded("link[rel=modulepreload]", "href")).Distinct()];
    }

    public string Path { get; }

    public IReadOnlyList<string> Styles { get; }

    public IReadOnlyList<string> Scripts { get; }

    public int Html => Gzip(_html);

    public int Css => Styles.Sum(path => Gzip(_files[path]));

    public int Script => Scripts.Sum(path => Gzip(_files[path]));

    /// <summary>True where an element of ours works on the page, other than the search.</summary>
    public bool RunsElement => _document.All.Any(element => element.LocalName.StartsWith("gg-", StringComparison.Ordinal) && element.LocalName != "gg-search");

    public int Items => _document.QuerySelectorAll("article.item").Length;

    /// <summary>Words of the text around the quizzes.</summary>
    public int Words => Prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>What the author wrote, by itself. The rest of a page is ours.</summary>
    public int Text => Gzip(Prose + string.Concat(_document.QuerySelectorAll("article.item").Select(TextOf)));

    /// <summary>For the HTML: the author's text, the markup that an item may have, head, header, navigation and footer, and the links and tables of the text.</summary>
    public int Budget => Text + (MarkupOfAnItem * Items) + (MoreMarkup * _document.QuerySelectorAll("[data-kind=sort], [data-kind=order], [data-kind=blanks]").Length) + Frame + (Text / 3);

    private string Prose
    {
        get
        {
            var main = (IElement)_document.QuerySelector("main")!.Clone();
            foreach (var quiz in main.QuerySelectorAll("gg-quiz, script"))
            {
                quiz.Remove();
            }

            return TextOf(main);
        }
    }

    /// <summary>What the scenarios weigh, each on average and without the author's text: the page less the same page with one scenario, less what their texts weigh by themselves.</summary>
    public int MarkupOfAScenario
    {
        get
        {
            var articles = _document.QuerySelectorAll("article.item").ToList();
            var page = Gzip(_html) - Gzip(WithoutItems(1));
            var texts = Gzip(Prose + string.Concat(articles.Select(TextOf))) - Gzip(Prose + TextOf(articles[0]));
            return (page - texts) / (articles.Count - 1);
        }
    }

    public static int Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    public static int Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }

    /// <summary>The page as it is written, with its first scenarios only; each lone one is an element with a payload of its own.</summary>
    private string WithoutItems(int kept)
    {
        var quizzes = QuizPattern().Matches(_html).Skip(kept).Select(match => match.Value);
        return quizzes.Aggregate(_html, (html, quiz) => html.Replace(quiz, "", StringComparison.Ordinal));
    }

    private IEnumerable<string> Loaded(string selector, string attribute) => _document.QuerySelectorAll(selector)
        .Select(element => new Uri(new Uri(Root + Path), element.GetAttribute(attribute)).AbsoluteUri.Split('?')[0][Root.Length..]);

    private static string TextOf(IElement element) => SpacePattern().Replace(element.TextContent, " ");

    [GeneratedRegex("<gg-quiz.*?</gg-quiz>", RegexOptions.Singleline)]
    private static partial Regex QuizPattern();

    [GeneratedRegex("\\s+")]
    private static partial Regex SpacePattern();
}
