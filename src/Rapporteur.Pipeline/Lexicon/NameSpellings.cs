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
        "georgios giorgos george", "nikolaos nikos nicos", "ceyhun jeyhun", "josef jozef", "karl carl", "francois", "jean", "jose", "luis", "rex", "haitham haytham haitam",
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

    private static readonly FrozenDictionary<string, string> Given = Table(Sets);

    private static readonly FrozenDictionary<string, string> Families = Table(FamilySets);

    /// <summary>The key of a given name's skeleton: the first of its set, or itself.</summary>
    public static string KeyOfGiven(string skeleton) => Given.GetValueOrDefault(skeleton, skeleton);

    /// <summary>The key of a family name's skeleton.</summary>
    public static string KeyOfFamily(string skeleton) => Families.GetValueOrDefault(skeleton, skeleton);

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
