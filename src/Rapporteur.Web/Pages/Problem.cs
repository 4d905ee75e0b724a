namespace Rapporteur.Web.Pages;

/// <summary>What went wrong and what to do.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="What">What happened.</param>
/// <param name="Remedy">What to do now.</param>
public sealed record Problem(string Title, string What, string Remedy);
