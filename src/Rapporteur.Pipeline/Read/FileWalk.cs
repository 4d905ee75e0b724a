using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>Walks a file or a folder in ordinal order of names.</summary>
internal sealed class FileWalk
{
    private readonly string _root;
    private readonly ReadLimits _limits;
    private readonly List<Sidecar> _sidecars = [];

    private FileWalk(string root, ReadLimits limits)
    {
        _root = root;
        _limits = limits;
    }

    /// <summary>The files at <paramref name="path"/>: itself, or all below it.</summary>
    public static IEnumerable<FoundFile> Of(string path, ReadLimits limits)
    {
        if (Directory.Exists(path))
        {
            string root = Path.GetFullPath(path);
            return OfFolder(path, new FileWalk(root, limits).Folder(root, "", 0));
        }

        return File.Exists(path) ? OfFile(path, limits) : [FoundFile.Refused(WhyMissing(path))];
    }

    /// <summary>A folder in which nothing is to be read is told: it may be the wrong one.</summary>
    private static IEnumerable<FoundFile> OfFolder(string path, IEnumerable<FoundFile> files)
    {
        bool any = false;
        foreach (FoundFile file in files)
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            yield return FoundFile.Refused(Refusals.NothingInside(path));
        }
    }

    /// <summary>A file named by itself still has the sidecar beside it.</summary>
    private static IEnumerable<FoundFile> OfFile(string path, ReadLimits limits)
    {
        string name = Path.GetFileName(path);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        var walk = new FileWalk(folder, limits);

        // Its bad rows are told only when the folder is read: they are about other files.
        walk.OpenSidecar(folder, "");
        return [new FoundFile(path, name, walk.Given(name))];
    }

    private static Refusal WhyMissing(string path)
    {
        try
        {
            // A file in a folder that may not be searched exists and looks missing: asking for its attributes tells the two apart.
            File.GetAttributes(path);
            return Refusals.NoAccess(path, "it is neither a file nor a folder.");
        }
        catch (UnauthorizedAccessException error)
        {
            return Refusals.NoAccess(path, error.Message);
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            return Refusals.NotFound(path);
        }
    }

    private IEnumerable<FoundFile> Folder(string folder, string below, int depth)
    {
        if (depth > _limits.MaxFolderDepth)
        {
            yield return FoundFile.Refused(Refusals.TooDeep(below.TrimEnd('/'), _limits.MaxFolderDepth));
            yield break;
        }

        FileSystemInfo[] entries = List(folder, out string? why);
        if (why is not null)
        {
            yield return FoundFile.Refused(Refusals.NoAccess(below.Length > 0 ? below.TrimEnd('/') : folder, why));
            yield break;
        }

        int sidecars = _sidecars.Count;
        foreach (Refusal refusal in OpenSidecar(folder, below))
        {
            yield return FoundFile.Refused(refusal);
        }

        foreach (FileSystemInfo entry in entries)
        {
            string source = below + entry.Name;
            if (IsHidden(entry) || IsAboutTheFolder(entry.Name) || entry.Name.Equals(Sidecar.FileName, StringComparison.Ordinal))
            {
                continue;
            }

            if (entry.LinkTarget is not null && !StaysInside(entry))
            {
                yield return FoundFile.Refused(Refusals.LinkOut(source));
                continue;
            }

            if (!entry.Attributes.HasFlag(FileAttributes.Directory))
            {
                yield return HasNothing(entry) ? FoundFile.Refused(Refusals.Empty(source)) : new FoundFile(entry.FullName, source, Given(source));
                continue;
            }

            foreach (FoundFile file in entry.LinkTarget is null ? Folder(entry.FullName, source + "/", depth + 1) : [])
            {
                yield return file;
            }
        }

        _sidecars.RemoveRange(sidecars, _sidecars.Count - sidecars);
    }

    /// <summary>Whether a file is empty, and need not be opened: a named pipe tells no length either, and who opens one waits for a writer.</summary>
    private static bool HasNothing(FileSystemInfo entry) =>
        (entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true, Length: 0 };

    private static FileSystemInfo[] List(string folder, out string? why)
    {
        why = null;
        try
        {
            FileSystemInfo[] entries = new DirectoryInfo(folder).GetFileSystemInfos();
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return entries;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            why = error.Message;
            return [];
        }
    }

    // README.md, LICENSE, SOURCES.txt tell about the folder and report nothing. Named by itself such a file is read.
    private static bool IsAboutTheFolder(string name) =>
        Path.GetExtension(name).ToUpperInvariant() is "" or ".MD" or ".TXT"
        && Path.GetFileNameWithoutExtension(name).ToUpperInvariant() is "README" or "LICENSE" or "LICENCE" or "NOTICE" or "SOURCES"
            or "CHANGELOG" or "COPYING" or "AUTHORS";

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden);

    /// <summary>Whether a link's last target lies below the folder that is walked.</summary>
    private bool StaysInside(FileSystemInfo link)
    {
        try
        {
            string? target = link.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
            return target is not null && target.StartsWith(_root.TrimEnd('/', '\\') + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            // A loop of links leads nowhere.
            return false;
        }
    }

    private IReadOnlyList<Refusal> OpenSidecar(string folder, string below)
    {
        string path = Path.Combine(folder, Sidecar.FileName);
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            return [];
        }

        if (HasNothing(file))
        {
            return [Refusals.Empty(below + Sidecar.FileName)];
        }

        Sidecar sidecar = Sidecar.Read(path, below, _limits);
        _sidecars.Add(sidecar);
        return sidecar.Refusals;
    }

    /// <summary>What the nearest sidecar that names the file says of it.</summary>
    private GivenFields Given(string source)
    {
        for (int i = _sidecars.Count - 1; i >= 0; i--)
        {
            if (_sidecars[i].Find(source) is { } given)
            {
                return given;
            }
        }

        return GivenFields.None;
    }
}
