namespace Rapporteur.Pipeline.Extract.Cast;

// Officials told of by no more than that word, and which of several holders is meant.
internal sealed partial class Descriptions
{
    private readonly Dictionary<int, CastMention> _firstMentions = [];

    // "the same official", "the Kurdish official": the holder of an office who was told to act in the sentences just before, where nothing tells of another.
    private int LastOfficial(int token, string? country)
    {
        const int reach = 2;
        int sentence = _view[token].SentenceIndex;

        // A bare "the official" may be one whom the report, or the copy of it, has left out.
        bool told = _view.Child(token, "amod") >= 0 || _view.Child(token, "compound") >= 0;
        if (!told || !_view.Has(token, "nsubj") || _view.Child(token, "acl") >= 0 || _view.Child(token, "appos") >= 0 || HasComplement(token) || _view[token].Xpos is "NNS")
        {
            return -1;
        }

        // "a senior official, who asked not to be named": the official is he.
        for (int i = token - 1; i >= 0; i--)
        {
            if (cast.At(i) < 0 && string.Equals(words[i], words[token], StringComparison.Ordinal))
            {
                return -1;
            }
        }

        for (int i = _seen.Count - 1; i >= 0 && sentence - _view[_seen[i].Token].SentenceIndex <= reach; i--)
        {
            CastMember person = cast.Members[_seen[i].Member];
            if (person.IsPerson && _seen[i].Subject && _view[_seen[i].Token].SentenceIndex < sentence)
            {
                // "Haddad underscored it. The Kenyan leader said": one of whom nothing else is told.
                bool leader = string.Equals(words[token], "leader", StringComparison.Ordinal) && country is not null && person is { IsNamed: true, Title: null, Country: null } && IsOnlyUntitled(_seen[i].Member);
                bool fits = leader || person is { IsNamed: true, Title: { } title } && !IsHeadOfState(title) && (country is null || person.Country is null || string.Equals(country, person.Country, StringComparison.Ordinal));
                return fits ? _seen[i].Member : -1;
            }
        }

        return -1;
    }

    private bool IsOnlyUntitled(int member)
    {
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (i != member && cast.Members[i] is { IsPerson: true, IsNamed: true, Title: null })
            {
                return false;
            }
        }

        return true;
    }

    // Nobody calls a president an official.
    private static bool IsHeadOfState(string title) =>
        !IsDeputy(title) && (title.Contains("president", StringComparison.OrdinalIgnoreCase) || title.Contains("prime minister", StringComparison.OrdinalIgnoreCase) || title.Contains("king", StringComparison.OrdinalIgnoreCase)
        || title.Contains("chancellor", StringComparison.OrdinalIgnoreCase));

    private bool HasComplement(int token)
    {
        foreach (int child in _view.Children(token))
        {
            if (child > token && _view.Has(child, "nmod"))
            {
                return true;
            }
        }

        return false;
    }

    // "President Haddad received Norwegian President Anna Berg. The president said": the one of whose country nobody needs to be told;
    // where that tells nothing, whoever acts in the last sentence that tells of one. −1 where the report has but one.
    private int OwnHolder(string office, string described)
    {
        SortedSet<int> holders = [];
        SortedSet<int> own = [];
        int acting = -1;
        int last = -1;
        for (int i = _seen.Count - 1; i >= 0; i--)
        {
            CastMember person = cast.Members[_seen[i].Member];
            if (!person.IsPerson || !person.IsNamed || !Fits(person, office, described, null) || IsFormer(_seen[i].Member))
            {
                continue;
            }

            int sentence = _view[_seen[i].Token].SentenceIndex;
            last = last < 0 ? sentence : last;
            acting = acting < 0 && sentence == last && _seen[i].Subject ? _seen[i].Member : acting;
            if (holders.Add(_seen[i].Member) && IsToldBare(_seen[i].Member))
            {
                own.Add(_seen[i].Member);
            }
        }

        return holders.Count < 2 ? -1 : own.Count == 1 ? own.Min : acting;
    }

    // "Kenya's foreign minister said. … Foreign Minister Omar Haddad of Kenya": the only one of that country whom the rest of the report names with that office; −1 for none.
    private int NamedLater(string title, string country)
    {
        int holder = -1;
        for (int i = 0; i < cast.Members.Count; i++)
        {
            CastMember person = cast.Members[i];
            if (person is { IsPerson: true, IsNamed: true, Title: { } held } && title.Contains(' ', StringComparison.Ordinal) && string.Equals(held, title, StringComparison.OrdinalIgnoreCase)
                && string.Equals(person.Country, country, StringComparison.Ordinal) && !IsFormer(i))
            {
                if (holder >= 0)
                {
                    return -1;
                }

                holder = i;
            }
        }

        return holder;
    }

    // "former President Haddad", where he is first named.
    private bool IsFormer(int member)
    {
        if (FirstMention(member) is { } mention)
        {
            for (int at = Math.Max(0, mention.Outer - 1); at < mention.First; at++)
            {
                if (words[at] is "former" or "ex" or "ousted" or "deposed" || (words[at] is "then" or "late" && mention.Outer < mention.First))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "President Haddad", "Foreign Minister Haddad", where he is first named: an office, and neither country nor body.
    private bool IsToldBare(int member)
    {
        if (FirstMention(member) is not { } mention || mention.Outer == mention.First)
        {
            return false;
        }

        for (int at = Math.Max(0, mention.Outer - 1); at < mention.First; at++)
        {
            bool body = _view[at].Form.Length > 1 && char.IsUpper(_view[at].Form[0]) && char.IsUpper(_view[at].Form[1]);
            if (CountryAt(at) is not null || body || words[at] is "'s" or "’s")
            {
                return false;
            }
        }

        return !(mention.End + 1 < _view.Count && words[mention.End] is "of" && CountryAt(mention.End + 1) is not null);
    }

    private CastMention? FirstMention(int member)
    {
        if (_firstMentions.TryGetValue(member, out CastMention known))
        {
            return known;
        }

        for (int i = 0; i < _view.Count; i++)
        {
            if (cast.IsTaken(i) && cast.NamedAt(i) == member)
            {
                return _firstMentions[member] = cast.MentionAt(i);
            }
        }

        return null;
    }
}
