namespace Rapporteur.Pipeline.Read;

/// <summary>Reads reports out of files and folders: plain text, HTML, JSON and JSON Lines, with the sidecars beside them.</summary>
/// <remarks>
/// <para>Lazy: one report at a time is in memory. What cannot be read comes out as a refusal in its place, and the rest goes on.</para>
/// <para>Folders are walked in ordinal order of names; hidden files are passed over, links that lead out are not followed.
/// A report's source is its path below the folder given, with forward slashes, or the file's name when a file is given.</para>
/// </remarks>
public sealed class ReportFiles
{
    private readonly ReadLimits _limits;

    /// <summary>A reader with these limits, or with <see cref="ReadLimits.Default"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    public ReportFiles(ReadLimits? limits = null)
    {
        _limits = limits ?? ReadLimits.Default;
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_limits.MaxReportBytes, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_limits.MaxReportBytes, Array.MaxLength, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_limits.MaxJsonBytes, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_limits.MaxFolderDepth, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(_limits.MaxSidecarBytes, nameof(limits));
    }

    /// <summary>Reads all reports in <paramref name="paths"/>, in the order given; folders with all folders in them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellation">Stops between two reports.</param>
    /// <exception cref="OperationCanceledException">Thrown while enumerating, when cancelled.</exception>
    public IEnumerable<ReadResult> Read(IReadOnlyList<string> paths, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return ReadAll(paths, cancellation);
    }

    private IEnumerable<ReadResult> ReadAll(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        foreach (string path in paths)
        {
            foreach (FoundFile file in FileWalk.Of(path, _limits))
            {
                cancellation.ThrowIfCancellationRequested();
                if (file.Refusal is { } refusal)
                {
                    yield return ReadResult.Of(refusal);
                    continue;
                }

                foreach (ReadResult result in ReadFile(file, cancellation))
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return result;
                }
            }
        }
    }

    private IEnumerable<ReadResult> ReadFile(FoundFile file, CancellationToken cancellation)
    {
        switch (FileKinds.Of(file.Source))
        {
            case FileKind.Unsupported:
                (string kind, string remedy) = FileKinds.Describe(file.Source);
                return [ReadResult.Of(Refusals.Unsupported(file.Source, kind, remedy))];
            case FileKind.JsonLines:
                return JsonLinesFile.Read(file, _limits, cancellation);
            case FileKind.Json:
                return JsonFile.Read(file, _limits, cancellation);
            case FileKind.Html:
                return [ReadWhole(file, isHtml: true)];
            default:
                return [ReadWhole(file, isHtml: false)];
        }
    }

    private ReadResult ReadWhole(FoundFile file, bool isHtml)
    {
        if (FileBytes.Read(file, _limits.MaxReportBytes, out byte[] bytes) is { } refusal)
        {
            return ReadResult.Of(refusal);
        }

        if (TextBytes.WhyBinary(bytes) is { } what)
        {
            return ReadResult.Of(Refusals.Binary(file.Source, what));
        }

        isHtml |= TextBytes.LooksLikeHtml(bytes);
        string? text = isHtml ? HtmlBytes.Decode(bytes) : TextBytes.Decode(bytes, out _);
        if (text is null)
        {
            TextBytes.Decode(bytes, out int offset);
            return ReadResult.Of(Refusals.Invalid(file.Source, bytes, offset));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return ReadResult.Of(Refusals.Empty(file.Source));
        }

        if (isHtml && !text.Contains('<', StringComparison.Ordinal))
        {
            return ReadResult.Of(Refusals.Malformed(
                file.Source, "it is called HTML and has no tags.", "If it is plain text, rename it to end in .txt."));
        }

        return ReadResult.Of(new RawReport(file.Source, isHtml ? ReportFormat.Html : ReportFormat.PlainText, text, file.Given));
    }
}
