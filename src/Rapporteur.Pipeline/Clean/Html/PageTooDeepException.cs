namespace Rapporteur.Pipeline.Clean.Html;

/// <summary>A page whose elements lie in one another, or come again, beyond what any page does that a person reads.</summary>
internal sealed class PageTooDeepException() : Exception("The page's elements nest beyond reason.");
