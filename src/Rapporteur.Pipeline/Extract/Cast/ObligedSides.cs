using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Who is bound by what a phrase promises: "our American partners" and "the Russian side" bind their states.</summary>
internal sealed class ObligedSides(ReportCast cast)
{
    private readonly ReportView _view = cast.View;
    private readonly ActorPhrases _phrases = new(cast);

    /// <summary>Number of the actor that a word stands for, −1 for none.</summary>
    public int Of(int token) =>
        IsSide(token) && StateBeside(token) is >= 0 and int state ? state
        : About(token) is { Count: > 0 } about ? about.Min
        : One(token);

    // "the Taliban reiterated their pledge": whoever the clause is about, before any other.
    private SortedSet<int> About(int token)
    {
        // "thanked Kenya for its commitment to": whom one thanks.
        if (_view.Lower(token) is "their" or "its" or "his" or "her" && Thanked(token) is >= 0 and int thanked)
        {
            return AllOf(thanked);
        }

        // "We call on the government to live up to its promise": the government's.
        if (_view.Lower(token) is "their" or "its" or "his" or "her" && Clauses.GoverningVerb(_view, token) is >= 0 and int due && AskedFor(due) is >= 0 and int called)
        {
            return AllOf(called);
        }

        if (_view.Lower(token) is "their" or "its" or "his" or "her" && Clauses.GoverningVerb(_view, token) is >= 0 and int verb
            && Clauses.Subject(_view, verb) is >= 0 and int subject && subject != token && _view.Pos(subject) is not Language.Text.UniversalPos.Pron)
        {
            return AllOf(Accused(verb, subject));
        }

        return [];
    }

    private int Thanked(int token)
    {
        int promise = _view.Head(token);
        int verb = promise >= 0 && _view.Has(promise, "obl") && _view.CaseOf(promise) is "for" or "on" ? _view.Head(promise) : -1;
        return verb >= 0 && _view.Lemma(verb) is "thank" or "praise" or "commend" or "applaud" or "congratulate" or "credit" && _view.Child(verb, "obj") is >= 0 and int thanked && thanked < token ? thanked : -1;
    }

    private int AskedFor(int deed)
    {
        int verb = _view.Head(deed);
        if (verb < 0 || _view.Lemma(verb) is not ("call" or "look" or "wait" or "press" or "push") || _view.Child(deed, "mark") is not (>= 0 and int to) || !_view.Is(to, "to"))
        {
            return -1;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child < deed && _view.Has(child, "obl") && _view.Child(child, "case") is >= 0 and int word && _view.Lower(word) is "for" or "on" or "upon")
            {
                return child;
            }
        }

        return -1;
    }

    // "Kenya accused Norway of failing to keep its promise": Norway's, whom the accuser names.
    private int Accused(int verb, int subject)
    {
        int at = verb;
        for (int hops = 0; hops < 4 && at >= 0 && at != subject; hops++, at = _view.Head(at))
        {
            if (at != verb && _view.Lemma(at) is "accuse" or "blame" or "criticise" or "criticize" or "condemn" or "fault" && _view.Child(at, "obj") is >= 0 and int accused && accused < verb)
            {
                return accused;
            }
        }

        return subject;
    }

    private int One(int token)
    {
        int member = cast.At(token);
        if (member >= 0)
        {
            return member;
        }

        SortedSet<int> joined = [];
        _phrases.Collect(token, joined);
        return joined.Count > 0 ? joined.Min : Beside(token);
    }

    private int Beside(int token) => Countries.ByDemonym(_view[token].Form) is not null || IsPeople(token) ? StateBeside(token) : -1;

    /// <summary>All who are bound, ascending.</summary>
    public SortedSet<int> AllOf(int token)
    {
        SortedSet<int> all = [];
        if (IsSide(token) && StateBeside(token) is >= 0 and int state)
        {
            all.Add(state);
            return all;
        }

        if (About(token) is { Count: > 0 } about)
        {
            return about;
        }

        // "rival Kenyan parties": they, and not their state.
        if (cast.At(token) is >= 0 and int rivals && cast.Members[rivals].IsPlural && AreRivals(token))
        {
            all.Add(rivals);
            return all;
        }

        _phrases.Collect(token, all);
        if (all.Count == 0 && Beside(token) is >= 0 and int one)
        {
            all.Add(one);
        }

        return all;
    }

    private bool AreRivals(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (_view.Lower(child) is "rival" or "warring" or "opposing" or "feuding" or "competing")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of the state that a person of the report acts for, −1 where none is known.</summary>
    public int StateOf(int member)
    {
        string? country = cast.Members[member].Country ?? (member == cast.DocumentSpeaker ? cast.Home : null);
        return cast.Members[member].IsPerson && country is not null && Countries.ByIso3(country) is { } owner ? cast.StateOf(owner) : -1;
    }

    // "partners", "the side", "colleagues": told by whose they are.
    private bool IsSide(int token) => _view.Lemma(token) is "partner" or "side" or "colleague" or "friend" or "counterpart" or "authority" or "administration"
        || IsPeople(token);

    // "the Americans", "the Russians"
    private bool IsPeople(int token) => _view.Lower(token) is { Length: > 4 } word && word.EndsWith('s')
        && Countries.ByDemonym(new string(_view[token].Form[..^1])) is not null;

    private int StateBeside(int token)
    {
        if (IsPeople(token))
        {
            return cast.StateOf(Countries.ByDemonym(new string(_view[token].Form[..^1]))!);
        }

        if (Countries.ByDemonym(_view[token].Form) is { } own)
        {
            return cast.StateOf(own);
        }

        foreach (int child in _view.Children(token))
        {
            if ((_view.Has(child, "amod") || _view.Has(child, "compound")) && (Countries.ByDemonym(_view[child].Form) ?? Countries.ByName(_view[child].Form)) is { } country)
            {
                return cast.StateOf(country);
            }
        }

        return -1;
    }
}
