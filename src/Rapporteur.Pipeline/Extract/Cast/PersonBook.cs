using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>The persons of one report: "Sergei Lavrov", "Sergey Lavrov" and "Lavrov" are one.</summary>
internal sealed class PersonBook(ReportCast cast)
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    /// <summary>Persons by family name, of those that come alone.</summary>
    private readonly Dictionary<string, List<int>> _bearers = new(StringComparer.Ordinal);

    /// <summary>The persons named so far, the one named last at the end.</summary>
    private readonly List<int> _lately = [];

    /// <summary>Enters full names first, so that a bare surname finds its owner wherever in the report it stands.</summary>
    public void Register(List<NameSpan> spans)
    {
        ReportView view = cast.View;
        var bare = new List<string>();
        foreach (NameSpan span in spans)
        {
            if (span.Kind != NameSpanKind.Person)
            {
                continue;
            }

            string name = NameOf(view, span);
            if (_byName.ContainsKey(name))
            {
                continue;
            }

            if (name.Contains(' ', StringComparison.Ordinal) && !(PersonNames.IsFamilyAlone(name) && spans.Exists(other => IsLonger(NameOf(view, other), name))))
            {
                _byName.Add(name, FindOrAdd(name));
            }
            else
            {
                bare.Add(name);
            }
        }

        Bynames.Enter(view, spans, _byName);
        foreach (string name in bare)
        {
            if (!_byName.ContainsKey(name))
            {
                _byName.Add(name, FindBare(name));
            }
        }
    }

    /// <summary>Number of the person whom a span names, or −1. Spans are asked in the order of the text.</summary>
    /// <param name="surface">The span's name.</param>
    /// <param name="span">The span.</param>
    public int MemberOf(string surface, NameSpan span)
    {
        int member = _byName.GetValueOrDefault(surface, -1);
        if (member < 0 || (surface.Contains(' ', StringComparison.Ordinal) && !PersonNames.IsFamilyAlone(surface)))
        {
            Note(member);
            return member;
        }

        member = AmongBearers(PersonNames.IsFamilyAlone(surface) ? PersonNames.Surname(surface) : PersonNames.Normalize(surface), span, member);
        Note(member);
        return member;
    }

    private void Note(int member)
    {
        _lately.Remove(member);
        _lately.Add(member);
    }

    /// <summary>"Mrs Clinton", "Clinton" where two of the name appear: the one whom the address fits, else the one named last.</summary>
    private int AmongBearers(string surname, NameSpan span, int first)
    {
        List<int> bearers = BearersOf(surname);
        List<int> fitting = bearers.FindAll(i => !OtherGender(cast.Members[i], span.Gender));
        if (fitting.Count == 0 && bearers.Count > 0)
        {
            // "Mrs Assad" beside "Bashar al-Assad" is somebody else.
            bearers.Add(cast.Add(new CastMember(NameOf(cast.View, span), ActorKind.Person, isNamed: true) { Gender = span.Gender }));
            return bearers[^1];
        }

        if (fitting.Count <= 1)
        {
            return fitting.Count == 1 ? fitting[0] : first;
        }

        if (span.Title is { } title && fitting.FindAll(i => string.Equals(cast.Members[i].Title, title, StringComparison.OrdinalIgnoreCase)) is [int only])
        {
            return only;
        }

        int best = -1;
        foreach (int member in fitting)
        {
            best = _lately.IndexOf(member) > (best < 0 ? -1 : _lately.IndexOf(best)) ? member : best;
        }

        return best >= 0 ? best : fitting.Contains(first) ? first : fitting[0];
    }

    private List<int> BearersOf(string surname)
    {
        if (!_bearers.TryGetValue(surname, out List<int>? bearers))
        {
            bearers = [];
            for (int i = 0; i < cast.Members.Count; i++)
            {
                CastMember member = cast.Members[i];
                if (member.IsPerson && member.IsNamed && PersonNames.SameSurname(PersonNames.Surname(member.Name), surname))
                {
                    bearers.Add(i);
                }
            }

            _bearers.Add(surname, bearers);
        }

        return bearers;
    }

    private static bool OtherGender(CastMember member, char gender)
    {
        char own = member.Gender != '?' ? member.Gender : PersonNames.GenderOf(member.Name) switch { Gender.Male => 'm', Gender.Female => 'f', _ => '?' };
        return gender != '?' && own != '?' && own != gender;
    }

    /// <summary>The words of a span without a possessive or a comma at the end.</summary>
    public static string NameOf(ReportView view, NameSpan span)
    {
        ReadOnlySpan<char> text = view.Text.Text.AsSpan(view[span.First].Start, view[span.End - 1].End - view[span.First].Start);
        text = text.Trim().TrimEnd(",;:");
        return text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)
            ? new string(text[..^2])
            : new string(text);
    }

    // "Omar Salim Al Haddad" beside "Al Haddad"; no such name stands beside "Al Gore".
    private static bool IsLonger(string name, string family) => name.Length > family.Length + 1 && name.EndsWith(family, StringComparison.OrdinalIgnoreCase) && name[^(family.Length + 1)] == ' ';

    private int FindOrAdd(string name)
    {
        foreach ((string known, int member) in _byName)
        {
            if (PersonNames.MayBeSame(known, name))
            {
                if (name.Length > cast.Members[member].Name.Length && !name.EndsWith('s'))
                {
                    cast.Members[member].Rename(name);
                }

                return member;
            }
        }

        return cast.Add(new CastMember(name, ActorKind.Person, isNamed: true));
    }

    private int FindBare(string name)
    {
        string key = PersonNames.IsFamilyAlone(name) ? PersonNames.Surname(name) : PersonNames.Normalize(name);
        int found = -1;
        foreach ((string known, int member) in _byName)
        {
            if (PersonNames.SameSurname(PersonNames.Surname(known), key))
            {
                return member;
            }

            if (found < 0 && PersonNames.HasPart(known, key))
            {
                found = member;
            }
        }

        return found >= 0 ? found : cast.Add(new CastMember(name, ActorKind.Person, isNamed: true));
    }
}
