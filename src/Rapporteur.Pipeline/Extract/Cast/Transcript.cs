using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Extract.Views;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Finds the turns of a transcript: lines that open with a name in capitals and a colon, as press conferences and joint remarks are set.</summary>
internal static class Transcript
{
    private const int FewestTurns = 2;

    /// <summary>The turns in the order of the text; empty where the text is no transcript of several speakers.</summary>
    public static List<TranscriptTurn> Find(ReportView view, ReportCast cast)
    {
        List<(int Start, int End, string Label)> labels = TranscriptLabels.In(view.Text.Text);
        var turns = new List<TranscriptTurn>();
        if (labels.Count < FewestTurns || labels.TrueForAll(label => string.Equals(label.Label, labels[0].Label, StringComparison.Ordinal)))
        {
            return turns;
        }

        var speakers = new Dictionary<string, int>(StringComparer.Ordinal);
        int token = 0;
        for (int i = 0; i < labels.Count; i++)
        {
            int label = token = From(view, token, labels[i].Start);
            int first = token = From(view, token, labels[i].End);
            int end = i + 1 < labels.Count ? From(view, token, labels[i + 1].Start) : view.Count;
            if (!speakers.TryGetValue(labels[i].Label, out int speaker))
            {
                speakers[labels[i].Label] = speaker = labels[i].Label is "A" or "ANSWER" ? Answerer(view, cast, labels[0].Start) : SpeakerOf(labels[i].Label, cast);
            }

            turns.Add(new TranscriptTurn(label, first, end, speaker, labels[i].Label));
        }

        return turns;
    }

    private static int From(ReportView view, int token, int offset)
    {
        while (token < view.Count && view[token].Start < offset)
        {
            token++;
        }

        return token;
    }

    // An interview's "A:" is whoever is told to say something before its first question, where that is one person.
    private static int Answerer(ReportView view, ReportCast cast, int before)
    {
        int answerer = -1;
        for (int i = 0; i < view.Count && view[i].Start < before; i++)
        {
            if (!VerbPhrase.IsVerbal(view, i) || SpeechVerbs.Of(view.Lemma(i)) is not { IsSaid: true } || Clauses.Subject(view, i) is not (>= 0 and int subject))
            {
                continue;
            }

            int member = cast.NamedAt(subject);
            if (member >= 0 && cast.Members[member].IsPerson)
            {
                answerer = answerer < 0 || answerer == member ? member : -1;
                if (answerer < 0)
                {
                    return -1;
                }
            }
        }

        return answerer;
    }

    // "PRIME MINISTER LAPID": the title, and the name that the report has with other letters.
    private static int SpeakerOf(string label, ReportCast cast)
    {
        string[] words = [.. label.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Length < 2 ? word : word[0] + word[1..].ToLowerInvariant())];
        int at = words[0] is "The" ? 1 : 0;
        Title? title = null;
        while (at < words.Length && Titles.MatchLength(words, at, out Title? found) is > 0 and int length)
        {
            title = found;
            at += length;
        }

        string name = string.Join(' ', words[at..]);
        if (at == words.Length || words[^1] is "Q" or "Question" or "Questions" or "Moderator" or "Participant" or "Operator" or "Interpreter" or "Aide" or "Reporter" or "Press" or "Staff" or "Voice" or "Answer" or "A")
        {
            return words[^1] is "President" or "Secretary" or "Minister" && title is not null ? HolderOf(words[^1], cast) : -1;
        }

        string surname = words[^1];
        for (int i = 0; i < cast.Members.Count; i++)
        {
            CastMember member = cast.Members[i];
            if (member is { IsPerson: true, IsNamed: true } && string.Equals(PersonNames.Surname(member.Name), surname, StringComparison.OrdinalIgnoreCase)
                && !string.Equals(member.Name, member.Name.ToUpperInvariant(), StringComparison.Ordinal))
            {
                return i;
            }
        }

        return title is null && at == 0 && words.Length == 1 && AgentNouns.NumberOf(surname.ToLowerInvariant()) is not null
            ? -1
            : cast.Add(new CastMember(name, ActorKind.Person, isNamed: true) { Country = title?.Country });
    }

    // "THE PRESIDENT"
    private static int HolderOf(string office, ReportCast cast)
    {
        for (int i = 0; i < cast.Members.Count; i++)
        {
            if (cast.Members[i] is { IsPerson: true, IsNamed: true, Title: { } title } && title.StartsWith(office, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
