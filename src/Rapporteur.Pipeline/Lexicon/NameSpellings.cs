using System.Collections.Frozen;

namespace Rapporteur.Pipeline.Lexicon;

/// <summary>Given names and family names that are spelt or shortened in several ways, each brought to one key.</summary>
internal static class NameSpellings
{
    /// <summary>One set a line: any two names in it may be one person's. The first is the key.</summary>
    private static readonly string[] Sets =
    [
        "joseph joe jo", "antony anthony tony", "william bill will billy", "michael mike mick", "robert bob rob bobby",
        "james jim jimmy", "john jack johnny", "thomas tom tommy", "richard dick rick", "charles chuck charlie",
        "edward ed eddie ted", "daniel dan danny", "david dave", "donald don", "kenneth ken", "stephen steve steven stefan",
        "timothy tim", "gregory greg", "benjamin ben", "samuel sam", "nicholas nick nicolas", "matthew matt",
        "christopher chris", "patrick pat", "peter pete", "ronald ron", "lawrence larry", "gerald gerry jerry",
        "elizabeth liz beth", "katherine kate kathy catherine", "margaret maggie", "susan sue", "deborah debbie",
        "jacob jake", "joshua josh", "zachary zach", "andrew andy drew", "albert al", "philip phil phillip",
        "jeffrey jeff geoffrey", "francis frank", "frederick fred", "douglas doug", "raymond ray", "walter walt",
        "vladimir volodimir vladimer", "sergei sergej serhi", "aleksandr alexander alexandr aleksander oleksandr",
        "aleksei alexei alexey oleksi", "dmitri dimitri dmytro", "nikolai mikola nicolai", "mikhail mihail mikheil",
        "iuri iurij iuriy", "evgeni ievgeni eugeni ievgen evhen", "petro piotr pyotr", "andrei andri", "ivan",
        "muhammad mohammed mohammad mohamed muhammed mohamad mohammod muhamad muhamed mahomed",
        "ahmad ahmed ahmet", "hussein hussain husain husayn hossein husein hosein hussayn", "hassan hasan",
        "abdullah abdallah abdulla", "ibrahim ebrahim", "ali", "iusuf iousef iossef iusef iussef yousef",
        "mustafa mostafa moustafa", "omar umar omer", "khalid khaled", "said saeed saied sayed seied", "walid waleed",
        "rashid rasheed", "hamid hameed", "majid majeed", "salih saleh salah", "sulaiman suleiman soleimani sulayman",
        "iassin iasin iasseen", "mounir munir", "riad riyad riiad", "jawad javad", "mahmud mahmoud mahmood",
        "fuad fouad", "nuri nouri", "faruk farouk farouq", "kasim qasim kassem qassem qasem", "recep rejep", "ioannis ianis giannis",
        "georgios giorgos george", "josef jozef", "karl carl", "francois", "jean", "jose", "luis", "rex", "haitham haytham haitam",
    ];

    /// <summary>Family names whose spellings no rule of letters brings together.</summary>
    private static readonly string[] FamilySets =
    [
        "gaddafi qaddafi kadafi gadhafi qadhafi kaddafi gadafi", "lukashenko lukashenka", "tikhanovskaia tsikhanouskaia",
        "tikhanovski tsikhanouski", "protasevich pratasevich", "hussein hussain husain husayn hossein husein",
        "saleh salih", "hadi", "muallem moallem mualem moualem", "mohammed muhammad mohammad mohamed",
        "ianukovich ianukovych", "timoshenko timoshenka timoschenko tymoshenko", "iazidi", "nasrallah nasralla",
        "haftar hifter khalifa-haftar heftar", "sisi sissi", "masoud massoud masud", "barzani", "rouhani ruhani",
        "khamenei khamenai", "soleimani suleimani sulaimani", "pezeshkian", "sharaa shara sharra", "hariri",
    ];

    /// <summary>Family names that come first in a name written as it is at home.</summary>
    private static readonly FrozenSet<string> FamilyFirst = Skeletons(
        "xi hu wen ban li wang yang zhang liu chen zhao zhou kim park moon lee yoon choi chung nguyen tran pham truong mao "
        + "deng jiang cui ho cho ri pak roh zhu");

    /// <summary>Of those, the ones that are no one's given name in English.</summary>
    private static readonly FrozenSet<string> SurelyFamily = Skeletons(
        "xi hu wen ban wang zhang liu zhao zhou nguyen tran pham truong deng jiang cui zhu");

    private static readonly FrozenSet<string> EastAsia = FrozenSet.ToFrozenSet(
        ["CHN", "TWN", "HKG", "KOR", "PRK", "VNM"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Given = Table(Sets);

    private static readonly FrozenDictionary<string, string> Families = Table(FamilySets);

    /// <summary>The key of a given name's skeleton: the first of its set, or itself.</summary>
    public static string KeyOfGiven(string skeleton) => Given.GetValueOrDefault(skeleton, skeleton);

    /// <summary>The key of a family name's skeleton.</summary>
    public static string KeyOfFamily(string skeleton) => Families.GetValueOrDefault(skeleton, skeleton);

    /// <summary>Whether a name's first word is its family name.</summary>
    /// <param name="first">Skeleton of the first word.</param>
    /// <param name="hyphenated">Whether a later word has a hyphen, as in "Geun-hye".</param>
    /// <param name="country">The person's country, if known.</param>
    public static bool IsFamilyFirst(string first, bool hyphenated, string? country) =>
        FamilyFirst.Contains(first)
        && (hyphenated || SurelyFamily.Contains(first) || (country is not null && EastAsia.Contains(country)));

    private static FrozenSet<string> Skeletons(string names) =>
        Array.ConvertAll(names.Split(' '), NameFolding.Skeleton).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> Table(string[] sets)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string set in sets)
        {
            string[] names = set.Split(' ');
            string key = NameFolding.Skeleton(names[0]);
            foreach (string name in names)
            {
                table.TryAdd(NameFolding.Skeleton(name), key);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
