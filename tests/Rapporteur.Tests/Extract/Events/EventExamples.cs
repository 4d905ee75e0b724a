using NodaTime;
using Rapporteur.Language;
using Rapporteur.Pipeline.Extract;

namespace Rapporteur.Tests.Extract.Events;

/// <summary>Codes sentences, and fills the examples of the coding lexicon with its words.</summary>
internal static class EventExamples
{
    private static readonly Dictionary<string, string> Irregular = Pairs(
        "fly flew|go went|come came|sit sat|leave left|meet met|speak spoke|give gave|send sent|lend lent|feed fed|take took|withdraw withdrew|hold held|let let|set set|stand stood|"
        + "quit quit|hit hit|fight fought|shoot shot|slay slew|hang hung|strike struck|throw threw|fall fell|draw drew|put put|cut cut|break broke|freeze froze|sell sold|buy bought|"
        + "find found|bring brought|build built|blow blew|shut shut|seek sought|begin began|keep kept|make made|do did|have had|pay paid|lead led|lay laid|catch caught|overthrow overthrew|"
        + "rewrite rewrote|forgive forgave|write wrote|mean meant|forbid forbade|undergo underwent|undertake undertook|uphold upheld|overrun overran|retake retook|withhold withheld|"
        + "choose chose|strive strove|be was|tell told|beat beat|swap swapped|lob lobbed|gun gunned|stab stabbed|club clubbed|whip whipped|flog flogged|ship shipped|plan planned|stop stopped|"
        + "bar barred|ban banned|plot plotted|drop dropped|scrap scrapped|commit committed|admit admitted|permit permitted|compel compelled|submit submitted|slam slammed|snub snubbed|"
        + "rap rapped|nab nabbed|expel expelled|unban unbanned|equip equipped|kidnap kidnapped|gas gassed|step stepped|gag gagged|clamp clamped|strip stripped|slap slapped|jam jammed|beg begged");

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The codes of a sentence, those told aside too.</summary>
    public static string[] Codes(string sentence) => [.. Read(sentence).Select(one => one.Cameo)];

    public static IReadOnlyList<CodedEventMention> Read(string sentence, CodedEventReader? reader = null) =>
        (reader ?? CodedEventReader.Default).Read(TextAnalyzer.Default.Annotate(sentence), new LocalDate(2024, 3, 6));

    /// <summary>"ASSAULT 190 RUS:MIL > UKR:GOV actual", one for each event that the sentence does not tell aside.</summary>
    public static string[] Shown(string sentence) => [.. Read(sentence).Where(one => !one.Aside).Select(Show)];

    public static string Show(CodedEventMention one) =>
        $"{one.Plover.Event} {one.Cameo} {Show(one.Source)}{(one.Reciprocal ? " <>" : " > " + Show(one.Target))} {one.Factuality.ToString().ToLowerInvariant()}";

    /// <summary>The example with the word in it, a verb in the past tense.</summary>
    public static string Fill(string example, string lemma, bool verb) => example.Replace("*", verb ? Past(lemma) : lemma, StringComparison.Ordinal);

    public static string Past(string lemma)
    {
        if (Irregular.TryGetValue(lemma, out string? past))
        {
            return past;
        }

        return lemma.EndsWith('e') ? lemma + "d"
            : lemma.EndsWith('y') && !"aeiou".Contains(lemma[^2], StringComparison.Ordinal) ? lemma[..^1] + "ied"
            : lemma + "ed";
    }

    private static string Show(IReadOnlyList<EventPartyMention> parties) =>
        string.Join('+', parties.Select(party => $"{party.Country ?? party.Name}:{party.Sector}").Order(StringComparer.Ordinal));
}
