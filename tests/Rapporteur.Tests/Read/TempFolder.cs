using System.Text;
using Rapporteur.Pipeline.Read;

namespace Rapporteur.Tests.Read;

/// <summary>A folder of a test's own, gone with it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("rapporteur-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    public string Add(string name, byte[] content)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public List<ReadResult> Read(ReadLimits? limits = null) => new ReportFiles(limits).Read([Path]).ToList();
}
