using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Names written as they are at home, the family name first: "Xi Jinping", "Moon Jae-in", "Kim Jong Un", "Wei Fenghe".</summary>
internal static class EastAsianNames
{
    /// <summary>Family names that come first where the country or the rest of the name says so.</summary>
    private static readonly FrozenSet<string> Families = Skeletons(
        "xi hu wen ban li wang yang zhang liu chen zhao zhou kim park moon lee yoon choi chung nguyen tran pham truong mao "
        + "deng jiang cui ho cho ri pak roh zhu wei wu xu sun ma gao lin guo he luo zheng liang xie song tang han feng dong xiao cheng cao yuan fu shen peng lu su jia ding "
        + "ye yu pan du dai xia zhong tian ren fan shi yao liao qin qian hua geng bai xue hou lei shao meng qiu kong cai tsai chiang chu chou wong goh lam "
        + "jang jung jeong kang shin seo kwon hwang ahn hong yun hyon ra han vo le bui hoang dang do ngo duong dinh phan huynh");

    /// <summary>Of those, the ones that are no one's given name in English.</summary>
    private static readonly FrozenSet<string> SurelyFamily = Skeletons(
        "xi hu wen ban wang zhang liu zhao zhou nguyen tran pham truong deng jiang cui zhu");

    private static readonly FrozenSet<string> Countries = FrozenSet.ToFrozenSet(
        ["CHN", "TWN", "HKG", "KOR", "PRK", "VNM", "SGP"], StringComparer.Ordinal);

    /// <summary>Korean names are a family name and two syllables, written with a hyphen, apart or together.</summary>
    private static readonly FrozenSet<string> KoreanFamilies = Skeletons(
        "kim park pak moon lee ri yi yoon yun choi choe chung jung jeong chong cho roh ban han kang shin seo kwon hwang ahn hong hyon jang jo");

    private static readonly FrozenSet<string> KoreanSyllables = Skeletons(
        "jong chong moon mun un eun il sung song ho dae jung jeong young yong sam moo mu hyun hyon hyong hye geun bak myung myong chol ung nam jae in yo ju joo su soo seok sok suk min kyun "
        + "kyung kyong ri sol won hwan hwa guk kuk chan jin sun son suh yol yeol tae woo u hee hi gwan kwan kwang gil kil yun ryong ryol ok bok gi ki pyo ae mi gwon kwon hui "
        + "hae rae yeon yon seung sang bong kun kyu gyu kook yul ah beom bin bom cheol chul da eon geon hoon hun hyuk hyeon joon jun jeon kang ran na ra rim rin rok seo seon seop shik sik sook sup taek uk wook yeop yu yoo ye ji");

    private static readonly string[] Initials =
        ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", ""];

    private static readonly string[] Finals =
    [
        "iang", "iong", "uang", "ang", "eng", "ian", "iao", "ing", "ong", "uai", "uan", "ai", "an", "ao", "ei", "en", "er", "ia", "ie", "in", "iu", "ou", "ua", "ue", "ui", "un", "uo",
        "a", "e", "i", "o", "u",
    ];

    /// <summary>Whether a name's first word is its family name.</summary>
    /// <param name="words">Skeletons of the words.</param>
    /// <param name="second">The second word as it is written, small and without marks.</param>
    /// <param name="hyphenated">Whether a later word has a hyphen, as in "Geun-hye".</param>
    /// <param name="country">The person's country, if known.</param>
    public static bool IsFamilyFirst(List<string> words, string second, bool hyphenated, string? country) =>
        Families.Contains(words[0])
        && (hyphenated || SurelyFamily.Contains(words[0]) || (country is not null && Countries.Contains(country)) || IsKorean(words) || (words.Count == 2 && IsTwoSyllables(second)));

    /// <summary>"Kim Jong Un": a Korean family name and two Korean syllables.</summary>
    /// <param name="words">Skeletons of the words.</param>
    public static bool IsKorean(List<string> words) =>
        words.Count == 3 && KoreanFamilies.Contains(words[0]) && KoreanSyllables.Contains(words[1]) && KoreanSyllables.Contains(words[2]);

    /// <summary>"Fenghe", "Jiechi": two syllables of Chinese and nothing else.</summary>
    private static bool IsTwoSyllables(string name)
    {
        for (int end = 1; end < name.Length; end++)
        {
            if (IsSyllable(name.AsSpan(0, end)) && IsSyllable(name.AsSpan(end)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSyllable(ReadOnlySpan<char> part)
    {
        foreach (string initial in Initials)
        {
            if (part.StartsWith(initial, StringComparison.Ordinal))
            {
                foreach (string final in Finals)
                {
                    if (part[initial.Length..].Equals(final, StringComparison.Ordinal))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static FrozenSet<string> Skeletons(string names) =>
        Array.ConvertAll(names.Split(' '), NameFolding.Skeleton).ToFrozenSet(StringComparer.Ordinal);
}
