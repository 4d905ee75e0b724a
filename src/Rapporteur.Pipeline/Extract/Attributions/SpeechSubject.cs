using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Cast;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Attributions;

/// <summary>Which word is the subject of a verb of saying: its own, that of a verb that quotes it, or none where nobody says it.</summary>
internal sealed class SpeechSubject(ReportCast cast)
{
    private readonly ReportView _view = cast.View;

    /// <summary>The subject of a verb of saying, or −1.</summary>
    /// <remarks>A subject inside quotation marks does not say them: then it is whoever stands right behind the verb, "…," said the minister.</remarks>
    public int Of(int verb)
    {
        if (QuotingVerb(_view, verb) is >= 0 and int quoting)
        {
            return _view.Child(quoting, VerbPhrase.Of(_view, quoting).Passive ? "nsubj" : "obj");
        }

        if (SecondSaying.First(_view, verb) is >= 0 and int first)
        {
            return Of(first);
        }

        if (SecondSaying.BehindRelative(_view, verb) is >= 0 and int main)
        {
            return Of(main);
        }

        if (SecondSaying.Adding(_view, verb) is >= 0 and int before)
        {
            return Of(before);
        }

        if (SecondSaying.BehindComma(_view, verb) is >= 0 and int above)
        {
            return Of(above);
        }

        if (SecondSaying.Participle(_view, verb) is >= 0 and int governing)
        {
            return Of(governing);
        }

        int subject = Behind(verb) is >= 0 and int behind ? behind : Clauses.Subject(_view, verb);
        subject = subject >= 0 && _view.Head(subject) >= 0 && _view.Head(subject) != verb ? Nearest(_view.Head(subject), subject) : Nearest(verb, subject);
        if (subject < 0 || _view.QuoteOf(subject) < 0 || _view.QuoteOf(verb) >= 0)
        {
            return subject;
        }

        foreach (int child in _view.Children(verb))
        {
            bool named = _view.Pos(child) is UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Pron;
            if (named && _view.QuoteOf(child) < 0 && Math.Abs(child - verb) <= 6 && (_view.Has(child, "obj") || _view.Has(child, "nsubj") || _view.Has(child, "iobj")))
            {
                return child;
            }
        }

        return -1;
    }

    // "Key regime ally Iran welcomed …": of two subjects the tree gives, the name beside the verb.
    private int Nearest(int verb, int subject)
    {
        foreach (int child in _view.Children(verb))
        {
            subject = child > subject && child < verb && subject >= 0 && _view.Has(child, "nsubj") && cast.IsTaken(child) && cast.At(subject) < 0 && cast.NamedBefore(subject) < 0 ? child : subject;
        }

        return subject;
    }

    // "…, said the spokesman": of two subjects that the tree gives, the one right behind the verb.
    private int Behind(int verb)
    {
        if (verb < 1 || !_view.Is(verb - 1, ","))
        {
            return -1;
        }

        foreach (int child in _view.Children(verb))
        {
            if (child > verb && _view.Has(child, "nsubj") && _view.First(child) == verb + 1)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"those who argue": the pronoun that stands for the source beside its antecedent; −1 for none.</summary>
    public int RelativeOf(int verb)
    {
        int subject = _view.Child(verb, "nsubj");
        return subject >= 0 && subject < verb && _view.Lower(subject) is "who" or "which" or "that" && _view.Has(verb, "acl") ? subject : -1;
    }

    /// <summary>The verb by which a saying is quoted: "was quoted as saying", "TASS quoted him as saying"; −1 where it is not.</summary>
    public static int QuotingVerb(ReportView view, int verb)
    {
        int head = view.Head(verb);
        bool quoted = head >= 0 && head < verb && view[verb].Xpos is "VBG" && view.Lemma(head) is "quote" or "cite" or "report";
        int mark = quoted ? view.Child(verb, "mark") : -1;
        mark = quoted && mark < 0 ? view.Child(verb, "case") : mark;
        return mark >= 0 && view.Is(mark, "as") ? head : -1;
    }

    /// <summary>The saying that a verb of quoting quotes, or −1.</summary>
    public int SayingQuoted(int verb)
    {
        if (_view.Lemma(verb) is "quote" or "cite" or "report")
        {
            foreach (int child in _view.Children(verb))
            {
                if (QuotingVerb(_view, child) == verb)
                {
                    return child;
                }
            }
        }

        return -1;
    }

    /// <summary>Whether nobody is the subject: "it is clear that", "it seems".</summary>
    public bool IsImpersonal(int verb) => _view.Child(verb, "expl") >= 0 || Clauses.Subject(_view, verb) is >= 0 and int subject && IsExpletive(subject, verb);

    /// <summary>Whether a subject stands for nobody: "it also mentions …" has one; "it is clear that …" and "it is believed that …" have none.</summary>
    public bool IsExpletive(int subject, int verb) =>
        _view.Has(subject, "expl") || _view.Lower(subject) is "there"
        || (_view.Lower(subject) is "it" && cast.At(subject) < 0 && (_view.Pos(verb) != UniversalPos.Verb || _view[verb].Xpos is "VBN"));
}
