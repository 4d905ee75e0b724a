using Rapporteur.Domain;
using Rapporteur.Domain.Actors;
using Rapporteur.Domain.Facts;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Places;
using Rapporteur.Domain.Time;
using Rapporteur.Pipeline.Resolve.Actors;

namespace Rapporteur.Pipeline.Resolve.Judged;

/// <summary>One entry with what people judged of it. Of two judgements of one matter the later holds.</summary>
internal static class Overlay
{
    /// <summary>An actor by the name, kind and country that people gave it; the reports' name stays among the others.</summary>
    public static Actor On(Actor actor, List<JudgedCase> cases)
    {
        if (Latest(cases, JudgementAct.Rename) is { } name && !string.Equals(name, actor.Name, StringComparison.Ordinal))
        {
            var aliases = new SortedSet<string>(actor.Aliases, StringComparer.Ordinal) { actor.Name };
            aliases.Remove(name);
            actor = actor with { Name = name, Aliases = [.. aliases] };
        }

        if (Latest(cases, JudgementAct.Kind) is { } kind)
        {
            // Of what it was taken for, the sector says nothing.
            ActorKind judged = Read(kind, actor.Kind);
            actor = judged == actor.Kind ? actor : actor with { Kind = judged, Plover = PloverSectors.Of(judged, actor.Name, actor.Country, TitlesOf(actor)) };
        }

        if (Latest(cases, JudgementAct.Country) is { } country)
        {
            string? iso3 = country is ActRules.Unknown ? null : country;
            actor = actor with
            {
                Country = iso3,
                Plover = iso3 is null && actor.Plover?.Sector is null ? null : new PloverActor(iso3, actor.Plover?.Sector),
            };
        }

        return actor with { Judgements = IdsOf(cases) };
    }

    /// <summary>A fact with the time, place, status, stance, name and actors that people gave it; the reports' words and passages stay.</summary>
    public static IRecordEntry On(IFact fact, List<JudgedCase> cases)
    {
        string? time = Latest(cases, JudgementAct.Date);
        string? status = Latest(cases, JudgementAct.Status);
        string? place = Latest(cases, JudgementAct.Place);
        string? name = Latest(cases, JudgementAct.Rename);
        JudgedCase? speaker = LatestNaming(cases, JudgementAct.Speaker);
        JudgedCase? holder = LatestNaming(cases, JudgementAct.Holder);
        List<JudgedCase> company = Company(cases);
        IReadOnlyList<JudgementId>? by = IdsOf(cases);
        return fact switch
        {
            Encounter encounter => encounter with
            {
                Participants = With(encounter.Participants, company),
                Place = Read(place, encounter.Place),
                Time = Read(time, encounter.Time),
                Status = Read(status, encounter.Status),
                Judgements = by,
            },
            Agreement agreement => agreement with
            {
                Parties = With(agreement.Parties, company),
                Place = Read(place, agreement.Place),
                Time = Read(time, agreement.Time),
                Status = Read(status, agreement.Status),
                Name = name ?? agreement.Name,
                Judgements = by,
            },
            Statement statement => (speaker is null ? statement : statement with
            {
                Speaker = speaker.Named,
                CoSpeakers = speaker.Named is { } one ? [.. statement.CoSpeakers.Where(other => other != one)] : [],
                SpeakerBasis = speaker.Named is null ? SpeakerBasis.None : SpeakerBasis.Judgement,
            }) with
            { Time = Read(time, statement.Time), Judgements = by },
            Position position => Stand(position, cases) with { Holder = holder?.Named ?? position.Holder, Time = Read(time, position.Time), Judgements = by },
            Commitment commitment => commitment with
            {
                Obligor = holder?.Named ?? commitment.Obligor,
                MadeAt = Read(time, commitment.MadeAt),
                Status = status is null ? commitment.Status : Read(status, default(ComplianceClaim)),
                Judgements = by,
            },
            CodedEvent coded => coded with
            {
                Place = Read(place, coded.Place),
                Time = Read(time, coded.Time),
                Factuality = Read(status, coded.Factuality),
                Judgements = by,
            },
            Figure figure => figure with { Time = Read(time, figure.Time), Judgements = by },
            _ => throw new ArgumentException($"Nobody judges a {fact.GetType().Name}.", nameof(fact)),
        };
    }

