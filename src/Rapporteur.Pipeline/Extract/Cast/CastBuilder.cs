using Rapporteur.Domain.Provenance;
using Rapporteur.Pipeline.Extract.Views;

namespace Rapporteur.Pipeline.Extract.Cast;

/// <summary>Brings the names of a report together into its cast, and then the descriptions and pronouns that point to them.</summary>
internal sealed class CastBuilder
{
    private readonly ReportView _view;
    private readonly ReportCast _cast;
    private readonly PersonBook _persons;

    private CastBuilder(ReportView view)
    {
        _view = view;
        _cast = new ReportCast(view);
        _persons = new PersonBook(_cast);
    }

    public static ReportCast Build(ReportView view)
    {
        var words = new string[view.Count];
        var forms = new string[view.Count];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = view.Lower(i);
            forms[i] = new string(view[i].Form).Replace('’', '\'');
        }

        var builder = new CastBuilder(view);
        List<NameSpan> found = new NameSpanFinder(view, words, forms).Find();
        List<NameSpan> spans = DividedLand.Resolve(view, HomeOrgans.Resolve(view, ShortNames.Resolve(view, Surnames.Resolve(view, Acronyms.Resolve(view, found)))));
        builder._persons.Register(spans);
        foreach (NameSpan span in spans)
        {
            builder.Enter(span);
        }

        DocumentVoice.Find(view, builder._cast);
        new Descriptions(builder._cast, words, forms).Resolve();
        return builder._cast;
    }

    private void Enter(NameSpan span)
    {
        TextRange where = _view.Range(span.First, span.End);
        string surface = PersonBook.NameOf(_view, span);
        int member;
        if (span.Kind == NameSpanKind.Person)
        {
            member = _persons.MemberOf(surface, span);
            if (member < 0)
            {
                return;
            }

            CastMember person = _cast.Members[member];
            person.Mention(surface, where);
            person.Country ??= span.Country;
            person.Gender = person.Gender == '?' ? span.Gender : person.Gender;
            if (span.Title is not null)
            {
                person.Hold(span.Title, span.TitleOf, _view.Range(span.Outer, span.End));
            }
        }
        else
        {
            member = _cast.FindNamed(span.Name!);
            if (member < 0)
            {
                member = _cast.Add(new CastMember(span.Name!, span.Actor, isNamed: true) { Country = span.Country });
            }

            _cast.Members[member].Mention(surface, where);
        }

        _cast.AddMention(new CastMention(span.First, span.End, span.Outer, member));
    }
}
