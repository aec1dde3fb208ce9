namespace GenGuide.Writing;

/// <summary>What has just been done while a new site takes the place of the old one, in this order. Steps about an old site are left out where none stood.</summary>
public enum SwitchStep
{
    ManifestCompleted,
    OldSetAside,
    NewPutInPlace,
    OldPartlyRemoved,
    OldRemoved,
}
