namespace GenGuide.Benchmarks.Measuring;

/// <summary>What benchmarks do with whole folders.</summary>
public static class Folders
{
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Gives the folder another name. For minutes after files were deleted some file systems (ext4 without a journal) take several times as long to make others, so what was written stays until the end.</summary>
    public static void SetAside(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Move(folder, $"{folder}-{Guid.NewGuid():n}");
        }
    }

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    public static int CountPages(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Count();
}
