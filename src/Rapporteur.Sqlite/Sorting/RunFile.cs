using Rapporteur.Domain.Failures;

namespace Rapporteur.Sqlite.Sorting;

/// <summary>A file in the temporary folder that runs are written to, one after another; made when the first comes, gone when disposed.</summary>
internal sealed class RunFile : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), "rapporteur-" + Path.GetRandomFileName());
    private FileStream? _stream;

    /// <summary>How much has been written.</summary>
    public long Length { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _stream ??= Create();
            _stream.Write(bytes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Failed(error);
        }

        Length += bytes.Length;
    }

    /// <summary>Makes what was written readable.</summary>
    public void Flush()
    {
        try
        {
            _stream?.Flush();
        }
        catch (IOException error)
        {
            throw Failed(error);
        }
    }

    public int Read(long from, Span<byte> into)
    {
        try
        {
            int read = RandomAccess.Read(_stream!.SafeFileHandle, into, from);
            return read > 0 ? read : throw Failed(new EndOfStreamException());
        }
        catch (IOException error)
        {
            throw Failed(error);
        }
    }

    public void Dispose() => _stream?.Dispose();

    private FileStream Create()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 1 << 18,
        };

        // On Windows the temporary folder is the user's own; elsewhere it is everybody's.
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(_path, options);
    }

    private StoreException Failed(Exception error) =>
        new($"Sorting in the temporary folder '{Path.GetDirectoryName(_path)}' failed ({error.Message}). Make room there, or name another folder in TMPDIR, and try again; the record is as it was before.", error);
}
