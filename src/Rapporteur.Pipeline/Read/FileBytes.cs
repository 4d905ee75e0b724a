using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>Reads a whole file within a limit.</summary>
internal static class FileBytes
{
    private const int Chunk = 64 * 1024;

    /// <summary>Reads the file, or says why not.</summary>
    public static Refusal? Read(FoundFile file, long limit, out byte[] bytes)
    {
        bytes = [];
        Refusal? refusal = Open(file, out FileStream? stream);
        if (stream is null)
        {
            return refusal;
        }

        using (stream)
        {
            try
            {
                if (stream.CanSeek && stream.Length > limit)
                {
                    return Refusals.TooLarge(file.Source, limit);
                }

                bytes = ReadUpTo(stream, limit);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return Refusals.NoAccess(file.Source, error.Message);
            }
        }

        // The length told may be wrong (a device, a file that grows): what was read decides.
        return bytes.Length > limit ? Refusals.TooLarge(file.Source, limit)
            : bytes.Length == 0 ? Refusals.Empty(file.Source)
            : null;
    }

    /// <summary>Opens the file, or says why not.</summary>
    public static Refusal? Open(FoundFile file, out FileStream? stream)
    {
        stream = null;
        try
        {
            stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, Chunk, FileOptions.SequentialScan);
            return null;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refusals.NotFound(file.Source);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refusals.NoAccess(file.Source, error.Message);
        }
    }

    /// <summary>At most one byte more than the limit.</summary>
    private static byte[] ReadUpTo(FileStream stream, long limit)
    {
        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        byte[] chunk = new byte[Chunk];
        while (buffer.Length <= limit)
        {
            int read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, limit + 1 - buffer.Length));
            if (read == 0)
            {
                break;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }
}
