using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Positions;

/// <summary>What a thing is made to wait for: "until the siege ends", "while they shell us", "without guarantees".</summary>
internal static class Bounds
{
    /// <summary>Whether words that hang on a verb, or on what it says, bind it.</summary>
    public static bool Of(ReportView view, int verb)
    {
        foreach (int child in view.Children(verb))
        {
            int opening = view.Child(child, "mark") is >= 0 and int mark ? mark : view.Child(child, "case");
            bool clause = view.Has(child, "advcl") || view.Has(child, "obl") || view.Has(child, "nmod");
            if (clause && opening >= 0 && view.Lower(opening) is "until" or "unless" or "while" or "without" or "before" or "if" or "till")
            {
                return true;
            }

            // "as long as they remain"
            if (view.Is(child, "long") && child > 0 && view.Lower(child - 1) is "as" or "so")
            {
                return true;
            }
        }

        return false;
    }
}
