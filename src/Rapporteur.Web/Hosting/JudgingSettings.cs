using System.Security.Cryptography;
using System.Text;

namespace Rapporteur.Web.Hosting;

/// <summary>Whether the pages take judgements, and what their forms carry.</summary>
/// <param name="takes">Whether they do.</param>
/// <param name="by">Who judges when nobody says otherwise.</param>
public sealed class JudgingSettings(bool takes, string? by)
{
    private readonly string _token = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether the pages take judgements.</summary>
    public bool Takes { get; } = takes;

    /// <summary>Who judges when nobody says otherwise; null for nobody.</summary>
    public string? By { get; } = by;

    /// <summary>What a form of this site carries, and a page of another cannot know. Another at each start.</summary>
    public string Token => _token;

    /// <summary>Whether a form carries it.</summary>
    public bool IsToken(string? sent) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent ?? ""), Encoding.UTF8.GetBytes(_token));
}
