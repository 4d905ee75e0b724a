namespace Rapporteur.Tests.Support;

/// <summary>A fact that needs the shared folder; skipped, and says so, where it is not beside the checkout.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (SharedFolder.Path is null)
        {
            Skip = "needs the shared folder (gold records, corpora) beside the checkout";
        }
    }
}
