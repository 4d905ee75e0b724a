using Rapporteur.Domain.Time;

namespace Rapporteur.Pipeline.Clean;

/// <summary>What a cleaner found in one report's content.</summary>
internal sealed class Findings
{
    public string? Url { get; set; }

    public string? Outlet { get; set; }

    public string? Title { get; set; }

    public List<string> Byline { get; } = [];

    /// <summary>The date and what told it; undated until something tells one.</summary>
    public Publication Published { get; set; } = Publication.Undated;

    public List<string> Credits { get; } = [];

    public string? Language { get; set; }

    /// <summary>The body; empty when nothing is left.</summary>
    public string Text { get; set; } = "";

    /// <summary>Adds a credit once.</summary>
    public void Credit(string name)
    {
        if (name.Length > 0 && !Credits.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            Credits.Add(name);
        }
    }
}
