using Rapporteur.Domain.Actors;
using Rapporteur.Pipeline.Lexicon;

namespace Rapporteur.Pipeline.Extract.Cast;

// Offices of organisations that a report tells without a name.
internal sealed partial class Descriptions
{
    private const string SecretaryGeneral = "Secretary-General";
    private const string HighRepresentative = "High Representative";

    /// <summary>"the UN Secretary-General", "the Secretary-General of the Arab League", in its own notes "the High Representative": there is one at a time, though he is not named.</summary>
    private int HeadOfBody(int token, string described)
    {
        string? office = IsSecretaryGeneral(token) ? SecretaryGeneral : described.EndsWith(HighRepresentative, StringComparison.Ordinal) ? HighRepresentative : null;
        if (office is null)
        {
            return -1;
        }

        string? body = office is HighRepresentative ? null : BodyBeside(token);
        body ??= IsDefinite(token) ? OwnBody(office) : null;
        return body is null ? -1 : cast.Nameless($"{body} {office}", ActorKind.Person, null, _view.Range(TitleStart(token), token + 1));
    }

    private bool IsSecretaryGeneral(int token) =>
        words[token] is "secretary-general"
        || (words[token] is "general" && token > 0 && (words[token - 1] is "secretary" || (token > 1 && words[token - 1] is "-" && words[token - 2] is "secretary")));

    private string? BodyBeside(int token)
    {
        foreach (int child in _view.Children(token))
        {
            bool owner = _view.Has(child, "compound") || _view.Relation(child) is "nmod:poss"
                || (_view.Has(child, "nmod") && _view.Child(child, "case") is >= 0 and int preposition && words[preposition] is "of");
            if (owner && cast.At(child) is >= 0 and int member && cast.Members[member] is { IsNamed: true, Kind: ActorKind.Organisation } body)
            {
                return Bodies.ByName(body.Name)?.Name ?? body.Name;
            }
        }

        return null;
    }

    /// <summary>Whose office a bare title is: of the organisation that publishes the report, or that alone of its kind is named in it.</summary>
    private string? OwnBody(string office)
    {
        string own = office is HighRepresentative ? "European Union" : "United Nations";
        if (_view.Report.Outlet is { } outlet && (outlet.Contains(own, StringComparison.Ordinal) || outlet.Split(' ').Contains(office is HighRepresentative ? "EU" : "UN", StringComparer.Ordinal)))
        {
            return own;
        }

        string? named = null;
        foreach (CastMember member in cast.Members)
        {
            if (member.IsNamed && member.Kind is ActorKind.Organisation && OfficeTable.Shipped.Has(office, member.Name))
            {
                if (named is not null)
                {
                    return null;
                }

                named = member.Name;
            }
        }

        return named;
    }
}
