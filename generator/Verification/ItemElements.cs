using GenGuide.Verification.Pages;

namespace GenGuide.Verification;

/// <summary>What the checks of an item look at, gathered in one walk: of all the elements of an item these are few. Each list is in the order of the page.</summary>
public sealed class ItemElements
{
    private readonly List<PageElement> _fields = new(32);
    private readonly List<PageElement> _labels = new(32);
    private readonly List<PageElement> _answers = new(1);
    private readonly List<PageElement> _noted = new(16);
    private readonly List<PageElement> _suspects = new(64);

    private ItemElements(PageElement article)
    {
        Article = article;
        foreach (var element in article.Descendants)
        {
            var isSuspect = Sort(element);
            foreach (ref readonly var attribute in element.Attributes)
            {
                var isNoted = attribute.Name.StartsWith("data-", StringComparison.Ordinal);
                isSuspect |= isNoted || attribute.Name is "value" or "checked" or "selected" or "title" or "placeholder";
                if (isNoted && (_noted.Count == 0 || _noted[^1] != element))
                {
                    _noted.Add(element);
                }
            }

            if (isSuspect)
            {
                _suspects.Add(element);
            }
        }
    }

    public PageElement Article { get; }

    /// <summary>What is chosen, marked or filled in, and the options of menus.</summary>
    public IReadOnlyList<PageElement> Fields => _fields;

    public IReadOnlyList<PageElement> Labels => _labels;

    /// <summary>What opens to show the answer.</summary>
    public IReadOnlyList<PageElement> Answers => _answers;

    /// <summary>Those with a note for script: of which choice, mark or part something is said.</summary>
    public IReadOnlyList<PageElement> Noted => _noted;

    /// <summary>All that could give an answer away, and more.</summary>
    public IReadOnlyList<PageElement> Suspects => _suspects;

    /// <summary>The answer itself, as it is written out; null where there is none.</summary>
    public PageElement? Solution
    {
        get
        {
            foreach (var answer in _answers)
            {
                if (answer.Descendants.First(static element => element.HasClass("solution")) is { } solution)
                {
                    return solution;
                }
            }

            return null;
        }
    }

    public static ItemElements Of(PageElement article) => new(article);

    /// <summary>True for one of those that no attribute need make suspicious.</summary>
    private bool Sort(PageElement element)
    {
        switch (element.Name)
        {
            case "input" or "select" or "option":
                _fields.Add(element);
                return true;
            case "label":
                _labels.Add(element);
                return true;
            case "details" when element.HasClass("answer"):
                _answers.Add(element);
                return true;
            default:
                return false;
        }
    }
}
