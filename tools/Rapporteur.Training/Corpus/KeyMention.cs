namespace Rapporteur.Training.Corpus;

/// <summary>A phrase of a key: tokens and the number of its chain.</summary>
internal readonly record struct KeyMention(int First, int End, int Chain);
