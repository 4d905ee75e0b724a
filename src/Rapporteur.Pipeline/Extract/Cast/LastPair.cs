using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whom "the leaders", "both sides" and "they" stand for: the two that the sentences before name together.</summary>
internal sealed class LastPair(ReportCast cast)
{
    /// <summary>How many sentences back a pair is looked for: a readout names its two once, at the beginning.</summary>
    private const int Reach = 12;

    private readonly ReportView _view = cast.View;

    /// <summary>The parties as found, or the pair that the word points to where it tells only of several.</summary>
    /// <param name="token">The word, or −1.</param>
    /// <param name="found">What the word stands for by itself.</param>
    public SortedSet<int> Of(int token, SortedSet<int> found)
    {
        if (token < 0 || !IsVague(found))
        {
            return found;
        }

        bool people = _view.Lower(token) is "leaders" or "presidents" or "ministers" or "diplomats" or "secretaries" or "men" or "officials";
        bool sides = _view.Lower(token) is "sides" or "parties" or "countries" or "nations" or "governments" or "teams" or "delegations" or "capitals" or "states";
        string office = _view.Lower(token) switch
        {
            "leaders" or "presidents" => "head",
            "ministers" or "diplomats" or "secretaries" => "minister",
            _ => "",
        };
        bool either = _view.Lower(token) is "they" or "both";
        if (!people && !sides && !either)
        {
            return found;
        }

        int sentence = _view[token].SentenceIndex;
        for (int back = sentence; back >= Math.Max(0, sentence - Reach); back--)
        {
            int end = back == sentence ? token : _view.Text.Sentences[back].EndToken;
            if (!sides && Two(_view.Text.Sentences[back].FirstToken, end, people: true, office) is { } persons)
            {
                return persons;
            }

            if (!people && Two(_view.Text.Sentences[back].FirstToken, end, people: false) is { } states)
            {
                return states;
            }
        }

        return found;
    }

    // "the leaders", "both sides": no more than the word says.
    private bool IsVague(SortedSet<int> found) =>
        found.Count == 0 || (found.Count == 1 && cast.Members[found.Min] is { IsNamed: false, IsPlural: true, Country: null });

    private SortedSet<int>? Two(int first, int end, bool people, string office = "")
    {
        SortedSet<int> named = [];
        for (int token = first; token < end; token++)
        {
            int member = cast.NamedAt(token);
            if (member >= 0 && (people ? cast.Members[member].IsPerson : cast.Members[member].Kind is ActorKind.State or ActorKind.Government or ActorKind.ArmedGroup))
            {
                named.Add(member);
            }
        }

        // "An adviser spoke with the president and the prime minister … both leaders": those two.
        if (named.Count > 2 && office.Length > 0)
        {
            named.RemoveWhere(member => !Holds(cast.Members[member].Title, office));
        }

        return named.Count == 2 ? named : null;
    }

    private static bool Holds(string? title, string office)
    {
        foreach (string word in (ReadOnlySpan<string>)(office is "head" ? ["president", "prime minister", "chancellor", "king", "premier", "prince", "emir", "sultan", "leader"] : ["minister", "secretary"]))
        {
            if (title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }
}
