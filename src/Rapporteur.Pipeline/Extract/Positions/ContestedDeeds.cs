namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>Deeds against something or somebody, or to bring about what others do not want: "to hold him accountable", "to end the war"; "to improve teaching" is nobody's dispute.</summary>
internal static class ContestedDeeds
{
    /// <summary>Whether somebody who strives for such a deed takes a side.</summary>
    public static bool Is(string lemma) =>
        lemma is "end" or "stop" or "halt" or "hold" or "resolve" or "settle" or "secure" or "achieve" or "prevent" or "bring" or "restore" or "revive" or "save" or "counter" or "deter" or "keep" or "isolate"
            or "broker" or "block" or "oust" or "topple" or "undermine" or "extend" or "free" or "release" or "lift" or "impose" or "disarm" or "reunify";
}
