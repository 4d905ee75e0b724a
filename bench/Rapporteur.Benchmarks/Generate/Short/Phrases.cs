namespace Rapporteur.Benchmarks.Generate.Short;

/// <summary>The words that short reports are put together from. No sentence is here: they are made anew each time.</summary>
internal static class Phrases
{
    /// <summary>What an object of policy is like.</summary>
    public static readonly string[] Adjectives =
    [
        "joint", "regional", "maritime", "cross-border", "long-delayed", "disputed", "revised", "broader", "interim", "binding", "draft",
        "bilateral", "annual", "separate", "technical", "emergency", "northern", "southern", "eastern", "coastal", "rural", "urban",
        "civilian", "military", "humanitarian", "judicial", "financial", "seasonal", "permanent", "temporary", "unified", "independent",
        "common", "strategic", "limited", "general", "digital", "medical", "agricultural", "industrial",
    ];

    /// <summary>What policy is made of.</summary>
    public static readonly string[] Things =
    [
        "fishing quota", "gas pipeline", "railway link", "customs union", "water treaty", "border crossing", "prisoner list", "visa regime",
        "grain corridor", "arms embargo", "loan programme", "tariff schedule", "power grid", "dam project", "patrol plan", "aid convoy",
        "refugee camp", "air corridor", "tax accord", "port concession", "mining licence", "vaccine shipment", "election mission",
        "inspection regime", "truce line", "demining effort", "exchange scheme", "shipping lane", "radar station", "satellite treaty",
        "cotton market", "wheat reserve", "labour pact", "passport rule", "bridge contract", "oil terminal", "climate fund", "police academy",
        "observer force", "hostage case", "heritage site", "currency swap", "steel dispute", "nuclear plant", "telecom tender",
        "investment code", "school network", "locust campaign", "river commission", "airspace closure",
    ];

    /// <summary>Of which part or for whom.</summary>
    public static readonly string[] Tails =
    [
        "before the winter", "along the frontier", "in the delta", "for the displaced", "under a neutral chair", "within ninety days",
        "in the highlands", "for smaller producers", "near the old town", "after years of delay", "by the end of the decade",
        "with outside monitors", "on the eastern shore", "at the lower house", "for returning families", "across three provinces",
        "without new conditions", "in the free zone", "during the harvest", "for both capitals", "outside the usual channels",
        "in two stages", "as a first step", "at the request of traders", "through a shared office", "on equal terms",
        "with a fixed timetable", "beyond the ceasefire line", "in spite of protests", "for a trial period",
    ];

    /// <summary>What may be done with it: infinitive, past, and the noun of doing it.</summary>
    public static readonly (string Do, string Did, string Doing)[] Acts =
    [
        ("reopen", "reopened", "reopening"), ("widen", "widened", "widening"), ("suspend", "suspended", "suspending"),
        ("review", "reviewed", "reviewing"), ("finance", "financed", "financing"), ("protect", "protected", "protecting"),
        ("restore", "restored", "restoring"), ("shelve", "shelved", "shelving"), ("extend", "extended", "extending"),
        ("replace", "replaced", "replacing"), ("complete", "completed", "completing"), ("monitor", "monitored", "monitoring"),
        ("modernise", "modernised", "modernising"), ("reduce", "reduced", "reducing"), ("postpone", "postponed", "postponing"),
        ("register", "registered", "registering"), ("inspect", "inspected", "inspecting"), ("supply", "supplied", "supplying"),
        ("rebuild", "rebuilt", "rebuilding"), ("divide", "divided", "dividing"), ("open", "opened", "opening"),
        ("simplify", "simplified", "simplifying"), ("guarantee", "guaranteed", "guaranteeing"), ("rename", "renamed", "renaming"),
    ];

    /// <summary>What brings news with it and is no encounter.</summary>
    public static readonly string[] Calamities =
    [
        "a flood", "an earthquake", "a bomb blast", "a rocket attack", "clashes", "a fire", "a landslide", "a ferry accident", "a storm",
        "an air strike", "a stampede", "an epidemic",
    ];

    /// <summary>What comes between: two who tell of one thing seldom put in the same.</summary>
    public static readonly string[] Asides =
    [
        "for the second time this year", "behind closed doors", "after a delay of several hours", "at short notice", "against the advice of aides",
        "to the surprise of diplomats", "under heavy guard", "without a translator", "despite a strike at the airport", "as snow fell outside",
        "to warm applause", "before a packed gallery", "in the presence of the press", "ahead of a long weekend", "at the invitation of a charity",
        "on the margins of a trade fair", "after a sleepless night", "with hardly a word to reporters", "in an unusually frank tone", "following a week of rumours",
        "amid tight security", "for less than an hour", "until late in the evening", "over a working lunch", "in a former monastery",
        "at a hotel near the lake", "on the last leg of a tour", "with two deputies at the table", "as markets looked on", "in what aides called a first",
    ];

    /// <summary>Where names of places end that no atlas has.</summary>
    public static readonly string[] PlaceEndings = ["abad", "burg", "grad", "mar", "ville", "sk", "polis", "stan", "dal", "ford", "ov", "ia"];

    /// <summary>Words of saying, direct and indirect alike.</summary>
    public static readonly string[] Says = ["said", "told reporters", "stressed", "added", "noted", "explained", "said in a statement"];

    /// <summary>Pairs that a rewrite swaps.</summary>
    public static readonly (string From, string To)[] Swaps =
    [
        (" met ", " sat down with "), (" discuss ", " talk about "), (" said ", " stated "), (" agreed ", " decided "),
        (" talks ", " discussions "), (" held ", " had "), (" about ", " on "), (" also ", " "), (" spoke ", " talked "),
        (" must ", " has to "), (" told reporters", " said to the press"), (" killed ", " left dead "), (" will ", " is to "),
        (" before ", " ahead of "), (" near ", " close to "), (" after ", " following "), (" across ", " throughout "),
        (" stressed ", " underlined "), (" in spite of ", " despite "), (" wants ", " would like "),
    ];
}
