namespace GenGuide.Verification.Pages;

/// <summary>Knows what is open, and so whether another element may stand there and stay where it is. Refuses more than browsers do; what it allows is beyond doubt.</summary>
internal sealed class ElementRules
{
    /// <summary>Browsers give up on pages that are nested deeper than a few hundred elements.</summary>
    private const int Deepest = 200;

    private readonly ElementKind[] _open = new ElementKind[Deepest];
    private int _depth;
    private int _paragraphs;
    private int _links;
    private int _buttons;
    private int _forms;

    public ElementKind Current => _depth == 0 ? ElementKind.Unknown : _open[_depth - 1];

    public static bool IsVoid(ElementKind kind) => kind is ElementKind.HeadVoid or ElementKind.VoidPhrase or ElementKind.VoidBlock;

    /// <summary>True where words other than spaces stay where they are.</summary>
    public bool MayHoldWords => Current is not (ElementKind.Unknown or ElementKind.Html or ElementKind.Head or ElementKind.Table or ElementKind.TablePart or ElementKind.Row or ElementKind.Select);

    public bool MayOpen(ElementKind kind, PageTreeBuilder tree) => _depth < Deepest && Current switch
    {
        ElementKind.Unknown => kind == ElementKind.Html,
        ElementKind.Html => kind is ElementKind.Head or ElementKind.Body,
        ElementKind.Head => kind is ElementKind.HeadVoid or ElementKind.Title or ElementKind.Script,
        ElementKind.Table => kind is ElementKind.Caption or ElementKind.TablePart,
        ElementKind.TablePart => kind == ElementKind.Row,
        ElementKind.Row => kind == ElementKind.Cell,
        ElementKind.Select => kind == ElementKind.Option,
        ElementKind.Option => false,
        ElementKind.Drawing or ElementKind.Shape => kind == ElementKind.Shape,
        _ => MayOpenInBody(kind, tree),
    };

    public void Open(ElementKind kind)
    {
        _open[_depth++] = kind;
        Count(kind, 1);
    }

    public void Close() => Count(_open[--_depth], -1);

    private bool MayOpenInBody(ElementKind kind, PageTreeBuilder tree) => kind switch
    {
        ElementKind.Phrase or ElementKind.VoidPhrase or ElementKind.Script or ElementKind.TextArea or ElementKind.Select or ElementKind.Drawing => true,
        ElementKind.Link => _links == 0,
        ElementKind.Button => _buttons == 0,
        ElementKind.Form => _forms == 0 && _paragraphs == 0,
        ElementKind.Heading => Current != ElementKind.Heading && _paragraphs == 0,
        ElementKind.ListItem => Current == ElementKind.List && _paragraphs == 0,
        ElementKind.Term => IsInTermList(tree) && _paragraphs == 0,
        ElementKind.Block or ElementKind.List or ElementKind.TermList or ElementKind.VoidBlock or ElementKind.Preformatted or ElementKind.Paragraph or ElementKind.Table => _paragraphs == 0,
        _ => false,
    };

    /// <summary>Terms may stand in groups.</summary>
    private bool IsInTermList(PageTreeBuilder tree) => Current == ElementKind.TermList || (tree.CurrentName == "div" && _open[_depth - 2] == ElementKind.TermList);

    private void Count(ElementKind kind, int change)
    {
        switch (kind)
        {
            case ElementKind.Paragraph:
                _paragraphs += change;
                break;
            case ElementKind.Link:
                _links += change;
                break;
            case ElementKind.Button:
                _buttons += change;
                break;
            case ElementKind.Form:
                _forms += change;
                break;
        }
    }
}
