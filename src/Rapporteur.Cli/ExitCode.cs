namespace Rapporteur.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Some input was refused, or a check found something; the rest was done.</summary>
    public const int Some = 1;

    /// <summary>Nothing was done: the command was given wrongly, or the record or the output cannot be opened.</summary>
    public const int Wrong = 2;

    /// <summary>Stopped by Ctrl+C; the record is as it was.</summary>
    public const int Cancelled = 130;
}
