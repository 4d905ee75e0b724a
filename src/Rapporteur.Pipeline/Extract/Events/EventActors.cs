using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Who a phrase stands for: an actor of the cast, or a group told by its country and its calling ("Indian police").</summary>
internal sealed partial class EventActors(ReportCast cast, NounPhrases nouns, WordCountries countries)
{
    private const int Deepest = 3;
    private readonly ReportView _view = cast.View;

    /// <summary>Adds those that the word and its coordinates stand for.</summary>
    public void Collect(int token, List<EventParty> parties, int depth = 0)
    {
        if (_view.Child(token, "case") is >= 0 and int preposition && _view.Lower(preposition) is "in" or "at" or "near"
            && Countries.ByCapital(_view.Text.TextOf(token, token + 1)) is not null)
        {
            // "met in Geneva, in Moscow": a capital where something happens does not act.
            return;
        }

        int core = nouns.Core(token);
        int before = parties.Count;
        if (!Joined(core, parties) && !Shared(core, parties) && One(core) is { } party)
        {
            Add(party, parties);
        }

        if (depth >= Deepest)
        {
            return;
        }

        foreach (int child in _view.Children(token))
        {
            if (_view.Has(child, "conj") && _view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Num)
            {
                Collect(child, parties, depth + 1);
            }
        }

        // "members of the group", "the leader of …": where the word says nothing, those whom it belongs to.
        if (parties.Count == before)
        {
            foreach (int child in _view.Children(core))
            {
                if (_view.Has(child, "appos") || (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int of && _view.Lower(of) is "of" && nouns.Fits(child, ["actor"])))
                {
                    Collect(child, parties, depth + 1);
                }
            }
        }
    }

    /// <summary>Whether the word could be someone who acts at all.</summary>
    public bool CanAct(int token)
    {
        int core = nouns.Core(token);
        return nouns.Fits(core, ["actor"]) || _view.Pos(core) is UniversalPos.Pron or UniversalPos.Propn or UniversalPos.Num or UniversalPos.Det || countries.In(core, wide: false) is not null;
    }

    // "the Turkish and Greek sides": two of a kind.
    private bool Joined(int core, List<EventParty> parties)
    {
        foreach (int child in _view.Children(core))
        {
            if (!(_view.Has(child, "amod") || _view.Has(child, "compound")) || countries.At(child) is not { } first)
            {
                continue;
            }

            bool joined = false;
            foreach (int other in _view.Children(child))
            {
                if (_view.Has(other, "conj") && countries.At(other) is { } second && !string.Equals(first, second, StringComparison.Ordinal))
                {
                    joined = true;
                    Add(new EventParty(other, -1, NameOf(core, other), second, SectorOf(core)), parties);
                }
            }

            if (joined)
            {
                Add(new EventParty(child, -1, NameOf(core, child), first, SectorOf(core)), parties);
                return true;
            }
        }

        return false;
    }

    // "the leaders of Chad and Sudan": one of each.
    private bool Shared(int core, List<EventParty> parties)
    {
        if (_view[core].Xpos is not ("NNS" or "NNPS"))
        {
            return false;
        }

        foreach (int child in _view.Children(core))
        {
            if (!_view.Has(child, "nmod") || _view.Child(child, "case") is not (>= 0 and int of) || _view.Lower(of) is not ("of" or "from" or "'s" or "’s")
                || _view.Child(child, "conj") < 0 || countries.At(child) is not { } first)
            {
                continue;
            }

            bool shared = false;
            foreach (int other in _view.Children(child))
            {
                if (_view.Has(other, "conj") && countries.At(other) is { } second && !string.Equals(first, second, StringComparison.Ordinal))
                {
                    shared = true;
                    Add(new EventParty(other, -1, Belonging(core, other), second, SectorOf(core)), parties);
                }
            }

            if (shared)
            {
                Add(new EventParty(child, -1, Belonging(core, child), first, SectorOf(core)), parties);
                return true;
            }
        }

        return false;
    }

    private string Belonging(int core, int owner) => string.Concat(Words(core), " of ", NameAt(owner));
    private string NameAt(int token) => cast.NamedAt(token) is >= 0 and int member ? cast.Members[member].Name : _view.Text.TextOf(token, token + 1);
    private string NameOf(int core, int adjective) => string.Concat(_view.Text.TextOf(adjective, adjective + 1), " ", _view.Text.TextOf(core, core + 1));

    private EventParty? One(int core)
    {
        int member = cast.At(core);
        string lemma = nouns.LemmaOf(core);
        if (member >= 0)
        {
            CastMember known = cast.Members[member];
            return new EventParty(core, member, known.Name, WordCountries.OfMember(known) ?? (known.IsPerson ? Leaders.CountryOf(known.Name) : null) ?? CountryOf(core), (_view.Pos(core) is UniversalPos.Noun ? OwnSector(core, lemma) : null) ?? SectorOf(known) ?? SectorNouns.Of(lemma));
        }

        if (_view.Pos(core) is UniversalPos.Pron or UniversalPos.Det || nouns.IsState(core, lemma))
        {
            return null;
        }

        string? country = CountryOf(core) ?? countries.At(core) ?? (IsCharity(core, lemma) ? "NGO" : IsOfNations(core, lemma) ? "IGO" : null);
        bool acts = (SectorNouns.Of(lemma) is not null || AgentNouns.NumberOf(lemma) is not null || countries.At(core) is not null || Leaders.CountryOf(_view.Text.TextOf(core, core + 1)) is not null || nouns.Fits(core, ["person"]))
            && !nouns.Fits(core, ["property", "place"]);
        string? sector = acts ? SectorOf(core) : null;
        return acts ? new EventParty(core, -1, Words(core), country, sector) : null;
    }

    private string Words(int core)
    {
        int first = core;
        while (first > 0 && _view.Head(first - 1) >= first && _view.Head(first - 1) <= core && (_view.Has(first - 1, "amod") || _view.Has(first - 1, "compound")))
        {
            first--;
        }

        return _view.Text.TextOf(first, core + 1);
    }

    private static void Add(EventParty party, List<EventParty> parties)
    {
        foreach (EventParty have in parties)
        {
            if (have.Member >= 0 ? have.Member == party.Member : string.Equals(have.Name, party.Name, StringComparison.Ordinal))
            {
                return;
            }
        }

        parties.Add(party);
    }
}
