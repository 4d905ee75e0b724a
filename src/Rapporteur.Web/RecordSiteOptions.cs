namespace Rapporteur.Web;

/// <summary>Where the site listens.</summary>
/// <param name="Url">An <c>http</c> address on this machine (127.0.0.1, [::1] or localhost); port 0 takes a free one.</param>
public sealed record RecordSiteOptions(string Url = "http://127.0.0.1:5417");
