using Rapporteur.Domain.Actors;
using Rapporteur.Language.Text;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds whose voice a whole text is: a statement under a name, remarks, words attributable to a spokesperson.</summary>
/// <remarks>Newspaper and agency reports have none.</remarks>
internal static class DocumentVoice
{
    private const int HeadTokens = 60;

    public static void Find(ReportView view, ReportCast cast)
    {
        cast.Turns = Transcript.Find(view, cast);
        if (cast.Turns.Count > 0)
        {
            return;
        }

        cast.Blocks = SpokenBlocks.Find(view, cast);
        int speaker = Attributable(view, cast);
        cast.IsDocumentSigned = speaker >= 0;
        if (speaker < 0)
        {
            speaker = HeadLine(view, cast);
        }

        if (speaker < 0)
        {
            speaker = FromTitle(view, cast);
        }

        cast.DocumentSpeaker = speaker < 0 ? SignedLine.Find(view, cast) : speaker;
        if (cast.DocumentSpeaker < 0 && JointVoice.Find(view, cast) is { Count: > 0 } together)
        {
            cast.DocumentSpeaker = together[0];
            cast.DocumentCoSpeakers = together[1..];
        }

        cast.Issuer = cast.DocumentSpeaker < 0 ? TextIssuer.Find(view, cast) : -1;
    }

    /// <summary>"The following is attributable to Spokesperson Ned Price:".</summary>
    private static int Attributable(ReportView view, ReportCast cast)
    {
        for (int i = 0; i < Math.Min(HeadTokens, view.Count); i++)
        {
            if (view.Is(i, "attributable") || (view.Is(i, "released") && i + 1 < view.Count && view.Is(i + 1, "by") && IsOfWhatFollows(view, i)))
            {
                return NextMention(cast, i, view.SentenceOf(i).EndToken);
            }
        }

        return -1;
    }

    // "The text of the following statement was released by": and not "according to a statement released by the ministry".
    private static bool IsOfWhatFollows(ReportView view, int released)
    {
        for (int i = view.SentenceOf(released).FirstToken; i < released; i++)
        {
            if (view.Lower(i) is "following" or "text" or "below")
            {
                return true;
            }
        }

        return view.Is(view.SentenceOf(released).EndToken - 1, ":");
    }

    /// <summary>A first line that is nothing but a name and an office: "Antony J. Blinken, Secretary of State".</summary>
    private static int HeadLine(ReportView view, ReportCast cast)
    {
        foreach (CastMention mention in cast.Mentions)
        {
            if (mention.Outer > HeadTokens)
            {
                break;
            }

            int line = LineEnd(view, mention.Outer);
            if (!cast.Members[mention.Member].IsPerson || line - mention.Outer > 12 || !BeginsLine(view, mention.Outer))
            {
                continue;
            }

            bool label = mention.End < view.Count && view.Is(mention.End, ":");
            bool office = mention.End + 1 < line && view.Is(mention.End, ",") && HasOffice(view, mention.End + 1, line);
            if (label || (office && !HasVerb(view, mention.Outer, line)))
            {
                return mention.Member;
            }
        }

        return -1;
    }

    /// <summary>"Statement by President Biden on …", "Remarks by …".</summary>
    private static int FromTitle(ReportView view, ReportCast cast)
    {
        string title = view.Report.Title ?? "";
        int by = AfterBy(title);
        // "Statement by …": a short one need say "I" but once.
        bool signed = title.StartsWith("Statement ", StringComparison.OrdinalIgnoreCase) && SaysI(view);
        if (by < 0 || !(view.IsOneQuotation || signed || IsFirstPerson(view)))
        {
            return -1;
        }

        string[] words = title[by..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] bare = Array.ConvertAll(words, static word => word.TrimEnd(','));
        int at = 0;
        string? country = null;
        while (at < words.Length)
        {
            // "the Kenyan Foreign Minister"
            if (at + 1 < words.Length && (bare[at] is "the" || Countries.ByDemonym(bare[at]) is not null) && (Countries.ByDemonym(bare[at + 1]) is not null || Titles.MatchLength(bare, at + 1, out _) > 0))
            {
                country = Countries.ByDemonym(bare[at])?.Iso3 ?? country;
                at++;
                continue;
            }

            int length = Titles.MatchLength(bare, at, out Title? found);
            if (length == 0)
            {
                break;
            }

            country = found!.Country ?? country;
            at += length;
        }

        if (TitledNames.At(words, ref at) is not { } name)
        {
            return -1;
        }

        string surname = PersonNames.Surname(name);
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (cast.Members[i].IsPerson && string.Equals(PersonNames.Surname(cast.Members[i].Name), surname, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return cast.Add(new CastMember(name, ActorKind.Person, isNamed: true) { Country = country });
    }

    private static bool SaysI(ReportView view)
    {
        for (int i = 0; i < view.Count; i++)
        {
            if (view.QuoteOf(i) < 0 && view.Lower(i) is "i" or "we" && view.Has(i, "nsubj"))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsFirstPerson(ReportView view)
    {
        int count = 0;
        for (int i = 0; i < view.Count && count < 2; i++)
        {
            if (view.QuoteOf(i) < 0 && view.Lower(i) is "i" or "we" or "our" or "my")
            {
                count++;
            }
        }

        return count >= 2;
    }

    private static int AfterBy(string title)
    {
        foreach (string opening in (ReadOnlySpan<string>)["Statement by ", "Statement from ", "Remarks by ", "Statement of ", "Message from ", "Letter from "])
        {
            int at = title.IndexOf(opening, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                return at + opening.Length;
            }
        }

        return -1;
    }

    private static int NextMention(ReportCast cast, int after, int before)
    {
        foreach (CastMention mention in cast.Mentions)
        {
            if (mention.Outer > after && mention.End <= before)
            {
                return mention.Member;
            }
        }

        return -1;
    }

    private static bool BeginsLine(ReportView view, int token)
    {
        int at = view[token].Start - 1;
        while (at >= 0 && view.Text.Text[at] is ' ' or '"' or '“')
        {
            at--;
        }

        return at < 0 || view.Text.Text[at] == '\n';
    }

    private static int LineEnd(ReportView view, int token)
    {
        string text = view.Text.Text;
        int newline = text.IndexOf('\n', view[token].Start);
        int stop = newline < 0 ? text.Length : newline;
        int end = token;
        while (end < view.Count && view[end].Start < stop)
        {
            end++;
        }

        return end;
    }

    private static bool HasOffice(ReportView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (AgentNouns.NumberOf(view.Lower(i)) is not null || view.Lower(i) is "minister" or "president" or "secretary" or "spokesperson")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(ReportView view, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (view.Pos(i) is UniversalPos.Verb or UniversalPos.Aux)
            {
                return true;
            }
        }

        return false;
    }
}
