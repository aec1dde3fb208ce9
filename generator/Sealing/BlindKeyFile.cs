using System.Text;
using GenGuide.Diagnostics;

namespace GenGuide.Sealing;

/// <summary>The file that holds a <see cref="BlindKey"/>, kept outside of all that is published.</summary>
/// <param name="path">The file, as a full path.</param>
/// <param name="published">The folders in which it must not lie: the site's own, and the one that is written.</param>
/// <param name="diagnostics">What is wrong goes there.</param>
public sealed class BlindKeyFile(string path, IReadOnlyList<string> published, DiagnosticBag diagnostics)
{
    /// <summary>What a finding points to: no author wrote this file.</summary>
    private static readonly Location Option = Location.Of("--blind-key");

    private const int LargestFile = 1024;

    /// <summary>Null, and reported, when there is no key to be had.</summary>
    public BlindKey? Read()
    {
        if (LiesInSite())
        {
            return null;
        }

        try
        {
            if (BlindKey.Parse(ReadText()) is { } key)
            {
                return key;
            }

            diagnostics.Add(DiagnosticCatalog.BlindKeyMalformed, Option, Name);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(DiagnosticCatalog.BlindKeyUnreadable, Option, Name, refused is FileNotFoundException or DirectoryNotFoundException ? "there is none" : "the disk refuses it");
        }

        return null;
    }

    /// <summary>Makes a secret and writes it, for its owner's eyes only; false, and reported, when the file is there already or would lie in the site.</summary>
    public bool Create()
    {
        if (LiesInSite())
        {
            return false;
        }

        if (Path.Exists(path))
        {
            diagnostics.Add(DiagnosticCatalog.BlindKeyExists, Option, Name);
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, how);
        stream.Write(Encoding.ASCII.GetBytes(BlindKey.Create().Text + "\n"));
        return true;
    }

    private string Name => Path.GetFileName(path);

    private string ReadText()
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[LargestFile];
        var length = stream.ReadAtLeast(bytes, LargestFile, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    /// <summary>Where it lies, and where it really lies when it is a link.</summary>
    private bool LiesInSite()
    {
        var real = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null;
        if (!published.Any(folder => Holds(folder, path) || (real is not null && Holds(folder, real))))
        {
            return false;
        }

        diagnostics.Add(DiagnosticCatalog.BlindKeyInSite, Option, Name);
        return true;
    }

    /// <summary>Whether a file or folder lies in a folder, or is it. Where case matters, a name that differs in nothing else is refused too.</summary>
    public static bool Holds(string folder, string path) =>
        (Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar)
            .StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
