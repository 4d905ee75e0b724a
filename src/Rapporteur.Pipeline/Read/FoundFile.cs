using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>A file met on a walk, or why something met there cannot be read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Source">What its reports are called.</param>
/// <param name="Given">What a sidecar says of it.</param>
/// <param name="Refusal">Set when it cannot be read.</param>
internal sealed record FoundFile(string Path, string Source, GivenFields Given, Refusal? Refusal = null)
{
    public static FoundFile Refused(Refusal refusal) => new("", refusal.Source, GivenFields.None, refusal);
}
