using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Who a phrase stands for: an actor of the cast, or a group told by its country and its calling ("Indian police").</summary>
internal sealed class EventActors(ReportCast cast, NounPhrases nouns, WordCountries countries)
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

    // "peacekeepers", "nuclear inspectors": where no country sends them, the world does.
    private bool IsOfNations(int core, string lemma)
    {
        if (lemma is "peacekeeper")
        {
            return true;
        }

        foreach (int child in _view.Children(core))
        {
            if (lemma is "inspector" && _view.Has(child, "compound") | _view.Has(child, "amod") && nouns.LemmaOf(child) is "nuclear" or "weapon" or "weapons" or "arm" or "arms" or "atomic")
            {
                return true;
            }
        }

        return false;
    }

    // "foreign aid agencies", "a rights group"
    private bool IsCharity(int core, string lemma)
    {
        if (lemma is "charity")
        {
            return true;
        }

        if (lemma is not ("agency" or "group" or "organization" or "organisation" or "worker"))
        {
            return false;
        }

        foreach (int child in _view.Children(core))
        {
            if ((_view.Has(child, "compound") || _view.Has(child, "amod")) && nouns.LemmaOf(child) is "aid" or "relief" or "right" or "rights" or "humanitarian" or "charity")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words say that those are of no one country or of another's: "Arab leaders", "foreign workers".</summary>
    public bool IsElsewhere(int token)
    {
        if (_view[nouns.Core(token)].Xpos is "NNS" && nouns.LemmaOf(nouns.Core(token)) is "nation" or "country" or "state" or "power" or "donor")
        {
            return true;
        }

        foreach (int child in _view.Children(nouns.Core(token)))
        {
            if ((_view.Has(child, "amod") || _view.Has(child, "compound")) && _view.Lower(child) is "african" or "european" or "asian" or "arab" or "western" or "american-led" or "ethnic" or "international"
                or "regional" or "world" or "global" or "latin" or "nordic" or "baltic" or "gulf" or "balkan" or "scandinavian" or "caribbean" or "islamic" or "western-backed" or "multinational" or "allied"
                || ((_view.Has(child, "amod") || _view.Has(child, "compound")) && _view.Is(child, "foreign") && SectorNouns.Of(nouns.LemmaOf(nouns.Core(token))) is not "GOV"))
            {
                return true;
            }
        }

        return false;
    }

    private string? CountryOf(int core)
    {
        if (cast.IsTaken(core))
        {
            CastMention mention = cast.MentionAt(core);
            for (int i = mention.Outer; i < mention.End; i++)
            {
                if (countries.In(i, wide: false) is { } within)
                {
                    return within;
                }
            }
        }

        return countries.In(core, wide: false) ?? Leaders.CountryOf(_view.Text.TextOf(core, core + 1)) ?? OfSpeaker(core);
    }

    // "said his troops would not leave", "its army": of the country of the one they belong to, where he is named in the sentence.
    private string? OfSpeaker(int core)
    {
        if (_view.Has(core, "conj") || _view.Child(core, "nmod:poss") is not (>= 0 and int pronoun) || _view.Lower(pronoun) is not ("his" or "its" or "her" or "their"))
        {
            return null;
        }

        int owner = cast.At(pronoun);
        if (owner >= 0 && WordCountries.OfMember(cast.Members[owner]) is { } known)
        {
            return known;
        }

        for (int at = _view.Head(core), hops = 0; at >= 0 && hops < Deepest; at = _view.Head(at), hops++)
        {
            if (_view.Pos(at) is UniversalPos.Verb && Clauses.Subject(_view, at) is >= 0 and int subject && subject != core && _view.Pos(subject) is not UniversalPos.Pron)
            {
                return countries.In(nouns.Core(subject), wide: false);
            }
        }

        return null;
    }

    // "opposition leaders", "a rebel spokesman": such a word is of the sector of those whom it leads or speaks for.
    private string? OwnSector(int core, string lemma)
    {
        if (lemma is "leader" or "member" or "chief" or "spokesman" or "spokeswoman" or "commander" or "official" or "politician" or "head" or "chairman")
        {
            foreach (int child in _view.Children(core))
            {
                if ((_view.Has(child, "compound") || _view.Has(child, "amod")) && SectorNouns.Of(nouns.LemmaOf(child)) is "OPP" or "REB" or "LAB" or "EDU" or "REL" or "COP" or "REF" or "CRM")
                {
                    return SectorNouns.Of(nouns.LemmaOf(child));
                }
            }
        }

        return SectorNouns.Of(lemma);
    }

    private string? SectorOf(int core)
    {
        if (OwnSector(core, nouns.LemmaOf(core)) is { } own)
        {
            return own;
        }

        foreach (int child in _view.Children(core))
        {
            if (_view.Has(child, "compound") || _view.Has(child, "amod") || _view.Has(child, "appos"))
            {
                int member = cast.NamedAt(child);
                string? sector = SectorNouns.Of(nouns.LemmaOf(child)) ?? (member >= 0 && cast.Members[member].Kind is not ActorKind.State ? SectorOf(cast.Members[member]) : null);
                if (sector is not null)
                {
                    return sector;
                }
            }
        }

        return Countries.ByName(_view[core].Form) is not null ? "GOV" : null;
    }

    /// <summary>The sector of an actor of the cast.</summary>
    public static string? SectorOf(CastMember member)
    {
        if (member.Kind is ActorKind.State)
        {
            return "GOV";
        }

        if (Bodies.ByName(member.Name) is { Sector: { } sector })
        {
            return sector;
        }

        if (member.Title is { } title)
        {
            string[] words = title.Split(' ');
            return Titles.MatchLength(words, 0, out Title? found) > 0 && found?.Sector is { } told ? told : SectorNouns.Of(words[^1].ToLowerInvariant());
        }

        return member.Kind switch
        {
            ActorKind.Government => "GOV",
            ActorKind.ArmedGroup => "REB",
            ActorKind.Outlet => "MED",
            _ => null,
        };
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
