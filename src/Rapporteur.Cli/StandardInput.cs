namespace Rapporteur.Cli;

/// <summary>Standard input as a file, so that it is read, bounded and refused as files are. Gone when disposed.</summary>
internal sealed class StandardInput : IDisposable
{
    private readonly string _folder;

    private StandardInput(string folder, string path)
    {
        _folder = folder;
        Path = path;
    }

    /// <summary>The file; it is called <c>standard-input</c> with the ending that fits what is in it.</summary>
    public string Path { get; }

    /// <summary>Takes in all of standard input.</summary>
    public static async Task<StandardInput> ReadAsync(Stream input, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("rapporteur-").FullName;
        string path = System.IO.Path.Combine(folder, "standard-input.txt");
        try
        {
            bool json;
            using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                await input.CopyToAsync(file, cancellation);
                file.Position = 0;
                json = OpensAsJson(file);
            }

            if (json)
            {
                string lines = System.IO.Path.ChangeExtension(path, ".jsonl");
                File.Move(path, lines);
                path = lines;
            }

            return new StandardInput(folder, path);
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool OpensAsJson(FileStream file)
    {
        int first;
        do
        {
            first = file.ReadByte();
        }
        while (first is ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF);

        return first == '{';
    }
}
