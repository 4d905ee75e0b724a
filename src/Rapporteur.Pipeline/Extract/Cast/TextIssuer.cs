using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Whose "we" it is in a text that nobody signs: the state whose ministry puts it out, the body that it opens with, those who issue it together.</summary>
internal static class TextIssuer
{
    private const int HeadTokens = 60;

    /// <summary>Number of the actor, which is added where it is new; −1 for none.</summary>
    public static int Find(ReportView view, ReportCast cast)
    {
        bool joint = (view.Report.Title ?? "").Contains("Joint", StringComparison.OrdinalIgnoreCase);
        bool office = view.Report.Outlet is { } outlet && Bodies.ByName(outlet) is { Kind: ActorKind.Government or ActorKind.Organisation };
        if (!joint && office && cast.Home is { } home && Countries.ByIso3(home) is { } state)
        {
            return cast.FindNamed(state.Name) is >= 0 and int named ? named : DocumentVoice.IsFirstPerson(view) ? cast.StateOf(state) : -1;
        }

        return view.Count == 0 || !DocumentVoice.IsFirstPerson(view) ? -1 : Together(view, cast, joint) is >= 0 and int group ? group : joint ? -1 : Opening(view, cast);
    }

    // "We, the ministers of …, condemn"; of a joint statement also "Representatives of … met. … We".
    private static int Together(ReportView view, ReportCast cast, bool joint)
    {
        int end = Math.Min(HeadTokens, view.Count);
        int first = FirstSentence(view);
        for (int i = 0; i < end; i++)
        {
            int noun = view.Is(i, "we") && i + 1 < end && view.Is(i + 1, ",") ? view.Child(i, "appos") : -1;
            noun = noun < 0 && joint && view[i].SentenceIndex == first && view.Has(i, "nsubj") && view.Pos(i) is UniversalPos.Noun && view.Has(view.Head(i), "root") ? i : noun;
            if (noun >= 0 && view[noun].Xpos is "NNS" && IsAgent(view.Lemma(noun)))
            {
                return cast.At(noun) is >= 0 and int known ? known : cast.Nameless(NameOf(view, noun), ActorKind.Group, null, view.Range(noun, noun + 1));
            }
        }

        return -1;
    }

    private static bool IsAgent(string noun) => AgentNouns.NumberOf(noun.StartsWith("co-", StringComparison.Ordinal) ? noun[3..] : noun) is not null;

    // Behind headings without a verb.
    private static int FirstSentence(ReportView view) => FirstSubject(view) is >= 0 and int subject ? view[subject].SentenceIndex : 0;

    /// <summary>The subject of the first sentence that has one; −1 for none.</summary>
    public static int FirstSubject(ReportView view)
    {
        for (int i = 0; i < view.Count; i++)
        {
            if (view.Has(i, "nsubj") && view.Has(view.Head(i), "root"))
            {
                return i;
            }
        }

        return -1;
    }

    // "co-leaders of the Coalition"; of a row of states only "representatives".
    private static string NameOf(ReportView view, int noun)
    {
        int first = noun;
        while (first > 0 && view.Head(first - 1) == noun && (view.Has(first - 1, "compound") || view.Has(first - 1, "amod") || view.IsPunctuation(first - 1)))
        {
            first--;
        }

        int of = view.Child(noun, "nmod");
        bool whole = of > noun && view.Child(of, "conj") < 0 && view.Child(noun, "conj") < 0 && view.Child(of, "case") is >= 0 and int preposition && view.Is(preposition, "of");
        return view.TextOf(view.Range(first, whole ? of + 1 : noun + 1));
    }

    // "The Union condemns … We call on …": a report tells of a state in the past, and "we" is nobody there.
    private static int Opening(ReportView view, ReportCast cast)
    {
        Sentence sentence = view.Text.Sentences[FirstSentence(view)];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            bool subject = view.Has(i, "nsubj") && view.Has(view.Head(i), "root") && cast.At(i) >= 0 && view.QuoteOf(i) < 0;
            if (subject)
            {
                VerbPhrase phrase = VerbPhrase.Of(view, view.Head(i));
                CastMember member = cast.Members[cast.At(i)];
                return phrase.Time is VerbTime.Present or VerbTime.Future && member.IsNamed && member.Kind is ActorKind.State or ActorKind.Government or ActorKind.Organisation ? cast.At(i) : -1;
            }
        }

        return -1;
    }
}
