using Rapporteur.Pipeline.Resolve;
using Rapporteur.Pipeline.Resolve.Statements;

namespace Rapporteur.Pipeline.Judging;

/// <summary>An entry with the words to compare it by; what they say is worked out when it is first compared.</summary>
internal sealed class Worded<T>(T entry, string text)
{
    private readonly List<string> _stems = [];
    private StatementSense? _sense;

    public T Entry => entry;

    /// <summary>What the words say.</summary>
    public StatementSense Sense => _sense ??= StatementSense.Of(text, WordScan.Of(text), _stems);

    /// <summary>Stems to find its like by.</summary>
    public IReadOnlyList<string> Stems
    {
        get
        {
            _ = Sense;
            return _stems;
        }
    }
}
