using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>The persons of one report: "Sergei Lavrov", "Sergey Lavrov" and "Lavrov" are one.</summary>
internal sealed class PersonBook(ReportCast cast)
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

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

            if (name.Contains(' ', StringComparison.Ordinal))
            {
                _byName.Add(name, FindOrAdd(name));
            }
            else
            {
                bare.Add(name);
            }
        }

        foreach (string name in bare)
        {
            _byName.TryAdd(name, FindBare(name));
        }
    }

    /// <summary>Number of the person with this surface, or −1.</summary>
    public int MemberOf(string surface) => _byName.GetValueOrDefault(surface, -1);

    /// <summary>The words of a span without a possessive or a comma at the end.</summary>
    public static string NameOf(ReportView view, NameSpan span)
    {
        ReadOnlySpan<char> text = view.Text.Text.AsSpan(view[span.First].Start, view[span.End - 1].End - view[span.First].Start);
        text = text.Trim().TrimEnd(",;:");
        return text.EndsWith("'s", StringComparison.Ordinal) || text.EndsWith("’s", StringComparison.Ordinal)
            ? new string(text[..^2])
            : new string(text);
    }

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
        string key = PersonNames.Normalize(name);
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
