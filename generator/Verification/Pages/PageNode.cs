namespace GenGuide.Verification.Pages;

/// <summary>An element as the tree holds it: where its parts stand in the tree's flat lists.</summary>
internal struct PageNode
{
    /// <summary>In small letters; the same instance for every element of a known name.</summary>
    public string Name;

    /// <summary>The place of the element that holds it; -1 for the first.</summary>
    public int Parent;

    /// <summary>The place after its last descendant.</summary>
    public int End;

    public int FirstAttribute;
    public int EndAttribute;

    public int FirstText;
    public int EndText;

    /// <summary>Its start tag as written.</summary>
    public TextRange Tag;

    /// <summary>True inside drawings and formulas, where names mean something else.</summary>
    public bool IsForeign;
}
