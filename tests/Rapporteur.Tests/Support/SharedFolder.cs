namespace Rapporteur.Tests.Support;

/// <summary>The folder of gold records and benchmark data that may stand beside the checkout.</summary>
internal static class SharedFolder
{
    public static string Root { get; } = FindRoot();

    /// <summary>The folder, or null where it is not there.</summary>
    public static string? Path { get; } = FindShared();

    /// <summary>A path inside it. Only for tests marked <see cref="SharedFactAttribute"/>.</summary>
    public static string File(params string[] parts) =>
        System.IO.Path.Combine([Path ?? throw new InvalidOperationException("Mark the test with SharedFact."), .. parts]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder, "Rapporteur.slnx")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }

    private static string? FindShared()
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Root, "..", "shared"));
        return Directory.Exists(System.IO.Path.Combine(path, "gold")) ? path : null;
    }
}
