namespace Rapporteur.Pipeline.Resolve.Actors;

/// <summary>How far the participants of two tellings agree.</summary>
internal sealed class CastRules(ActorSides sides)
{
    /// <summary>Fewest that "the ministers" stand for.</summary>
    private const int FewestOfGroup = 2;

    /// <summary>How far tellings agree of which one has a group where the other has names.</summary>
    private const double HalfOfGroup = 0.5;

    /// <summary>Whether one body alone is told, as of a summit: "the alliance's".</summary>
    public bool IsOneBody(int[] actors) => actors.Length == 1 && sides.IsOrganisation(actors[0]);

    /// <summary>0 to 1: shared ones whole, a state and its minister half; 0 also where either side has somebody the other cannot be.</summary>
    public double Agree(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        // Of as many on either side each must fit the other: a state and its minister may both stand for one of the other two.
        return a.Length == b.Length ? Math.Min(Agreement(a, b), Agreement(b, a)) : a.Length < b.Length ? Agreement(a, b) : Agreement(b, a);
    }

    private double Agreement(int[] small, int[] large)
    {
        int shared = 0;
        int half = 0;
        foreach (int one in small)
        {
            switch (Best(one, large))
            {
                case 2:
                    shared++;
                    break;
                case 1:
                    half++;
                    break;
                default:
                    break;
            }
        }

        double agree = (shared + (0.5 * half)) / large.Length;
        bool covered = shared + half == small.Length;

        // "He met the prime ministers": whoever else sat there, where another report names them.
        if (shared >= 1 && shared + half == small.Length - 1 && large.Length >= shared + half + FewestOfGroup && Array.Exists(small, sides.IsOpenGroup))
        {
            return HalfOfGroup;
        }

        // "The committee will meet", "they chaired a meeting of the committee": the body's meeting, whoever is named in it.
        if (small.Length == 1 && shared == 1 && large.Length > 1 && sides.IsAssembly(small[0]))
        {
            return HalfOfGroup;
        }

        if (small.Length == large.Length && covered)
        {
            return agree;
        }

        bool core = shared + half >= 2 && (covered || (shared >= 3 && 2 * shared >= large.Length));
        return core ? Math.Max(agree, 0.25) : 0;
    }

    private int Best(int one, int[] others)
    {
        if (Array.BinarySearch(others, one) >= 0)
        {
            return 2;
        }

        int best = 0;
        bool named = sides.IsNamed(one);
        foreach (int other in others)
        {
            // Of two names neither is the other's office.
            if (named && sides.IsNamed(other))
            {
                best = best == 1 || sides.Half(one, other) ? 1 : 0;
                continue;
            }

            if (sides.SameUnnamed(one, other) || sides.Holds(one, other) || sides.HoldsAsTold(one, other))
            {
                return 2;
            }

            best = sides.Half(one, other) ? 1 : best;
        }

        return best;
    }
}
