using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Encounters;

/// <summary>Who takes part: the actors that a word and its coordinates stand for, and those tied to an event by "with", "between", "of" or a possessive.</summary>
/// <param name="cast">Who acts.</param>
/// <param name="speakerAt">Number of the actor in whose words a token stands, or −1.</param>
internal sealed partial class Participants(ReportCast cast, Func<int, int> speakerAt)
{
    private readonly ReportView _view = cast.View;
    private readonly ActorPhrases _phrases = new(cast);
    private readonly LastPair _pairs = new(cast);
    private readonly RowReader _rows = new(cast);

    /// <summary>Adds the actors of a noun phrase; of "I" and "we", whoever says it.</summary>
    public void Collect(int token, SortedSet<int> who)
    {
        // "the Kenyan and Cuban ministers, A and B,": they, and not what stands for them.
        SortedSet<int> named = [];
        InPlaceOf(token, named);
        who.UnionWith(named);
        if (named.Count > 0 && _view[token].Xpos is "NNS")
        {
            return;
        }

        // "in a call with his Kenyan counterpart": whose counterpart it is talked to her.
        if (_view.IsLemma(token, "counterpart") && _view.Child(token, "nmod:poss") is >= 0 and int his && cast.At(his) is >= 0 and int whose && cast.Members[whose].IsPerson && DoerAbove(token) == whose)
        {
            who.Add(whose);
        }

        // "his Kenyan counterpart, Anna Berg": whoever is named beside is meant, whomever the description seems to point to.
        if (!cast.IsTaken(token) && cast.At(token) >= 0 && _view.IsLemma(token, "counterpart") && Named(token) is >= 0 and int name)
        {
            _phrases.Collect(name, who);
            return;
        }

        _phrases.Collect(token, who);
        if (cast.At(token) < 0 && _view.Lower(token) is "i" or "we" && speakerAt(token) is >= 0 and int speaker)
        {
            who.Add(speaker);
        }
    }

    // Who does what the nearest verb above with a subject tells; −1 for none.
    private int DoerAbove(int token)
    {
        int verb = Clauses.GoverningVerb(_view, token);
        while (verb >= 0 && Clauses.Subject(_view, verb) < 0)
        {
            verb = Clauses.GoverningVerb(_view, verb);
        }

        return verb >= 0 ? cast.At(Clauses.Subject(_view, verb)) : -1;
    }

    private int Named(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "appos") && cast.IsTaken(child) && cast.Members[cast.NamedAt(child)].IsPerson && cast.NamedAt(child) != cast.At(token))
            {
                return child;
            }
        }

        return -1;
    }
}
