using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Views;

/// <summary>Which sentences stand beside one that tells of an agreement: "Both signed a truce. Prisoners are to be freed. The roads will be opened."</summary>
internal sealed class DealTerms
{
    /// <summary>Sentences of what is to be done that follow one another behind an agreement.</summary>
    private const int Longest = 5;

    /// <summary>Sentences of anything else between them.</summary>
    private const int MostOthers = 2;

    private readonly bool[] _beside;

    public DealTerms(ReportView view)
    {
        _beside = new bool[view.Text.Sentences.Length];
        int since = Longest + 1;
        int others = 0;
        for (int sentence = 0; sentence < _beside.Length; sentence++)
        {
            Sentence words = view.Text.Sentences[sentence];
            bool deal = Holds(view, words, static (view, token) => IsAgreed(view, token) || view.Pos(token) is UniversalPos.Noun or UniversalPos.Propn
                && AgreementWords.Noun(view.Lemma(token).ToLowerInvariant()) is { Use: AgreementWordUse.Sure, Kind: not Domain.Facts.AgreementKind.Sanctions });
            since = deal ? 0 : since + 1;
            others = deal ? 0 : others;
            _beside[sentence] = since <= Longest && others <= MostOthers;
            others += deal || Holds(view, words, IsDuty) ? 0 : 1;
        }
    }

    /// <summary>Whether a sentence tells of an agreement, or follows one that does, with hardly more than what is to be done between.</summary>
    public bool IsBeside(int sentence) => _beside[sentence];

    /// <summary>Whether a word is the verb of a clause that tells what is to be done: "will free", "are to be freed", "would leave".</summary>
    public static bool IsDuty(ReportView view, int verb)
    {
        // "is required to withdraw", "are set to be freed"
        if (VerbWords.IsVerb(view, verb) && view.QuoteOf(verb) < 0 && (view.Has(verb, "xcomp") || view.Has(verb, "advcl")) && view.Head(verb) is >= 0 and int set && IsSet(view, set)
            && view.Child(verb, "mark") is >= 0 and int mark && view.Is(mark, "to") && VerbPhrase.Of(view, set) is { Negated: false, Perfect: false, Possible: false })
        {
            return true;
        }

        if (!VerbWords.IsVerb(view, verb) || view.QuoteOf(verb) >= 0 || view.Has(verb, "advcl") || view.Has(verb, "acl") || view.Has(verb, "xcomp"))
        {
            return false;
        }

        VerbPhrase phrase = VerbPhrase.Of(view, verb);
        if (phrase.Time is VerbTime.Future || (phrase.Time is VerbTime.Unreal && !phrase.Perfect && HasAux(view, verb, "would")))
        {
            return true;
        }

        // "are to stop", "is to be returned"
        return phrase.Time is VerbTime.Infinitive && view.Child(verb, "mark") is >= 0 and int to && to > 0 && view.Lower(to - 1) is "is" or "are" or "was" or "were" && view.Head(to - 1) == verb;
    }

    /// <summary>Whether the word says that somebody has something to do: "set to", "required to".</summary>
    public static bool IsSet(ReportView view, int word) =>
        view.Lower(word) is "set" or "due" or "scheduled" or "slated" or "expected" or "required" or "obliged" or "obligated" or "bound" or "supposed";

    // "Both agreed to pull back."
    private static bool IsAgreed(ReportView view, int token) => view.IsLemma(token, "agree") && view[token].Xpos is "VBD" or "VBN" && VerbPhrase.Of(view, token) is { Negated: false, Possible: false, Infinitive: false };

    private static bool HasAux(ReportView view, int verb, string word)
    {
        foreach (int child in view.Children(verb))
        {
            if (view.Has(child, "aux") && view.Is(child, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(ReportView view, Sentence sentence, Func<ReportView, int, bool> fits)
    {
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (fits(view, token))
            {
                return true;
            }
        }

        return false;
    }
}
