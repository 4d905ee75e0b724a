using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>Of several places of one name, the one that the text means: what is named behind it, then what the text is about, then the greatest.</summary>
internal sealed class PlaceChoice
{
    /// <summary>A place behind the comma decides: "Birmingham, Alabama". Found by hand; any number above a class's span does.</summary>
    private const double Behind = 10;

    /// <summary>A country that the text names elsewhere outweighs two classes of population.</summary>
    private const double Named = 2.5;

    /// <summary>Places this near one another are of one story, in kilometres.</summary>
    private const double Near = 400;

    private readonly AnnotatedText _text;
    private readonly List<NamedPlace> _named;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);

    public PlaceChoice(AnnotatedText text, List<NamedPlace> named)
    {
        _text = text;
        _named = named;
        foreach (NamedPlace place in named)
        {
            if (place.Candidates.Count == 1 && place.Candidates[0].Country is { } country)
            {
                _countries.Add(country);
            }
        }

        for (int i = 0; i < text.TokenCount; i++)
        {
            if (char.IsUpper(text[i].Form[0]) && Countries.ByDemonym(text[i].Form) is { } people)
            {
                _countries.Add(people.Iso3);
            }
        }
    }

    public GazetteerEntry Choose(int index)
    {
        IReadOnlyList<GazetteerEntry> candidates = _named[index].Candidates;
        GazetteerEntry best = candidates[0];
        double most = double.MinValue;
        for (int i = 0; i < candidates.Count && candidates.Count > 1; i++)
        {
            double score = Score(candidates[i], index) - (0.01 * i);
            if (score > most)
            {
                most = score;
                best = candidates[i];
            }
        }

        return best;
    }

    private double Score(GazetteerEntry candidate, int index)
    {
        double score = candidate.PopulationClass + (candidate.Kind == PlaceKind.Country ? 1 : 0);
        if (candidate.Country is { } country && candidate.Kind != PlaceKind.Country && _countries.Contains(country))
        {
            score += Named;
        }

        if (index + 1 < _named.Count && IsBehindComma(_named[index], _named[index + 1]) && Contains(_named[index + 1].Candidates, candidate))
        {
            score += Behind;
        }

        // "Buffalo, New York": what stands behind the comma is the region, not the city of that name.
        if (index > 0 && candidate.Kind == PlaceKind.Region && IsBehindComma(_named[index - 1], _named[index]) && HasPart(_named[index - 1].Candidates, candidate))
        {
            score += Behind;
        }

        return score + Neighbours(candidate, index);
    }

    private bool IsBehindComma(in NamedPlace first, in NamedPlace second) =>
        second.First == first.End + 1 && _text[first.End].Form is ",";

    private static bool Contains(IReadOnlyList<GazetteerEntry> wholes, GazetteerEntry part)
    {
        foreach (GazetteerEntry whole in wholes)
        {
            if (string.Equals(whole.Country, part.Country, StringComparison.Ordinal)
                && (whole.Kind == PlaceKind.Country || Kilometres(whole, part) < Near))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPart(IReadOnlyList<GazetteerEntry> parts, GazetteerEntry whole)
    {
        foreach (GazetteerEntry part in parts)
        {
            if (part.Kind == PlaceKind.City && string.Equals(part.Country, whole.Country, StringComparison.Ordinal) && Kilometres(part, whole) < Near)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>One for each sure place nearby, up to two.</summary>
    private double Neighbours(GazetteerEntry candidate, int index)
    {
        int near = 0;
        for (int i = 0; i < _named.Count && near < 2; i++)
        {
            near += i != index && _named[i].Candidates.Count == 1 && _named[i].Candidates[0].Kind != PlaceKind.Country
                && Kilometres(_named[i].Candidates[0], candidate) < Near ? 1 : 0;
        }

        return near;
    }

    private static double Kilometres(GazetteerEntry a, GazetteerEntry b)
    {
        const double PerDegree = 111.2;
        if (a is not { Lat: { } latA, Lon: { } lonA } || b is not { Lat: { } latB, Lon: { } lonB })
        {
            return double.MaxValue;
        }

        double north = (latA - latB) * PerDegree;
        double east = (lonA - lonB) * PerDegree * Math.Cos((latA + latB) * Math.PI / 360);
        return Math.Sqrt((north * north) + (east * east));
    }
}
