using Rapporteur.Language.Text;

namespace Rapporteur.Training.Evaluate;

/// <summary>Counts words that are right in each column; relations without their subtypes, a gold lemma <c>_</c> is always right.</summary>
internal sealed class TreeScores
{
    private int _words;
    private int _upos;
    private int _xpos;
    private int _features;
    private int _lemma;
    private int _uas;
    private int _las;

    public double Upos => (double)_upos / _words;

    public double Xpos => (double)_xpos / _words;

    public double Features => (double)_features / _words;

    public double Lemma => (double)_lemma / _words;

    public double Uas => (double)_uas / _words;

    public double Las => (double)_las / _words;

    public void Add(Token gold, Token system)
    {
        _words++;
        _upos += gold.Pos == system.Pos ? 1 : 0;
        _xpos += Same(gold.Xpos, system.Xpos) ? 1 : 0;
        _features += Same(gold.Features, system.Features) ? 1 : 0;
        _lemma += Same(gold.Lemma, "_") || Same(gold.Lemma, system.Lemma) ? 1 : 0;
        _uas += gold.HeadIndex == system.HeadIndex ? 1 : 0;
        _las += gold.HeadIndex == system.HeadIndex && Same(Plain(gold.Relation), Plain(system.Relation)) ? 1 : 0;
    }

    private static string Plain(string relation) => relation.Split(':')[0];

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
