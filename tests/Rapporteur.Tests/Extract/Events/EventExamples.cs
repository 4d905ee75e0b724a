using System.Collections.Concurrent;
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
        + "bar barred|ban banned|plot plotted|drop dropped|scrap scrapped|admit admitted|permit permitted|compel compelled|submit submitted|slam slammed|snub snubbed|"
        + "rap rapped|nab nabbed|expel expelled|unban unbanned|equip equipped|kidnap kidnapped|gas gassed|step stepped|gag gagged|clamp clamped|strip stripped|slap slapped|jam jammed|beg begged|dub dubbed|oversee oversaw|ram rammed|regret regretted|drive drove|wrap wrapped|rid rid|tip tipped|get got|swear swore|shake shook|torpedo torpedoed|veto vetoed|trek trekked|cancel cancelled|stir stirred|spill spilt|jet jetted|airdrop airdropped|trim trimmed|commit committed|say said|stick stuck|drag dragged|steal stole|fling flung|level levelled|pin pinned|run ran|spread spread|dump dumped|rebel rebelled|cast cast|thrust thrust|sweep swept|tear tore|rip ripped|bail bailed|chat chatted|bet bet|win won|lose lost|bid bid|fend fended|flay flayed|pan panned|prod prodded|thrash thrashed|accede acceded");

    // Words of one entry share their counter-example.
    private static readonly ConcurrentDictionary<string, string[]> Known = new(StringComparer.Ordinal);

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The codes of a sentence, those told aside too.</summary>
    public static string[] Codes(string sentence) => Known.GetOrAdd(sentence, unknown => [.. Read(unknown).Select(one => one.Cameo)]);

    public static IReadOnlyList<CodedEventMention> Read(string sentence, CodedEventReader? reader = null) =>
        (reader ?? CodedEventReader.Default).Read(TextAnalyzer.Default.Annotate(sentence), new LocalDate(2024, 3, 6));

    /// <summary>"ASSAULT 190 RUS:MIL > UKR:GOV actual", one for each event that the sentence does not tell aside.</summary>
    public static string[] Shown(string sentence) => [.. Read(sentence).Where(one => !one.Aside).Select(Show)];

    public static string Show(CodedEventMention one) =>
        $"{one.Plover.Event} {one.Cameo} {Show(one.Source)}{(one.Reciprocal ? " <>" : " > " + Show(one.Target))} {one.Factuality.ToString().ToLowerInvariant()}";

    /// <summary>The example with the word in it, a verb in the past tense.</summary>
    public static string Fill(string example, string lemma, bool verb) => example.Replace("*", verb ? Past(lemma) : lemma, StringComparison.Ordinal);

    /// <summary>The sentence by itself and in what reports put round it: the analyser misreads some words in so short a sentence.</summary>
    public static IEnumerable<string> Settings(string sentence)
    {
        yield return sentence;
        yield return sentence[..^1] + " on Tuesday, officials said.";
        string within = sentence.Split(' ')[0] is "The" or "A" or "Two" or "Thousands" or "Heavy" ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;
        yield return "Officials said on Tuesday that " + within;
        yield return "In a statement, a spokesman said " + within[..^1] + " last week.";
    }

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
