namespace GenGuide.Rendering.Markup;

/// <summary>What the marked words of a campaign look like.</summary>
public enum MarkLook
{
    /// <summary>Like any link: where none are expected.</summary>
    Link,

    /// <summary>Boxes to be ticked.</summary>
    Box,

    /// <summary>Like the words around them: on paper a pencil marks them.</summary>
    Plain,

    /// <summary>Marked text with a badge for each, as in a campaign shown solved.</summary>
    Solved,
}
