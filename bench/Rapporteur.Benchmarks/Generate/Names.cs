namespace Rapporteur.Benchmarks.Generate;

/// <summary>What a cast is drawn from, and what the samples have in its place.</summary>
internal static class Names
{
    /// <summary>People of the samples.</summary>
    public static readonly (string Given, string Family)[] People =
    [
        ("Sergei", "Shoigu"), ("Oleksandr", "Kubrakov"), ("Antonio", "Guterres"), ("Tayyip", "Erdogan"), ("Selma", "Aydinli"),
        ("Hulusi", "Akar"), ("Volodymyr", "Zelenskiy"), ("Dmitry", "Peskov"), ("Vladimir", "Putin"), ("Oleksii", "Reznikov"),
        ("Olusegun", "Obasanjo"), ("Uhuru", "Kenyatta"), ("Redwan", "Hussien"), ("Amina", "Berhe"), ("Juan Manuel", "Santos"),
        ("Rodrigo", "Londono"), ("Raul", "Castro"), ("Alvaro", "Uribe"), ("Marta", "Rincon"), ("John", "Kerry"),
        ("Borge", "Brende"), ("Bruno", "Rodriguez"), ("Humberto", "de la Calle"), ("Ivan", "Marquez"),
    ];

    /// <summary>Countries of the samples.</summary>
    public static readonly Country[] SampleCountries =
    [
        new("Russia", "Russian", "Moscow"), new("Ukraine", "Ukrainian", "Kyiv"), new("Turkey", "Turkish", "Istanbul"),
        new("Ethiopia", "Ethiopian", "Pretoria"), new("Eritrea", "Eritrean", "Nairobi"), new("Colombia", "Colombian", "Bogota"),
        new("Cuba", "Cuban", "Havana"), new("Norway", "Norwegian", "Algiers"),
    ];

    /// <summary>Countries to put in their place.</summary>
    public static readonly Country[] Countries =
    [
        new("Japan", "Japanese", "Tokyo"), new("India", "Indian", "New Delhi"), new("Pakistan", "Pakistani", "Islamabad"),
        new("Kenya", "Kenyan", "Nairobi"), new("Egypt", "Egyptian", "Cairo"), new("Sudan", "Sudanese", "Khartoum"),
        new("Jordan", "Jordanian", "Amman"), new("Iran", "Iranian", "Tehran"), new("Qatar", "Qatari", "Doha"),
        new("Serbia", "Serbian", "Belgrade"), new("Greece", "Greek", "Athens"), new("Poland", "Polish", "Warsaw"),
        new("Hungary", "Hungarian", "Budapest"), new("Austria", "Austrian", "Vienna"), new("Spain", "Spanish", "Madrid"),
        new("Portugal", "Portuguese", "Lisbon"), new("Finland", "Finnish", "Helsinki"), new("Sweden", "Swedish", "Stockholm"),
        new("Brazil", "Brazilian", "Brasilia"), new("Chile", "Chilean", "Santiago"), new("Peru", "Peruvian", "Lima"),
        new("Mexico", "Mexican", "Mexico City"), new("Canada", "Canadian", "Ottawa"), new("Indonesia", "Indonesian", "Jakarta"),
        new("Vietnam", "Vietnamese", "Hanoi"), new("Thailand", "Thai", "Bangkok"), new("Armenia", "Armenian", "Yerevan"),
        new("Azerbaijan", "Azerbaijani", "Baku"), new("Morocco", "Moroccan", "Rabat"), new("Tunisia", "Tunisian", "Tunis"),
        new("Nigeria", "Nigerian", "Abuja"), new("Ghana", "Ghanaian", "Accra"), new("Uganda", "Ugandan", "Kampala"),
        new("Nepal", "Nepalese", "Kathmandu"), new("Mongolia", "Mongolian", "Ulan Bator"), new("Italy", "Italian", "Rome"),
    ];

    /// <summary>First names.</summary>
    public static readonly string[] Given =
    [
        "Anna", "Boris", "Carla", "David", "Elena", "Farid", "Greta", "Hassan", "Irina", "James", "Katya", "Luis", "Maria", "Nadia",
        "Omar", "Paula", "Rashid", "Sofia", "Tomas", "Ursula", "Viktor", "Wanda", "Yusuf", "Zoran", "Adele", "Bruno", "Celia",
        "Dario", "Edith", "Felix", "Gloria", "Henrik", "Ines", "Jakob", "Karim", "Leila", "Marco", "Nina", "Oscar", "Petra",
    ];

    /// <summary>Beginnings of family names.</summary>
    public static readonly string[] Family =
    [
        "Abra", "Belo", "Cari", "Dano", "Elma", "Fara", "Goro", "Hala", "Isma", "Jano", "Kara", "Lumi", "Maro", "Nori", "Oska",
        "Pava", "Rado", "Sala", "Tamo", "Ulra", "Vela", "Woro", "Yara", "Zeno", "Brina", "Cresto", "Drova", "Flora", "Grano", "Hresta",
    ];

    /// <summary>Endings of family names.</summary>
    public static readonly string[] Endings =
    [
        "vic", "dze", "nen", "kov", "rez", "man", "tti", "ssen", "wala", "poulos", "yan", "bek", "ski", "lund", "mont", "ford",
    ];

    /// <summary>Outlets.</summary>
    public static readonly string[] Outlets =
    [
        "Northwire", "Harbour Gazette", "Coastal Courier", "Valley Tribune", "Inland Post", "Meridian Daily", "Horn Observer",
        "Ministry of Foreign Affairs",
    ];

    /// <summary>A country as texts name it.</summary>
    internal sealed record Country(string Name, string Adjective, string Capital);
}
