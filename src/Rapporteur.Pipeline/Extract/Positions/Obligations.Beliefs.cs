namespace Rapporteur.Pipeline.Extract.Positions;

// What must be done as somebody holds, believes, agrees or has made clear, whoever tells it.
internal sealed partial class Obligations
{
    /// <summary>"has long held that it should be settled by the two", "agreed that all sides must stop": of whoever holds it.</summary>
    private bool Believed(int token, List<Stand> found)
    {
        List<(int Member, int Token)> all = holders.Believers(token);
        if (all.Count == 0 || StanceMood.IsAsked(_view, token) || Of(token, all[0].Member, out bool onlyConditional) is not { } stance)
        {
            return false;
        }

        (int first, int end) = Phrases.Clause(_view, token);
        int subject = _view.Child(token, "nsubj");
        foreach ((int member, int at) in all)
        {
            found.Add(new Stand(token, member, at, stance, first, end) { Matter = subject >= 0 && IsDenied(subject) ? subject : Deed(token), OnlyConditional = onlyConditional });
        }

        return true;
    }
}
