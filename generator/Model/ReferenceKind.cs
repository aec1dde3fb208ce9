namespace GenGuide.Model;

/// <summary>What a reference does on the page.</summary>
public enum ReferenceKind
{
    /// <summary>A link in a sentence.</summary>
    Link,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A paragraph that is nothing but a link to a bank or to one of its items, which is drawn there.</summary>
    Embed,

    /// <summary>The same, with a text that begins with <c>Pair:</c>: the item and its twin are drawn solved, side by side.</summary>
    Pair,
}
