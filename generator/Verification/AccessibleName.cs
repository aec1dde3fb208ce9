using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What assistive technology calls an element: the parts of the W3C's computation that static pages use.</summary>
public static class AccessibleName
{
    /// <summary>By reference, by attribute or by content: true when there is anything.</summary>
    public static bool IsThere(PageElement element) => IsExplicit(element) || HasWords(element);

    /// <summary>True when ARIA attributes give it a name.</summary>
    public static bool IsExplicit(PageElement element)
    {
        foreach (var id in IdsIn(element, "aria-labelledby"))
        {
            if (element.Tree.Ids.Find(id) is { } other && HasWords(other))
            {
                return true;
            }
        }

        return !element.Value("aria-label").IsWhiteSpace();
    }

    /// <summary>True when <see cref="TextOf"/> has something to tell.</summary>
    public static bool HasWords(PageElement element)
    {
        var sink = new WordSink(isAskedOnlyWhether: true);
        return Pour(element, ref sink);
    }

    /// <summary>The words inside, with those of pictures, without what is hidden from everybody.</summary>
    public static string TextOf(PageElement element)
    {
        var sink = new WordSink(isAskedOnlyWhether: false);
        Pour(element, ref sink);
        return sink.Drain();
    }

    /// <summary>The ids that an attribute lists.</summary>
    internal static WordsOfValue IdsIn(PageElement element, string attribute) => new(element.Value(attribute));

    /// <summary>Hands out what is read aloud, piece by piece; true when the sink has enough.</summary>
    private static bool Pour(PageElement element, ref WordSink sink)
    {
        if (element.Name is "script" or "style" or "template" or "select" or "textarea" || element.Has("hidden") || element.Has("aria-hidden", "true"))
        {
            return false;
        }

        if (element is { Name: "img", IsForeign: false })
        {
            return sink.Take(element.Value("alt"));
        }

        return element.TryGet("aria-label", out var label) ? sink.Take(label) : PourInner(element, ref sink);
    }

    private static bool PourInner(PageElement element, ref WordSink sink)
    {
        var text = element.FirstText;
        for (var index = element.Index + 1; index < element.End; index = element.Tree[index].End)
        {
            var child = element.Tree[index];
            if (PourTexts(element.Tree, text, child.FirstText, ref sink) || Pour(child, ref sink))
            {
                return true;
            }

            text = child.EndText;
        }

        return PourTexts(element.Tree, text, element.EndText, ref sink);
    }

    private static bool PourTexts(PageTree tree, int start, int end, ref WordSink sink)
    {
        foreach (var range in tree.TextsBetween(start, end))
        {
            if (sink.Take(tree.CharactersOf(range)))
            {
                return true;
            }
        }

        return false;
    }
}
