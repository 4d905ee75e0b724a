using Rapporteur.Domain.Places;
using Rapporteur.Language.Text;

namespace Rapporteur.Pipeline.Annotate;

/// <summary>A place named in a text, and where on earth it is.</summary>
/// <param name="Span">The name, in UTF-16 units of the text.</param>
/// <param name="Place">The place of the gazetteer that it names here.</param>
public sealed record PlaceMention(TextSpan Span, Place Place);
