namespace GenGuide.Verification;

/// <summary>Whose place an address leads to.</summary>
public enum TargetPlace
{
    Site,
    OtherHost,

    /// <summary>It can't be read, or it climbs out of the site.</summary>
    Nowhere,
}
