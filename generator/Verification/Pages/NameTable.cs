namespace GenGuide.Verification.Pages;

/// <summary>The names of elements and attributes that pages use, so that each is one string however often it is read.</summary>
internal static class NameTable
{
    private const int Slots = 2048;

    private static readonly (ElementKind Kind, string Names)[] Elements =
    [
        (ElementKind.Html, "html"),
        (ElementKind.Head, "head"),
        (ElementKind.Body, "body"),
        (ElementKind.HeadVoid, "meta link"),
        (ElementKind.Title, "title"),
        (ElementKind.Script, "script"),
        (ElementKind.Phrase, "span label q mark small code em strong b i u s sub sup kbd abbr cite dfn time var samp data bdi bdo output meter progress del ins legend noscript"),
        (ElementKind.VoidPhrase, "img input br wbr"),
        (ElementKind.Block, "div section article aside header footer nav main address blockquote figure figcaption fieldset details summary dialog hgroup"),
        (ElementKind.List, "ul ol"),
        (ElementKind.TermList, "dl"),
        (ElementKind.VoidBlock, "hr"),
        (ElementKind.Preformatted, "pre"),
        (ElementKind.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementKind.Paragraph, "p"),
        (ElementKind.ListItem, "li"),
        (ElementKind.Term, "dt dd"),
        (ElementKind.Form, "form"),
        (ElementKind.Link, "a"),
        (ElementKind.Button, "button"),
        (ElementKind.TextArea, "textarea"),
        (ElementKind.Select, "select"),
        (ElementKind.Option, "option"),
        (ElementKind.Table, "table"),
        (ElementKind.TablePart, "thead tbody tfoot"),
        (ElementKind.Caption, "caption"),
        (ElementKind.Row, "tr"),
        (ElementKind.Cell, "th td"),
        (ElementKind.Drawing, "svg"),
        (ElementKind.Shape, "path rect circle ellipse line polygon polyline g"),
        (ElementKind.Phrase, "gg-quiz gg-worksheet gg-present gg-trainer gg-results gg-search gg-practice gg-exam gg-certificate gg-record gg-assigned gg-blind"),
    ];

    private const string Attributes =
        "class href role name type value id content scope rel property disabled hidden tabindex media src defer aria-current aria-label aria-labelledby aria-describedby aria-hidden aria-controls"
        + " aria-live aria-expanded aria-pressed aria-owns aria-details aria-errormessage aria-flowto aria-activedescendant viewBox d for maxlength lang charset http-equiv inputmode autocomplete"
        + " autocapitalize spellcheck rows cols popover popovertarget fill checked selected alt width height loading colspan rowspan headers list form action formaction method open style srcset"
        + " ping poster start reversed min max step placeholder title datetime cite download target multiple required readonly enctype commandfor bank cx cy r x y x1 x2 y1 y2 points stroke dir"
        + " data-th data-choice data-mark data-level data-kind data-slip data-part data-count data-store data-pool data-site data-whole data-key data-figure data-dimension data-bank data-title"
        + " data-things data-shown shape-rendering nonce integrity async crossorigin translate xmlns";

    private static readonly (string Name, ElementKind Kind)[] Table = Fill();

    /// <summary>The one instance of a name, and what kind of element it names; a name that is not known is made anew.</summary>
    public static string Of(ReadOnlySpan<char> name, out ElementKind kind)
    {
        for (var slot = SlotOf(name); Table[slot].Name is { } known; slot = (slot + 1) % Slots)
        {
            if (name.SequenceEqual(known))
            {
                kind = Table[slot].Kind;
                return known;
            }
        }

        // A name with a hyphen is an element of somebody's own, which browsers treat as they do a span.
        kind = name.Contains('-') ? ElementKind.Phrase : ElementKind.Unknown;
        return name.ToString();
    }

    private static int SlotOf(ReadOnlySpan<char> name) => ((name[0] * 31) + (name[^1] * 7) + (name[name.Length / 2] * 131) + (name.Length * 257)) % Slots;

    private static (string Name, ElementKind Kind)[] Fill()
    {
        var table = new (string Name, ElementKind Kind)[Slots];
        foreach (var (kind, names) in Elements)
        {
            foreach (var name in names.Split(' '))
            {
                Add(table, name, kind);
            }
        }

        foreach (var name in Attributes.Split(' '))
        {
            Add(table, name, ElementKind.Unknown);
        }

        return table;
    }

    private static void Add((string Name, ElementKind Kind)[] table, string name, ElementKind kind)
    {
        var slot = SlotOf(name);
        while (table[slot].Name is { } other && other != name)
        {
            slot = (slot + 1) % Slots;
        }

        if (table[slot].Name is null)
        {
            // The very instances that checks compare with.
            table[slot] = (string.Intern(name), kind);
        }
    }
}
