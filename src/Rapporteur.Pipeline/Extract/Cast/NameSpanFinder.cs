using Rapporteur.Domain.Actors;
using Rapporteur.Language.Names;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds the names of a report: persons with their titles, organs of states, known bodies and states, other tagged names.</summary>
internal sealed partial class NameSpanFinder
{
    private const int LongestBody = 8;

    /// <summary>Words between a title and its name that say whose it is.</summary>
    private const int LongestOwner = 12;

    private readonly ReportView _view;
    private readonly string[] _words;
    private readonly string[] _forms;
    private readonly int[] _nameAt;

    public NameSpanFinder(ReportView view, string[] words, string[] forms)
    {
        _view = view;
        _words = words;
        _forms = forms;
        _nameAt = new int[view.Count];
        Array.Fill(_nameAt, -1);
        ReadOnlySpan<NameMention> names = view.Text.Names;
        for (int n = 0; n < names.Length; n++)
        {
            _nameAt.AsSpan(names[n].FirstToken, names[n].EndToken - names[n].FirstToken).Fill(n);
        }
    }

    /// <summary>The names in the order of the text; none overlaps another.</summary>
    public List<NameSpan> Find()
    {
        var spans = new List<NameSpan>();
        int at = 0;
        while (at < _view.Count)
        {
            NameSpan? found = FindAt(at);
            if (found is { } span && span.End > at)
            {
                spans.Add(span);
                at = span.End;
            }
            else
            {
                at++;
            }
        }

        return spans;
    }

    private NameSpan? FindAt(int at)
    {
        if (_view.IsPunctuation(at))
        {
            return null;
        }

        NameSpan? organ = OrganAt(at);
        NameSpan? titled = TitledPersonAt(at) ?? LongTitledPersonAt(at);
        if (titled is not null)
        {
            return titled;
        }

        NameSpan? body = BodyAt(at);
        if (organ is { } o && (body is not { } b || o.End >= b.End))
        {
            return organ;
        }

        return body ?? BodyOfCountry(at) ?? CountryAt(at) ?? OtherNameAt(at);
    }

    /// <summary>The country or body that owns what follows: "Russian", "Russia's", "the US", "UN".</summary>
    private (int After, string? Owner, string? Country) OwnerAt(int at)
    {
        for (int length = Math.Min(4, _view.Count - at); length > 0; length--)
        {
            ReadOnlySpan<char> words = Slice(at, at + length);
            Country? country = Countries.ByDemonym(words) ?? Countries.ByName(words);
            Body? body = country is null && char.IsUpper(words[0]) ? Bodies.ByName(words) : null;
            if (country is null && body is null)
            {
                continue;
            }

            int after = at + length;
            if (after < _view.Count && _words[after] is "'s" or "’s" or "’" or "'")
            {
                after++;
            }

            return (after, country?.Name ?? body!.Name, country?.Iso3 ?? body!.Country);
        }

        return (at, null, null);
    }

    private NameSpan? OtherNameAt(int at)
    {
        int tagged = _nameAt[at];
        if (tagged < 0)
        {
            return FamilyNameFirst(at);
        }

        if (_view.Text.Names[tagged].FirstToken != at)
        {
            return null;
        }

        NameMention name = _view.Text.Names[tagged];
        switch (name.Kind)
        {
            case NameKind.Per:
            case NameKind.Loc when IsWho(name):
                return PersonSpan(name, at);
            case NameKind.Org:
                int end = name.EndToken;
                string text = TextOf(_words[at] is "the" && end - at > 1 ? at + 1 : at, end);
                if (GovernmentOf(text) is { } governed)
                {
                    return new NameSpan(at, at, end, NameSpanKind.Body) { Name = governed.Name, Actor = ActorKind.State, Country = governed.Iso3 };
                }

                return IsOfHolders(text) || IsPortfolio(at) || Countries.ByDemonym(text) is not null || !char.IsUpper(text[0]) && !text.StartsWith("al-", StringComparison.Ordinal)
                    ? null
                    : new NameSpan(at, at, end, NameSpanKind.Body) { Name = text, Actor = ActorKind.Organisation, Country = OwnerAt(at) is (var after, _, var of) && after > at && after < end ? of : null };
            default:
                return null;
        }
    }

    // "met Park Jin, who is to become minister", "told Park Jin": whoever is met, or asked "who", is a person, whatever the tag.
    private bool IsWho(NameMention name)
    {
        int next = name.EndToken < _view.Count && _view.Is(name.EndToken, ",") ? name.EndToken + 1 : name.EndToken;
        bool who = next < _view.Count && _words[next] is "who" or "whom" && SameSentence(next, name.FirstToken);
        return name is { Kind: NameKind.Loc } && name.EndToken - name.FirstToken is 2 or 3 && (who || IsMet(name.FirstToken))
            && Lexicon.Places.ByName(Slice(name.FirstToken, name.EndToken)) is null && Countries.ByName(Slice(name.FirstToken, name.EndToken)) is null;
    }

    private bool IsMet(int first)
    {
        int verb = first > 1 && _words[first - 1] is "with" ? first - 2 : first - 1;
        return verb >= 0 && SameSentence(verb, first) && _words[verb] is "met" or "meet" or "meets" or "told" or "phoned" or "telephoned";
    }

    // "the UAE Minister of Foreign Affairs and International Cooperation": what the office is for is no body of its own.
    private bool IsPortfolio(int at)
    {
        int of = at - 1;
        while (of > 1 && SameSentence(of, at) && (_words[of] is "and" || (of < at - 1 && char.IsUpper(_view[of].Form[0]))))
        {
            of--;
        }

        return of > 0 && _words[of] is "of" or "for" && _words[of - 1] is "minister" or "ministers" or "secretary" or "secretaries" or "commissioner";
    }

    // "the Prime Ministers of Pakistan and India" are two people, and no body.
    private static bool IsOfHolders(string text)
    {
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        string holders = of < 0 ? text : text[..of];
        string[] words = holders.Split(' ');
        return words[^1] is "Ministers" or "Presidents" or "Leaders" or "Chancellors" or "Kings" or "Secretaries" ? of > 0 || words.Length > 1
            : of > 0 && Titles.LongestAt(words, 0) is { } title && title.Length == words.Length && title.Modifiers.HasFlag(TitleModifiers.Plural);
    }

    private bool SameSentence(int a, int b) => _view[a].SentenceIndex == _view[b].SentenceIndex;

    private ReadOnlySpan<char> Slice(int first, int end) => _view.Text.Text.AsSpan(_view[first].Start, _view[end - 1].End - _view[first].Start);

    private string TextOf(int first, int end) => new(Slice(first, end));

    private static bool IsCalendar(string word) => word is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday"
        or "sunday" or "january" or "february" or "march" or "april" or "june" or "july" or "august" or "september" or "october"
        or "november" or "december";
}
