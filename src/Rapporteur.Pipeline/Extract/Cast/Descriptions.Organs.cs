using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Organs of a state that are told without its name.
internal sealed partial class Descriptions
{
    private readonly Lazy<Country?> _main = new(() => StatesTold.Main(cast.View));

    /// <summary>"The interior ministry", "the president's office": of the state whose president it is, else of the one that the report is about; −1 for none.</summary>
    private int Organ(int token)
    {
        if (words[token] is not ("ministry" or "presidency" or "office"))
        {
            return -1;
        }

        int first = token;
        int owner = -1;
        foreach (int child in _view.Children(token))
        {
            // "the foreign ministry", and not "the new ministry"
            bool beside = child < token && (_view.Has(child, "compound") || (_view.Has(child, "amod") && words[child] is "foreign" or "interior" or "internal" or "presidential" or "public" or "religious"));
            first = beside ? Math.Min(first, _view.First(child)) : first;
            owner = child < token && _view.Relation(child) is "nmod:poss" ? child : owner;
        }

        bool known = IsDefinite(token) || owner >= 0 || char.IsUpper(_view[token].Form[0]);
        string? country = owner >= 0 && cast.At(owner) is >= 0 and int member ? cast.Members[member].Country : null;
        if (owner >= 0)
        {
            // "Its health ministry", "the movement's interior ministry" are left open; "the president's office" is his whose the report tells.
            if (words[token] is "ministry" || _view.Lemma(owner) is not ("president" or "minister" or "premier" or "chancellor" or "prosecutor"))
            {
                return -1;
            }

            first = Math.Min(first, _view.First(owner));
        }

        Country? state = !known ? null : country is null ? _main.Value : Countries.ByIso3(country);
        first += first < token && words[first] is "the" ? 1 : 0;
        int end = token + 1 < _view.Count && words[token + 1] is "of" ? _view.End(token) : token + 1;
        if (state is null || !Bodies.TryGovernmentOrgan(state.Name, TextOf(first, end), out Body? organ))
        {
            return -1;
        }

        int found = cast.FindNamed(organ.Name);
        if (found < 0)
        {
            found = cast.Add(new CastMember(organ.Name, organ.Kind, isNamed: true) { Country = state.Iso3 });
        }

        cast.Members[found].Mention(organ.Name, _view.Range(first, token + 1));
        return found;
    }
}
