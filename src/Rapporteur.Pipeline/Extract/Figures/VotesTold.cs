using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Figures;

/// <summary>Numbers of votes: "14 in favour", "by 120 votes to 45", "with two abstaining".</summary>
internal sealed class VotesTold(ReportView view)
{
    /// <summary>The word by which the number is of votes, or −1.</summary>
    public int Of(NumberRead number)
    {
        int end = number.End;
        Sentence sentence = view.SentenceOf(number.First);
        if (number.First > sentence.FirstToken + 1 && view.Is(number.First - 1, "to") && view.IsLemma(number.First - 2, "vote"))
        {
            return number.First - 2;
        }

        int word = end < sentence.EndToken && view.Lower(end) is "voted" or "voting" or "were" ? end + 1 : end;
        if (word >= sentence.EndToken)
        {
            return -1;
        }

        bool side = view.Is(word, "against") || view.Lemma(word) is "abstain" || (view.Is(word, "in") && word + 1 < sentence.EndToken && view.Lower(word + 1) is "favour" or "favor");
        for (int i = sentence.FirstToken; side && i < sentence.EndToken; i++)
        {
            if (view.Lemma(i) is "vote" or "ballot" or "adopt")
            {
                return view.Is(word, "in") ? word + 1 : word;
            }
        }

        return -1;
    }
}
