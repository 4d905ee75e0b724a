using Rapporteur.Domain.Actors;
using Rapporteur.Language.Names;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// States, their organs, bodies of the table, bodies told by capitals.
internal sealed partial class NameSpanFinder
{
    /// <summary>"Russian Foreign Ministry", "Syria's government", "the Ukrainian delegation".</summary>
    private NameSpan? OrganAt(int at)
    {
        (int after, string? owner, string? country) = OwnerAt(at);
        if (owner is null || country is null || after >= _view.Count || after == at)
        {
            return null;
        }

        for (int length = Math.Min(4, _view.Count - after); length > 0; length--)
        {
            // "in Afghanistan, said the Ministry" names no Afghan body.
            if (!SameSentence(at, after + length - 1) || HasPunctuation(after, after + length) || OppositionTo.Is(_view, after + length - 1))
            {
                continue;
            }

            if (Bodies.TryGovernmentOrgan(owner, TextOf(after, after + length), out Body? organ))
            {
                // A state and its government are one actor; a ministry or an army is one of its own.
                if (IsGovernment(_words[after + length - 1]) && Countries.ByIso3(country) is { } state)
                {
                    return new NameSpan(at, at, after + length, NameSpanKind.Body) { Name = state.Name, Actor = ActorKind.State, Country = country };
                }

                return new NameSpan(at, at, after + length, NameSpanKind.Body) { Name = organ.Name, Actor = organ.Kind, Country = country };
            }
        }

        return null;
    }

    private bool HasPunctuation(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_view.IsPunctuation(i) && _words[i] is not ("-" or "." or "’" or "'"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGovernment(string word) => word is "government" or "regime" or "administration" or "authorities" or "leadership"
        or "delegation" or "presidency" or "side";

    private NameSpan? BodyAt(int at)
    {
        if (!char.IsLetterOrDigit(_view[at].Form[0]) || (!char.IsUpper(_view[at].Form[0]) && _words[at] is not ("al" or "the")))
        {
            return null;
        }

        for (int length = Math.Min(LongestBody, _view.Count - at); length > 0; length--)
        {
            if (SameSentence(at, at + length - 1) && !IsCutShort(at, at + length) && Bodies.ByName(Slice(at, at + length)) is { } body)
            {
                if (body.Name.EndsWith(" government", StringComparison.Ordinal) && body.Country is { } owner && Countries.ByIso3(owner) is { } state)
                {
                    return new NameSpan(at, at, at + length, NameSpanKind.Body) { Name = state.Name, Actor = ActorKind.State, Country = owner };
                }

                return new NameSpan(at, at, at + length, NameSpanKind.Body) { Name = body.Name, Actor = body.Kind, Country = body.Country };
            }
        }

        return null;
    }

    private NameSpan? CountryAt(int at)
    {
        if (!char.IsUpper(_view[at].Form[0]))
        {
            return null;
        }

        for (int length = Math.Min(5, _view.Count - at); length > 0; length--)
        {
            // Copies that lost their apostrophes write "Syrias" for "Syria's".
            if (SameSentence(at, at + length - 1)
                && (Countries.ByName(Slice(at, at + length)) ?? (length == 1 && _words[at] is not "americas" ? Countries.ByName(Slice(at, at + 1).TrimEnd('s')) : null)) is { } country
                && !IsOfLongerBody(at, at + length))
            {
                return new NameSpan(at, at, at + length, NameSpanKind.Body)
                {
                    Name = country.Name,
                    Actor = ActorKind.State,
                    Country = country.Iso3,
                };
            }
        }

        return null;
    }

    // "United States Commission on International Religious Freedom": a body of its own.
    private bool IsOfLongerBody(int first, int end)
    {
        if (end >= _view.Count || !SameSentence(first, end) || !char.IsUpper(_view[end].Form[0]))
        {
            return false;
        }

        int tagged = _nameAt[first];
        return tagged >= 0 && _view.Text.Names[tagged] is { Kind: NameKind.Org } name && name.FirstToken == first && name.EndToken > end;
    }

    /// <summary>The same where the tagger has not seen it: behind the country a word for a body in capitals, and what it is of.</summary>
    private NameSpan? BodyOfCountry(int at)
    {
        (int after, _, string? country) = OwnerAt(at);
        if (country is null || after >= _view.Count || !SameSentence(at, after) || _words[after - 1] is "'s" or "’s" or "'" or "’"
            || !char.IsUpper(_view[after].Form[0]) || !(_words[after] is "commission" or "council" or "committee" or "institute" or "agency" or "congress" or "senate" or "mission" or "chamber" or "association" or "federation"))
        {
            return null;
        }

        int end = after + 1;
        for (int i = end; i < _view.Count && i - at < LongestBody && SameSentence(at, i); i++)
        {
            bool capital = char.IsUpper(_view[i].Form[0]) && !_view.IsPunctuation(i);
            if (!capital && _words[i] is not ("on" or "of" or "for" or "and"))
            {
                break;
            }

            end = capital ? i + 1 : end;
        }

        return end - after < 2 ? null : new NameSpan(at, at, end, NameSpanKind.Body) { Name = TextOf(_words[at] is "the" ? at + 1 : at, end), Actor = ActorKind.Organisation, Country = country };
    }

    // "the National" is a paper, and no paper in "the National Coalition for …": one word of a longer tagged name.
    private bool IsCutShort(int first, int end)
    {
        int words = end - first - (_words[first] is "the" ? 1 : 0);
        return words == 1 && end < _view.Count && _nameAt[end - 1] >= 0 && _nameAt[end] == _nameAt[end - 1] && _view.Text.Names[_nameAt[end]].Kind == NameKind.Org;
    }

    /// <summary>"Government of Ethiopia".</summary>
    private static Country? GovernmentOf(string text)
    {
        int of = text.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && text.StartsWith("Government", StringComparison.Ordinal) ? Countries.ByName(text.AsSpan(of + 4)) : null;
    }
}
