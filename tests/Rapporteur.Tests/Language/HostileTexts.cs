using System.Text;

namespace Rapporteur.Tests.Language;

/// <summary>Texts that no writer would send: each by its name, in any length.</summary>
internal static class HostileTexts
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.Ordinal)
    {
        ["one letter"] = "a",
        ["words without a stop"] = "word ",
        ["capitals without a stop"] = "Word ",
        ["initials"] = "A. ",
        ["quotation marks"] = "\"",
        ["curly marks"] = "\u201C\u2019",
        ["single marks"] = "'",
        ["quoted words"] = "\"a\" ",
        ["opening brackets"] = "(",
        ["brackets"] = "[)",
        ["dots"] = ".",
        ["dots and spaces"] = ". ",
        ["letters and dots"] = "a.",
        ["letters and hyphens"] = "a-",
        ["numbers and hyphens"] = "1-",
        ["numbers and slashes"] = "1/2 ",
        ["new lines"] = "\n",
        ["short lines"] = "a\n",
        ["Windows lines"] = "Talks began.\r\n",
        ["old Macintosh lines"] = "Talks began.\r",
        ["high surrogates"] = "\uD83D",
        ["low surrogates"] = "a\uDE00 ",
        ["direction marks"] = "a\u202E\u2066\u200Fb\u202C ",
        ["marks without width"] = "\u200B\u200D\uFEFFa",
        ["soft hyphens"] = "\u00AD",
        ["combining marks"] = "\u0301",
        ["letters with marks"] = "e\u0301\u0302",
        ["NULs"] = "\0",
        ["NULs in words"] = "a\0b ",
        ["Arabic"] = "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631. ",
        ["Russian"] = "\u041C\u0438\u043D\u0438\u0441\u0442\u0440 \u0441\u043A\u0430\u0437\u0430\u043B. ",
        ["Chinese"] = "\u5916\u4EA4\u90E8\u8868\u793A\u3002",
        ["Thai"] = "\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22",
        ["families"] = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uFE0F",
        ["addresses"] = "http://a.b/)))",
        ["mail"] = "a@",
        ["dates"] = "5 May 2014, ",
        ["months"] = "May ",
        ["numbers"] = "two hundred and ",
        ["from to"] = "from Monday to ",
        ["dashes"] = "\u2014",
        ["bullets"] = "\u2022 a\n",
    };

    public static TheoryData<string> Names => [.. Units.Keys];

    public static string Of(string name, int length)
    {
        string unit = Units[name];
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
        {
            text.Append(unit);
        }

        return text.ToString();
    }
}
