using GenGuide.Sources;

namespace GenGuide.Model;

/// <summary>What a reference was found to lead to.</summary>
public abstract record LinkTarget;

/// <summary>Another site.</summary>
public sealed record ExternalTarget(string Address) : LinkTarget;

/// <summary>A page of this site, or a place in one.</summary>
/// <param name="Route">The page.</param>
/// <param name="Anchor">The place in it; null for its start.</param>
/// <param name="SourceTag">The tag when the link cites a source, else null.</param>
public sealed record PageTarget(Route Route, string? Anchor, string? SourceTag = null) : LinkTarget;

/// <summary>A picture, with its size in pixels.</summary>
public sealed record ImageTarget(AssetFile File, int Width, int Height) : LinkTarget
{
    /// <summary>Where it stands in the site.</summary>
    public string OutputPath => File.Path[(SourceTree.ContentFolder.Length + 1)..];
}

/// <summary>A bank, or one item of it, drawn where the reference stands.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Item">One item of it; null for all of them.</param>
public sealed record EmbedTarget(Bank Bank, Item? Item) : LinkTarget;
