using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Places;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Events;

/// <summary>Which country a word or the words around it name: a name, a demonym, a capital, a place, a body.</summary>
internal sealed class WordCountries(ReportCast cast, EventPlaces places)
{
    private const int LongestName = 5;

    private readonly ReportView _view = cast.View;

    /// <summary>The country of a member of the cast; CAMEO's letters for a body of no one country.</summary>
    public static string? OfMember(CastMember member) => (member.Kind is ActorKind.ArmedGroup ? Peoples.CountryOf(member.Name) : null) ?? member.Country ?? (member.Kind switch
    {
        ActorKind.Organisation when Bodies.ByName(member.Name) is { } body => body.Sector is "IGO" ? "IGO" : body.Sector is "BUS" ? "MNC" : "NGO",
        ActorKind.ArmedGroup => "IMG",
        _ => null,
    });

    /// <summary>The country that a name, demonym or capital which covers or begins at the token tells; null for none.</summary>
    public string? At(int token)
    {
        if (!char.IsUpper(_view[token].Form[0]) || IsOfContinent(token))
        {
            return null;
        }

        int member = cast.NamedAt(token);
        if (member >= 0 && OfMember(cast.Members[member]) is { } known)
        {
            return known;
        }

        for (int first = Math.Max(0, token - LongestName + 1); first <= token; first++)
        {
            for (int end = Math.Min(_view.Count, first + LongestName); end > token; end--)
            {
                if (_view[first].SentenceIndex == _view[end - 1].SentenceIndex && char.IsUpper(_view[first].Form[0])
                    && Named(_view.Text.TextOf(first, end)) is { } country)
                {
                    return country;
                }
            }
        }

        return null;
    }

    // "Latin American", "Pan-American": of the continent.
    private bool IsOfContinent(int token) => _view[token].Form is "American" or "Americans" && token > 0
        && ((_view[token - 1].Form is "-" && token > 1 ? _view.Lower(token - 2) : _view.Lower(token - 1)) is "latin" or "central" or "south" or "north" or "native" or "pan" or "inter" or "african");

    private static string? Named(string words) =>
        (Countries.ByName(words) ?? Countries.ByDemonym(words) ?? Countries.ByCapital(words))?.Iso3
        ?? Peoples.CountryOf(words)
        ?? (words.Contains(' ', StringComparison.Ordinal) ? Rapporteur.Pipeline.Lexicon.Places.ByName(words)?.Country : null)
        ?? (Bodies.ByName(words) is { } body ? body.Country ?? (body.Sector is "IGO" ? "IGO" : body.Kind is ActorKind.ArmedGroup ? "IMG" : body.Sector is "BUS" ? "MNC" : "NGO") : null);

    /// <summary>The country that a noun's adjective or possessor names: "the Israeli offer", "Peru's claim"; null for none.</summary>
    public string? Owner(int noun)
    {
        foreach (int child in _view.Children(noun))
        {
            bool possessor = _view.Has(child, "nmod:poss") || (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int mark && _view.Pos(mark) is UniversalPos.Part);
            if ((possessor || (child < noun && (_view.Has(child, "amod") || _view.Has(child, "compound")))) && At(child) is { } country)
            {
                return country;
            }
        }

        return null;
    }

    /// <summary>The country of the place that the token is part of; null for none.</summary>
    public string? OfPlace(int token) => char.IsUpper(_view[token].Form[0]) ? places.PlaceAt(token)?.Country : null;

    /// <summary>The first country named among the words of a phrase, clauses left out; a place tells it last.</summary>
    /// <param name="head">The phrase's head.</param>
    /// <param name="wide">Whether any preposition may lead to it; else only those that say whose or whence it is.</param>
    public string? In(int head, bool wide)
    {
        // "The bloc's ministers in Oslo": whose they are has been said, and is not where they met.
        if (_view.Child(head, "nmod:poss") is >= 0 and int owner && _view.Pos(owner) is Language.Text.UniversalPos.Noun && cast.At(owner) is >= 0 and int whose && OfMember(cast.Members[whose]) is { } theirs)
        {
            return theirs;
        }

        string? byPlace = null;
        for (int i = _view.First(head); i < _view.End(head); i++)
        {
            if (!char.IsUpper(_view[i].Form[0]) || !Belongs(i, head, wide))
            {
                continue;
            }

            if (At(i) is { } country)
            {
                return country;
            }

            byPlace ??= OfPlace(i);
        }

        return byPlace;
    }

    /// <summary>The first country but one that any words of a phrase name, clauses too; null for none.</summary>
    public string? Other(int head, string? but)
    {
        for (int i = _view.First(head); i < _view.End(head); i++)
        {
            if (char.IsUpper(_view[i].Form[0]) && At(i) is { Length: 3 } country && !string.Equals(country, but, StringComparison.Ordinal) && Countries.ByIso3(country) is not null)
            {
                return country;
            }
        }

        return null;
    }

    // Of the words above this one up to the head, none may be another clause or another actor's.
    private bool Belongs(int token, int head, bool wide)
    {
        for (int at = token; at != head && at >= 0; at = _view.Head(at))
        {
            if (_view.Has(at, "conj") || (_view.Has(at, "acl") && !wide) || _view.Has(at, "advcl") || _view.Has(at, "parataxis") || _view.Has(at, "nsubj"))
            {
                return false;
            }

            int preposition = _view.Child(at, "case");
            if (preposition < 0 || wide)
            {
                continue;
            }

            if (_view.Pos(preposition) is not UniversalPos.Part
                && !(_view.Lower(preposition) is "of" or "from" or "in" or "at" or "near" or "inside" or "across" or "throughout" or "within"))
            {
                return false;
            }
        }

        return true;
    }
}
