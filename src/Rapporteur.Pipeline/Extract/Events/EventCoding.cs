namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>A word of the text with the code that it and what hangs on it tell.</summary>
internal sealed class EventCoding(int token, string code)
{
    /// <summary>The word that tells it; under a governing word, the governing one.</summary>
    public int Token { get; } = token;

    /// <summary>The CAMEO code.</summary>
    public string Code { get; set; } = code;

    /// <summary>The code before the verb's own "will" or "will not" is counted.</summary>
    public string Bare { get; set; } = code;

    /// <summary>Words for those who act, best first.</summary>
    public List<int> Sources { get; } = [];

    /// <summary>Words for those acted upon, best first.</summary>
    public List<int> Targets { get; } = [];

    /// <summary>Words of the clause in which those acted upon may still be looked for.</summary>
    public List<int> Around { get; } = [];

    /// <summary>Whether those acted upon are the source's own people where nobody is named.</summary>
    public bool Home { get; set; }

    /// <summary>Whether several sources act upon each other.</summary>
    public bool Both { get; set; }

    /// <summary>Whether it stands for an event by itself, not only under a governing word.</summary>
    public bool Alone { get; set; } = true;

    public bool Negated { get; set; }

    public bool Possible { get; set; }

    public bool Planned { get; set; }

    /// <summary>The event that this one governs, if any.</summary>
    public EventCoding? Inner { get; set; }
}
