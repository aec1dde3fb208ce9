using GenGuide.Reading;
using GenGuide.Rendering;
using GenGuide.Writing;

namespace GenGuide;

/// <summary>What one build of a site leaves to the next, so that only what depends on an edit is done again. Each result is kept with all that it was made from, and nothing is kept of what the last build did not need.</summary>
public sealed class SiteMemory
{
    /// <summary>Files as they were read.</summary>
    public ReadingMemory Reading { get; } = new();

    /// <summary>Files as they were drawn.</summary>
    public DrawingMemory<OutputFile> Drawing { get; } = new();
}
