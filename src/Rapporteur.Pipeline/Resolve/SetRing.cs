namespace Rapporteur.Pipeline.Resolve;

/// <summary>The members of a set, gone through without a list.</summary>
/// <param name="next">The member after each.</param>
/// <param name="first">Where to begin.</param>
internal readonly struct SetRing(int[] next, int first)
{
    /// <summary>The members, one after the other.</summary>
    public Steps GetEnumerator() => new(next, first);

    /// <summary>Where a walk through the members stands.</summary>
    internal struct Steps(int[] next, int first)
    {
        private bool _begun;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            Current = _begun ? next[Current] : first;
            bool more = !_begun || Current != first;
            _begun = true;
            return more;
        }
    }
}
