using System.Text;
using Rapporteur.Domain.Failures;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Cli;

/// <summary>The documents of a CoNLL-U file, and why they end before the file does, if they do.</summary>
internal sealed class ConlluFile : IDisposable
{
    private readonly string _name;
    private readonly StreamReader? _reader;
    private readonly IEnumerator<ConlluDocument>? _documents;

    private ConlluFile(string name, StreamReader? reader, Refusal? refusal)
    {
        _name = name;
        _reader = reader;
        _documents = reader is null ? null : ConlluReader.Read(reader).GetEnumerator();
        Refusal = refusal;
    }

    /// <summary>Why reading ended early; null when it did not.</summary>
    public Refusal? Refusal { get; private set; }

    public static ConlluFile Open(string path, string name)
    {
        try
        {
            return new ConlluFile(name, new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true)), null);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ConlluFile(name, null, new Refusal(path, RefusalCode.NotFound, "There is no such file.", "Check the path."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ConlluFile(name, null, new Refusal(path, RefusalCode.NoAccess, error.Message, "Give your account the right to read it."));
        }
    }

    /// <summary>The next document; null at the end, or where <see cref="Refusal"/> says why.</summary>
    public ConlluDocument? Next()
    {
        try
        {
            return _documents?.MoveNext() == true ? _documents.Current : null;
        }
        catch (FormatException error)
        {
            Refusal = new Refusal(_name, RefusalCode.Malformed, error.Message, "Mend that line; the documents before it were written.");
        }
        catch (DecoderFallbackException)
        {
            Refusal = new Refusal(_name, RefusalCode.InvalidUtf8, "It is not valid UTF-8.", "Save it as UTF-8.");
        }
        catch (IOException error)
        {
            Refusal = new Refusal(_name, RefusalCode.NoAccess, error.Message, "Look at the disk and try again.");
        }

        return null;
    }

    public void Dispose()
    {
        _documents?.Dispose();
        _reader?.Dispose();
    }
}
