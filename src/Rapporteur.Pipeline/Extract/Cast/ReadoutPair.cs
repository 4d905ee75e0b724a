using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>The two whom an office's readout is about: "the two leaders" and "both sides" are those of its opening words, whoever is named between.</summary>
internal sealed class ReadoutPair
{
    /// <summary>The encounter is told in one of so many sentences at the beginning.</summary>
    private const int Opening = 2;

    private readonly ReportCast _cast;
    private readonly ReportView _view;
    private readonly int _host = -1;
    private readonly int _guest = -1;
    private readonly int _sentence = -1;

    public ReadoutPair(ReportCast cast)
    {
        _cast = cast;
        _view = cast.View;
        if (cast.Home is null || !(_view.Report.Title ?? "").StartsWith("Readout", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        for (int sentence = 0; sentence < Math.Min(Opening, _view.Text.Sentences.Length) && _guest < 0; sentence++)
        {
            for (int i = _view.Text.Sentences[sentence].FirstToken; i < _view.Text.Sentences[sentence].EndToken && _guest < 0; i++)
            {
                if (_view.Has(i, "root") && _view.Lemma(i) is "meet" or "speak" or "talk" or "call" or "phone" && _view.Child(i, "nsubj") is >= 0 and int subject)
                {
                    (_host, _guest, _sentence) = (PersonAt(subject), Whom(i), sentence);
                }
            }
        }
    }

    /// <summary>The two that a word for several stands for; null where it may be others.</summary>
    public SortedSet<int>? Of(int token)
    {
        if (_host < 0 || _guest < 0 || _host == _guest || _view[token].SentenceIndex <= _sentence || _view.QuoteOf(token) >= 0 || IsOfOthers(token))
        {
            return null;
        }

        if (LastPair.IsSides(_view.Lower(token)))
        {
            if (_view.Lower(token) is "parties" || HasOtherState(token))
            {
                return null;
            }

            string? home = _cast.Members[_host].Country ?? _cast.Home;
            string? abroad = _cast.Members[_guest].Country;
            return home is not null && abroad is not null && !string.Equals(home, abroad, StringComparison.Ordinal) && Countries.ByIso3(home) is { } one && Countries.ByIso3(abroad) is { } other
                ? [_cast.StateOf(one), _cast.StateOf(other)]
                : null;
        }

        return LastPair.IsPeople(_view.Lower(token)) || (_view.Lower(token) is "both" or "two" or "pair") ? [_host, _guest] : null;
    }

    // "the G7 leaders", "the three leaders", "leaders of the region"
    private bool IsOfOthers(int token)
    {
        foreach (int child in _view.Children(token))
        {
            bool counted = _view.Lower(child) is "two" or "both" or "the" or ",";
            if (!counted && (_view.Has(child, "compound") || _view.Has(child, "amod") || _view.Has(child, "nmod") || _view.Has(child, "nmod:poss") || _view.Has(child, "nummod") || _view.Has(child, "conj") || _view.Has(child, "acl:relcl")))
            {
                return true;
            }
        }

        return _view.Child(token, "det") < 0 && _view.Child(token, "nummod") < 0 && _view.Child(token, "cc:preconj") < 0 && _view.Pos(token) is UniversalPos.Noun;
    }

    // "… spoke about Gaza. The war between Israel and Hamas … Both sides": those nearer may be meant.
    private bool HasOtherState(int token)
    {
        for (int i = _view.Text.Sentences[_sentence].EndToken; i < token; i++)
        {
            CastMember? other = _cast.At(i) is >= 0 and int member ? _cast.Members[member] : null;
            if (other is { IsPerson: false } and ({ Kind: ActorKind.ArmedGroup } or { Kind: ActorKind.State }) && !IsOfThem(other) && (_view.Has(i, "nsubj") || _view.Has(i, "conj")))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfThem(CastMember state) =>
        state.Country is { } country && (string.Equals(country, _cast.Members[_host].Country ?? _cast.Home, StringComparison.Ordinal) || string.Equals(country, _cast.Members[_guest].Country, StringComparison.Ordinal));

    private int Whom(int verb)
    {
        foreach (int child in _view.Children(verb))
        {
            if (child > verb && (_view.Has(child, "obj") || (_view.Has(child, "obl") && _view.CaseOf(child) is "with" or "to")) && PersonAt(child) is >= 0 and int whom)
            {
                return whom;
            }
        }

        return -1;
    }

    // "his Cuban counterpart, Minister Omar Haddad"
    private int PersonAt(int token)
    {
        int member = _cast.At(token);
        int beside = member >= 0 && _cast.Members[member].IsPerson ? -1 : _view.Child(token, "appos");
        member = beside >= 0 ? _cast.At(beside) : member;
        // "met with President Roe and Prime Minister Lima": three, and no pair.
        return member >= 0 && _cast.Members[member].IsPerson && _view.Child(token, "conj") < 0 ? member : -1;
    }
}
