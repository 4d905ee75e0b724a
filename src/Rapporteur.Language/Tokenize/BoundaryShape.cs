namespace Rapporteur.Language.Tokenize;

/// <summary>How a token looks to the boundary model. The numbers are part of the weights.</summary>
internal enum BoundaryShape : byte
{
    Outside,
    Small,
    Capital,
    Initial,
    Capitals,
    Mixed,
    Number,
    NumberAndMore,
    ShortCapital,
    ShortSmall,
    Stop,
    Question,
    Exclamation,
    Dots,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Opening,
    Closing,
    QuoteOpening,
    QuoteClosing,
    Quote,
    Apostrophe,
    Bullet,
    Face,
    Address,
    Rule,
    Mark,
    Other,
}

/// <summary>Tells the shapes apart.</summary>
internal static class BoundaryShapes
{
    public static BoundaryShape Of(ReadOnlySpan<char> token)
    {
        char c = token[0];
        if (char.IsLetter(c))
        {
            return OfWord(token);
        }

        if (char.IsDigit(c))
        {
            return token.Length > 9 && token.Contains('@') ? BoundaryShape.Address
                : IsNumber(token) ? BoundaryShape.Number : BoundaryShape.NumberAndMore;
        }

        return token.Length == 1 ? OfMark(c) : OfMarks(token);
    }

    private static BoundaryShape OfWord(ReadOnlySpan<char> token)
    {
        bool upper = char.IsUpper(token[0]);
        if (token.Length == 1)
        {
            return upper ? BoundaryShape.Initial : BoundaryShape.Small;
        }

        if (token[^1] == '.')
        {
            return upper ? BoundaryShape.ShortCapital : BoundaryShape.ShortSmall;
        }

        bool capitals = false;
        bool small = false;
        bool marks = false;
        foreach (char c in token[1..Math.Min(token.Length, 64)])
        {
            capitals |= char.IsUpper(c);
            small |= char.IsLower(c);
            marks |= c is '@' or '/' or ':' or '_';
        }

        if (marks)
        {
            return BoundaryShape.Address;
        }

        return upper
            ? !capitals ? BoundaryShape.Capital : !small ? BoundaryShape.Capitals : BoundaryShape.Mixed
            : capitals ? BoundaryShape.Mixed : BoundaryShape.Small;
    }

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        foreach (char c in token)
        {
            if (!char.IsDigit(c) && c is not ('.' or ','))
            {
                return false;
            }
        }

        return true;
    }

    private static BoundaryShape OfMark(char c) => c switch
    {
        '.' or '\u3002' => BoundaryShape.Stop,
        '?' => BoundaryShape.Question,
        '!' => BoundaryShape.Exclamation,
        '\u2026' => BoundaryShape.Dots,
        ',' => BoundaryShape.Comma,
        ':' => BoundaryShape.Colon,
        ';' => BoundaryShape.Semicolon,
        '-' or '\u2013' or '\u2014' or '\u2015' => BoundaryShape.Dash,
        '(' or '[' or '{' or '<' => BoundaryShape.Opening,
        ')' or ']' or '}' or '>' => BoundaryShape.Closing,
        '\u201C' or '\u2018' or '\u00AB' or '\u201E' or '`' => BoundaryShape.QuoteOpening,
        '\u201D' or '\u00BB' => BoundaryShape.QuoteClosing,
        '"' => BoundaryShape.Quote,
        '\'' or '\u2019' => BoundaryShape.Apostrophe,
        '\u2022' or '*' or '\u25CF' or '\u25AA' or '\u00B7' => BoundaryShape.Bullet,
        '$' or '%' or '&' or '/' or '+' or '#' or '@' or '\u00A3' or '\u20AC' => BoundaryShape.Mark,
        _ => BoundaryShape.Other,
    };

    private static BoundaryShape OfMarks(ReadOnlySpan<char> token)
    {
        char c = token[0];
        if (c is '\'' or '\u2019' && char.IsLetterOrDigit(token[1]))
        {
            return BoundaryShape.Small;
        }

        switch (c)
        {
            case '.':
                return token[1] == '.' ? BoundaryShape.Dots : BoundaryShape.NumberAndMore;
            case '?':
                return BoundaryShape.Question;
            case '!':
                return BoundaryShape.Exclamation;
            case '\u2026':
                return BoundaryShape.Dots;
            case '-' or '\u2013' or '\u2014' when token.Length < 4:
                return BoundaryShape.Dash;
            case ':' or ';' or '=' or '<' when token[^1] != c:
                return BoundaryShape.Face;
            case '\'' or '\u2019' or '`':
                return BoundaryShape.Quote;
            default:
                return CharClass.Repeats(c) && token[1] == c ? BoundaryShape.Rule : BoundaryShape.Other;
        }
    }
}
