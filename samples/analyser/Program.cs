using Rapporteur.Language;
using Rapporteur.Language.Names;
using Rapporteur.Language.Text;

AnnotatedText text = TextAnalyzer.Default.Annotate(
    args.Length > 0 ? string.Join(' ', args) : "Sergei Lavrov met John Kerry in Geneva on Friday. \"We are close to a deal,\" the Russian minister said.");
for (int i = 0; i < text.TokenCount; i++)
{
    Token token = text[i];
    string head = token.HeadIndex < 0 ? "-" : text[token.HeadIndex].ToString();
    Console.WriteLine($"{token.Start,4} {token.ToString(),-12} {token.Lemma,-12} {token.Pos,-6} {token.Relation,-12} {head}");
}

foreach (NameMention name in text.Names)
{
    Console.WriteLine($"{name.Kind} {text.TextOf(name.FirstToken, name.EndToken)}");
}
