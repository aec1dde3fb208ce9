using GenGuide.Verification;
using GenGuide.Writing;

namespace GenGuide;

/// <summary>A file with what it tells by itself.</summary>
/// <param name="File">As it is written.</param>
/// <param name="Checked">What was found when it was read.</param>
internal sealed record DrawnFile(OutputFile File, CheckedFile Checked)
{
    /// <summary>A number that changes with the content. The sum over all files names a site, in whatever order they were drawn.</summary>
    public ulong Weight { get; } = ValueOf(File.Path) * ValueOf(File.Hash);

    /// <summary>FNV-1a, 64 bits; see http://www.isthe.com/chongo/tech/comp/fnv/.</summary>
    public static ulong ValueOf(string text)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var character in text)
        {
            hash = (hash ^ character) * 1_099_511_628_211;
        }

        return hash;
    }
}
