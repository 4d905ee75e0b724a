using System.Text;

namespace Rapporteur.Cli;

/// <summary>Where a command reads and writes. Text is UTF-8 without byte-order mark and ends its lines in LF.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>Columns of a table that goes to a file or another program.</summary>
    public const int WidthElsewhere = 100;

    /// <summary>Takes the three streams of a program.</summary>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="width">Columns of a table.</param>
    /// <param name="showsProgress">Whether somebody watches standard error.</param>
    public Terminal(Stream input, Stream output, TextWriter error, int width, bool showsProgress)
    {
        Input = input;
        Output = output;
        Text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true)
        {
            NewLine = "\n",
        };
        Error = error;
        Width = width;
        ShowsProgress = showsProgress;
    }

    public Stream Input { get; }

    /// <summary>Standard output as bytes. Flush <see cref="Text"/> before writing to it.</summary>
    public Stream Output { get; }

    /// <summary>Standard output as text.</summary>
    public StreamWriter Text { get; }

    public TextWriter Error { get; }

    public int Width { get; }

    public bool ShowsProgress { get; }

    /// <summary>The terminal that this program was started in.</summary>
    public static Terminal OfThisProgram() => new(
        Console.OpenStandardInput(),
        Console.OpenStandardOutput(),
        Console.Error,
        Console.IsOutputRedirected || Console.WindowWidth < 40 ? WidthElsewhere : Console.WindowWidth,
        !Console.IsErrorRedirected);

    public void Dispose() => Text.Dispose();
}
