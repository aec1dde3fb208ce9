namespace GenGuide.Verification.Pages;

/// <summary>What decides where an element may stand without a browser moving it, closing something before it or leaving it out.</summary>
internal enum ElementKind
{
    /// <summary>The strict reader leaves it to the browser's rules.</summary>
    Unknown,
    Html,
    Head,
    Body,

    /// <summary>A void element of the head.</summary>
    HeadVoid,
    Title,
    Script,

    /// <summary>Anything that only holds other things: words, marks, elements of our own.</summary>
    Phrase,
    VoidPhrase,

    /// <summary>What ends a paragraph that is open.</summary>
    Block,
    List,
    TermList,
    VoidBlock,
    Preformatted,
    Heading,
    Paragraph,
    ListItem,
    Term,
    Form,
    Link,
    Button,
    TextArea,
    Select,
    Option,
    Table,
    TablePart,
    Caption,
    Row,
    Cell,
    Drawing,
    Shape,
}
