namespace GenGuide.Sources;

/// <summary>Where the texts of a large site lie while nobody looks at them: a file that only this run can open. So they take no memory, and what an author saves
/// meanwhile changes nothing.</summary>
/// <param name="mostInMemory">As many bytes need no file.</param>
public sealed class TextShelf(long mostInMemory = TextShelf.MostInMemory) : IDisposable
{
    /// <summary>About three hundred lessons and banks.</summary>
    public const long MostInMemory = 4 * 1024 * 1024;

    private readonly Lazy<FileStream?> _file = new(Open);
    private long _inMemory;
    private long _length;

    /// <summary>Puts a text aside. Null where it is to be kept in memory: because there are not many, or no file can be had. Safe to call from several threads.</summary>
    public ShelvedText? Put(ReadOnlySpan<byte> text)
    {
        if (Interlocked.Add(ref _inMemory, text.Length) <= mostInMemory || _file.Value is not { } file)
        {
            return null;
        }

        var start = Interlocked.Add(ref _length, text.Length) - text.Length;
        try
        {
            RandomAccess.Write(file.SafeFileHandle, text, start);
            return new ShelvedText(file.SafeFileHandle, start);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (_file.IsValueCreated)
        {
            _file.Value?.Dispose();
        }
    }

    /// <summary>Nobody else may read it, because there are blind banks; and it must be gone when the run is killed.</summary>
    private static FileStream? Open()
    {
        var path = Path.Combine(Path.GetTempPath(), $"genguide-{Guid.NewGuid():n}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        try
        {
            if (OperatingSystem.IsWindows())
            {
                options.Options = FileOptions.DeleteOnClose;
                return new FileStream(path, options);
            }

            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            var file = new FileStream(path, options);
            File.Delete(path);
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
