namespace Rapporteur.Tests.Support;

/// <summary>A fact about rights to files; skipped, and says so, where the tests run as a user whom rights do not bind.</summary>
internal sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "needs a user whom file rights bind; run the tests without privileges";
        }
    }
}
