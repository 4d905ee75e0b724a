using Rapporteur.Language.Text;

namespace Rapporteur.Language.Restore;

/// <summary>Finds where the commas of a text stood that was read without them.</summary>
internal static class Commas
{
    /// <summary>Adds the places, in order: each is the end of a word.</summary>
    public static void Find(AnnotatedText text, CommaModel model, List<(int Place, char Mark)> marks)
    {
        Span<uint> features = stackalloc uint[CommaFeatures.Most];
        foreach (Sentence sentence in text.Sentences)
        {
            var seen = new CommaSentence(text, sentence);
            HashSet<int>? sayings = null;
            for (int verb = sentence.FirstToken; verb < sentence.EndToken; verb++)
            {
                int behind = ClosingSayings.GoesOn(text, sentence, verb) ? verb - 1 : ClosingSayings.Before(text, sentence, seen, verb);
                if (behind >= 0)
                {
                    (sayings ??= []).Add(behind - sentence.FirstToken);
                }
            }

            for (int gap = 0; gap + 1 < seen.Count; gap++)
            {
                bool place = CommaFeatures.IsPlace(seen, text.Text, gap);
                if (place && (sayings?.Contains(gap) is true || model.Score(features[..CommaFeatures.Write(seen, gap, features)]) > 0))
                {
                    marks.Add((seen.End[gap], ','));
                }
            }
        }
    }
}
