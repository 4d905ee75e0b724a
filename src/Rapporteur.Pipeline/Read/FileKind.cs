namespace Rapporteur.Pipeline.Read;

/// <summary>What a file is to be read as.</summary>
internal enum FileKind
{
    Text,
    Html,
    Json,
    JsonLines,
    Unsupported,
}

/// <summary>Tells a file's kind by its name.</summary>
internal static class FileKinds
{
    /// <summary>A longer ending is part of a name ("Statement of 8.September"), not a kind of file.</summary>
    private const int LongestExtension = 9;

    public static FileKind Of(string name)
    {
        string extension = Extension(name);
        return extension switch
        {
            "" or ".txt" or ".text" or ".md" or ".markdown" => FileKind.Text,
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".json" => FileKind.Json,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            _ => FileKind.Unsupported,
        };
    }

    /// <summary>What an unsupported file is, and what to turn it into.</summary>
    public static (string Kind, string Remedy) Describe(string name)
    {
        string extension = Extension(name);
        return extension switch
        {
            ".pdf" => ("a PDF", "Turn it into text, for example with: pdftotext -layout FILE.pdf FILE.txt."),
            ".doc" or ".docx" or ".odt" or ".rtf" or ".pages" or ".wpd" =>
                ("a word processor's document", "Save it as plain text in UTF-8 (.txt) or as a web page (.html)."),
            ".xls" or ".xlsx" or ".ods" or ".csv" or ".tsv" =>
                ("a table", "Turn each row that holds a report into a line of JSON with id, title, date and text (.jsonl)."),
            ".ppt" or ".pptx" or ".odp" => ("a presentation", "Export its text as plain text in UTF-8 (.txt)."),
            ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".tif" or ".tiff" or ".bmp" or ".svg" or ".heic" =>
                ("an image", "Turn the text in it into plain text with a text recogniser, and check it."),
            ".mp3" or ".mp4" or ".wav" or ".mov" or ".avi" or ".m4a" or ".webm" or ".ogg" =>
                ("a recording", "Save a transcript of it as plain text in UTF-8 (.txt)."),
            ".zip" or ".gz" or ".tgz" or ".bz2" or ".xz" or ".7z" or ".rar" or ".tar" or ".zst" =>
                ("an archive", "Unpack it and name the folder that holds its files."),
            ".epub" or ".mobi" => ("an e-book", "Turn it into plain text in UTF-8 (.txt) or HTML."),
            ".eml" or ".msg" or ".mbox" => ("mail", "Save the report in it as plain text in UTF-8 (.txt) or as a web page (.html)."),
            ".xml" or ".rss" or ".atom" or ".warc" => ("a feed or an archive of pages", "Save each report in it as HTML or as a line of JSON (.jsonl)."),
            _ => ($"of the unknown kind {extension}", "If it holds text, rename it to end in .txt, .html or .jsonl."),
        };
    }

    private static string Extension(string name)
    {
        string extension = Path.GetExtension(name).ToLowerInvariant();
        bool isKind = extension.Length is >= 2 and <= LongestExtension;
        foreach (char c in extension.AsSpan(Math.Min(1, extension.Length)))
        {
            isKind &= char.IsAsciiLetterOrDigit(c);
        }

        return isKind && extension.AsSpan(1).ContainsAnyInRange('a', 'z') ? extension : "";
    }
}
