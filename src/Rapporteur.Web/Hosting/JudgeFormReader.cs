using Microsoft.AspNetCore.Http;
using Rapporteur.Domain.Judgements;
using Rapporteur.Web.Views;

namespace Rapporteur.Web.Hosting;

/// <summary>Reads what somebody says in the form of an entry, or of a suggestion: a button, or fields of which each that is filled in is a judgement.</summary>
internal static class JudgeFormReader
{
    private const string Nobody = "nobody";

    /// <summary>The fields in the order in which they are judged: what may give the entry another id comes last.</summary>
    private static readonly (string Field, JudgementAct Act)[] Fields =
    [
        ("date", JudgementAct.Date), ("status", JudgementAct.Status), ("place", JudgementAct.Place), ("stance", JudgementAct.Stance), ("issue", JudgementAct.Issue),
        ("name", JudgementAct.Rename), ("kind", JudgementAct.Kind), ("country", JudgementAct.Country), ("add", JudgementAct.Add), ("remove", JudgementAct.Remove), ("speaker", JudgementAct.Speaker), ("holder", JudgementAct.Holder),
        ("split", JudgementAct.Split), ("merge", JudgementAct.Merge),
    ];

    /// <summary>The judgements that a form asks for, in the order in which they are to be judged; none where nothing is filled in.</summary>
    public static List<JudgementRequest> Read(IFormCollection form, Func<SiteRecord> open)
    {
        string target = form["target"].ToString();
        string by = form["by"].ToString().Trim();
        string? because = form["because"].ToString().Trim() is { Length: > 0 } why ? why : null;
        if (form["act"].ToString() is "merge" or "keepApart")
        {
            JudgementAct decided = form["act"].ToString() is "merge" ? JudgementAct.Merge : JudgementAct.KeepApart;
            return [new JudgementRequest(decided, [target, form["other"].ToString()], by) { Because = because }];
        }

        if (form["act"].ToString() is "reject" or "undo")
        {
            JudgementAct act = form["act"].ToString() is "undo" ? JudgementAct.Undo : JudgementAct.Reject;
            return [new JudgementRequest(act, [target], by) { Because = because }];
        }

        var asked = new List<JudgementRequest>();
        foreach ((string field, JudgementAct act) in Fields)
        {
            string value = form[field].ToString().Trim();
            if (value.Length > 0)
            {
                var request = new JudgementRequest(act, [target], by) { Because = because };
                asked.Add(act switch
                {
                    JudgementAct.Split => request with { Apart = [value] },
                    JudgementAct.Speaker when value is Nobody => request with { Value = Nobody },
                    JudgementAct.Add or JudgementAct.Remove or JudgementAct.Speaker or JudgementAct.Holder => request with { Targets = [target, ActorOf(value, open)] },
                    JudgementAct.Merge => request with { Targets = [target, value] },
                    _ => request with { Value = value },
                });
            }
        }

        return asked;
    }

    /// <summary>The actor that somebody means by a name that only one has; else what they wrote, which the desk takes for an id.</summary>
    private static string ActorOf(string typed, Func<SiteRecord> open)
    {
        using SiteRecord record = open();
        IReadOnlyList<ActorNames> actors = KeptRows.Actors(record);
        List<ActorNames> called = [.. actors.Where(one => string.Equals(one.Name, typed, StringComparison.OrdinalIgnoreCase))];
        called = called.Count > 0 ? called : [.. actors.Where(one => one.Aliases.Contains(typed, StringComparer.OrdinalIgnoreCase))];
        return called.Count == 1 ? called[0].Id.Value : typed;
    }
}
