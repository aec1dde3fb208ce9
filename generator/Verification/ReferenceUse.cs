namespace GenGuide.Verification;

/// <summary>What a browser does with an address.</summary>
public enum ReferenceUse
{
    /// <summary>Goes there when somebody asks for it.</summary>
    Link,

    /// <summary>Loads it as a part of the page.</summary>
    Part,

    /// <summary>Loads it as a script, a module or a style sheet, which a stale copy would break.</summary>
    Code,

    /// <summary>Nothing; others read it.</summary>
    Metadata,
}
