namespace GenGuide.Model;

/// <summary>What marked words do for the answer.</summary>
public enum MarkRole
{
    /// <summary>They speak to a dimension that settles a campaign.</summary>
    Deciding,

    /// <summary>They lean the same way without settling anything.</summary>
    Supporting,

    /// <summary>They tempt and do not decide.</summary>
    Decoy,
}
