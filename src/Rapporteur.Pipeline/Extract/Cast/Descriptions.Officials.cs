namespace Rapporteur.Pipeline.Extract.Cast;

// Officials told of by no more than that word.
internal sealed partial class Descriptions
{
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
                bool fits = person is { IsNamed: true, Title: { } title } && !IsHeadOfState(title) && (country is null || person.Country is null || string.Equals(country, person.Country, StringComparison.Ordinal));
                return fits ? _seen[i].Member : -1;
            }
        }

        return -1;
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
}
