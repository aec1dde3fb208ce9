namespace GenGuide.Rendering.Search;

/// <summary>Where a word stands, by how much it counts there. The script that ranks knows them in this order.</summary>
public enum WordField
{
    /// <summary>In a text.</summary>
    Text,

    /// <summary>In a text, three times or more.</summary>
    TextOften,

    /// <summary>In a heading.</summary>
    Heading,

    /// <summary>In a title of five words or more.</summary>
    LongTitle,

    /// <summary>In a title of four words.</summary>
    TitleOfFour,

    /// <summary>In a title of three words.</summary>
    TitleOfThree,

    /// <summary>In a title of two words.</summary>
    TitleOfTwo,

    /// <summary>The title.</summary>
    TitleOfOne,
}
