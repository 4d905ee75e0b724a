namespace Rapporteur.Language.Names;

/// <summary>How often a form was which kind of name.</summary>
internal struct NameTally
{
    /// <summary>How many words the form has.</summary>
    public int Words;

    /// <summary>Whether the text itself says that this is short for a body.</summary>
    public bool Body;

    /// <summary>Whether it was a name in small letters: then its like are not looked for.</summary>
    public bool Small;

    private int _per;
    private int _org;
    private int _loc;
    private int _norp;
    private int _misc;

    public readonly int Of(NameKind kind) => kind switch
    {
        NameKind.Per => _per,
        NameKind.Org => _org,
        NameKind.Loc => _loc,
        NameKind.Norp => _norp,
        _ => _misc,
    };

    public void Add(NameKind kind, int count)
    {
        switch (kind)
        {
            case NameKind.Per:
                _per += count;
                break;
            case NameKind.Org:
                _org += count;
                break;
            case NameKind.Loc:
                _loc += count;
                break;
            case NameKind.Norp:
                _norp += count;
                break;
            default:
                _misc += count;
                break;
        }
    }

    public readonly NameKind Most(out int count)
    {
        NameKind most = NameKind.Per;
        for (NameKind kind = NameKind.Org; kind <= NameKind.Misc; kind++)
        {
            most = Of(kind) > Of(most) ? kind : most;
        }

        count = Of(most);
        return most;
    }
}
