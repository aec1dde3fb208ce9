using GenGuide.Writing;

namespace GenGuide.Preview;

/// <summary>What there is to show after a build: the last good site, and what stopped the builds since.</summary>
/// <param name="version">Names the content that pages are made of: a browser that shows another version reloads.</param>
/// <param name="basePath">Where the site stands on the host, as in an address: <c>/</c> or <c>/GenGuide/</c>.</param>
/// <param name="files">The last good site by path; null while there has never been one.</param>
/// <param name="findings">Empty when the last build was good.</param>
public sealed class Snapshot(string version, string basePath, IReadOnlyDictionary<string, OutputFile>? files, IReadOnlyList<Finding> findings)
{
    // Whoever holds a snapshot can wait for the one after it, so nobody has to subscribe and no change is missed between two looks.
    private readonly TaskCompletionSource<Snapshot> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Version => version;

    public string BasePath => basePath;

    public IReadOnlyDictionary<string, OutputFile>? Files => files;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Ends when another snapshot has taken the place of this one.</summary>
    public Task<Snapshot> Next => _next.Task;

    public void ReplaceWith(Snapshot next) => _next.SetResult(next);
}
