using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Readouts name an officer in their title only: "Readout of President Ada Berg's Call with …", and then "The President spoke today".
internal sealed partial class Descriptions
{
    private List<CastMember>? _titled;

    /// <summary>The first person of the report's title who has the office; −1 for none.</summary>
    private int TitleHolder(int token, string office, string described, string? country)
    {
        foreach (CastMember person in _titled ??= InTitle(_view.Report.Title ?? "", token))
        {
            if (!Fits(person, office, described, country))
            {
                continue;
            }

            string surname = PersonNames.Surname(person.Name);
            for (int i = 0; i < cast.Members.Count; i++)
            {
                if (cast.Members[i] is { IsPerson: true, IsNamed: true } named && string.Equals(PersonNames.Surname(named.Name), surname, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return cast.Add(person);
        }

        return -1;
    }

    private List<CastMember> InTitle(string title, int token)
    {
        var found = new List<CastMember>();
        string[] parts = title.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (int at = 0; at < parts.Length;)
        {
            int length = Titles.MatchLength(parts, at, out Title? office);
            if (length == 0)
            {
                at++;
                continue;
            }

            string held = string.Join(' ', parts, at, length);
            at += length;
            string? name = TitledNames.At(parts, ref at);
            if (name is not null)
            {
                var person = new CastMember(name, ActorKind.Person, isNamed: true) { Country = office!.Country };
                person.Hold(held, null, _view.Range(token, token + 1));
                found.Add(person);
            }
        }

        return found;
    }
}
