using GenGuide.Writing;

namespace GenGuide.Rendering;

/// <summary>A number that changes with the content of files, in whatever order they were drawn, and can be brought up to date without looking at all of them.</summary>
internal static class ContentSum
{
    public static ulong Of(IEnumerable<OutputFile> files) => files.Aggregate(0UL, (sum, file) => sum + (Of(file.Path) * Of(file.Hash)));

    /// <summary>FNV-1a, 64 bits; see http://www.isthe.com/chongo/tech/comp/fnv/.</summary>
    public static ulong Of(string text)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1_099_511_628_211;
        }

        return hash;
    }
}