    private static Position Stand(Position position, List<JudgedCase> cases) => position with
    {
        Issue = Latest(cases, JudgementAct.Issue) ?? position.Issue,
        Stance = Read(Latest(cases, JudgementAct.Stance), position.Stance),
    };

    /// <summary>The value that holds; the earlier judgements of the same matter that say otherwise are overruled.</summary>
    private static string? Latest(List<JudgedCase> cases, JudgementAct act)
    {
        JudgedCase? latest = cases.FindLast(one => one.Holds && one.Judgement.Act == act);
        foreach (JudgedCase one in cases)
        {
            if (one.Judgement.Act == act && !string.Equals(one.Judgement.Value, latest?.Judgement.Value, StringComparison.Ordinal))
            {
                Overrule(one, latest);
            }
        }

        return latest?.Judgement.Value;
    }

    /// <summary>The same of an act that names an actor, or nobody.</summary>
    private static JudgedCase? LatestNaming(List<JudgedCase> cases, JudgementAct act)
    {
        JudgedCase? latest = cases.FindLast(one => one.Holds && one.Judgement.Act == act);
        foreach (JudgedCase one in cases)
        {
            if (one.Judgement.Act == act && one.Named != latest?.Named)
            {
                Overrule(one, latest);
            }
        }

        return latest;
    }

    /// <summary>Who was there and who was not, each actor judged once: the last word on each.</summary>
    private static List<JudgedCase> Company(List<JudgedCase> cases)
    {
        List<JudgedCase> all = cases.FindAll(one => one is { Holds: true, Named: not null } && one.Judgement.Act is JudgementAct.Add or JudgementAct.Remove);
        var last = new List<JudgedCase>(all.Count);
        for (int i = all.Count - 1; i >= 0; i--)
        {
            if (last.Find(one => one.Named == all[i].Named) is { } later)
            {
                if (later.Judgement.Act != all[i].Judgement.Act)
                {
                    Overrule(all[i], later);
                }
            }
            else
            {
                last.Add(all[i]);
            }
        }

        return last;
    }

    private static void Overrule(JudgedCase one, JudgedCase? by)
    {
        if (by is not null)
        {
            one.Fail(JudgementState.Overruled, $"A later judgement says otherwise ({by.Judgement.Id}).");
        }
    }

    private static IReadOnlyList<ActorId> With(IReadOnlyList<ActorId> told, List<JudgedCase> company)
    {
        if (company.Count == 0)
        {
            return told;
        }

        var actors = new SortedSet<ActorId>(told);
        foreach (JudgedCase one in company)
        {
            _ = one.Judgement.Act == JudgementAct.Add ? actors.Add(one.Named!.Value) : actors.Remove(one.Named!.Value);
        }

        return [.. actors];
    }

    private static FactTime Read(string? value, FactTime told) =>
        value is not null && TimeValue.TryRead(value, told.Text, out FactTime time) ? time : told;

    private static Place? Read(string? value, Place? told) =>
        value is not null && PlaceValue.TryRead(value, out Place? place) ? place : told;

    private static T Read<T>(string? value, T told)
        where T : struct, Enum => value is not null && Enum.TryParse(value, ignoreCase: true, out T status) ? status : told;

    private static Tally<string> TitlesOf(Actor actor)
    {
        var titles = new Tally<string>();
        foreach (Role role in actor.Roles)
        {
            titles.Add(Lexicon.NameFolding.Fold(role.Title));
        }

        return titles;
    }

    /// <summary>Those that made the entry what it is: not the overruled.</summary>
    private static JudgementId[]? IdsOf(List<JudgedCase> cases)
    {
        var ids = new SortedSet<JudgementId>();
        foreach (JudgedCase one in cases)
        {
            if (one.Holds)
            {
                ids.Add(one.Judgement.Id);
            }
        }

        return ids.Count == 0 ? null : [.. ids];
    }
}
