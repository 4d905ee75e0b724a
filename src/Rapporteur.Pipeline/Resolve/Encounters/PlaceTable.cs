using System.Runtime.InteropServices;
using Rapporteur.Domain.Places;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Resolve.Encounters;

/// <summary>The distinct places of the record, by number, and whether two of them can be one.</summary>
internal sealed class PlaceTable
{
    /// <summary>No place told.</summary>
    public const int None = -1;

    /// <summary>Two spots this near can be one event's: a town and the palace outside it.</summary>
    private const double NearKilometres = 30;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Folded, Place Place, bool IsCountry)> _places = [];
    public int NumberOf(Place? place)
    {
        if (place is null)
        {
            return None;
        }

        string folded = NameFolding.FoldBody(place.Name);
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, folded + "\n" + place.Country, out bool known);
        if (!known)
        {
            number = _places.Count;
            _places.Add((folded, place, Countries.ByName(place.Name) is not null));
        }

        return number;
    }

    /// <summary>The place of a number.</summary>
    public Place At(int place) => _places[place].Place;

    /// <summary>Whether it is a whole country.</summary>
    public bool IsCountry(int place) => _places[place].IsCountry;

    /// <summary>Whether it is told, but no gazetteer says where it is.</summary>
    public bool IsUnknown(int place) => place != None && !IsCountry(place) && _places[place].Place.Lat is null;

    public static bool Same(int a, int b) => a == b && a != None;

    /// <summary>Whether the two cannot be the place of one event. What is not told contradicts nothing, nor does a city its country.</summary>
    public bool Contradict(int a, int b)
    {
        if (a == b || a == None || b == None)
        {
            return false;
        }

        (string nameA, Place placeA, _) = _places[a];
        (string nameB, Place placeB, _) = _places[b];
        if (string.Equals(nameA, nameB, StringComparison.Ordinal))
        {
            return placeA.Country is not null && placeB.Country is not null;
        }

        if (placeA.Country is not null && placeB.Country is not null
            && !string.Equals(placeA.Country, placeB.Country, StringComparison.Ordinal))
        {
            return true;
        }

        if (IsCountry(a) || IsCountry(b))
        {
            return placeA.Country is null || placeB.Country is null;
        }

        if (placeA is { Lat: { } latA, Lon: { } lonA } && placeB is { Lat: { } latB, Lon: { } lonB })
        {
            return Kilometres(latA, lonA, latB, lonB) > NearKilometres;
        }

        return !nameA.Contains(nameB, StringComparison.Ordinal) && !nameB.Contains(nameA, StringComparison.Ordinal);
    }

    private static double Kilometres(double latA, double lonA, double latB, double lonB)
    {
        const double PerDegree = 111.2;
        double north = (latA - latB) * PerDegree;
        double east = (lonA - lonB) * PerDegree * Math.Cos((latA + latB) * Math.PI / 360);
        return Math.Sqrt((north * north) + (east * east));
    }
}
