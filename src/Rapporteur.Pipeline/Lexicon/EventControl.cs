namespace Rapporteur.Pipeline.Lexicon;

/// <summary>A word that makes another event of the one it governs: "agreed to withdraw", "called for talks".</summary>
/// <param name="Lemmas">The words, in any of their forms; a particle after a blank.</param>
/// <param name="Use">Whether it governs as a <c>verb</c>, a <c>noun</c> or an <c>adjective</c>.</param>
/// <param name="Complements">Through what it governs: <c>to</c>, <c>that</c>, <c>ing</c>, <c>obj</c>, a preposition, <c>@to</c> (a phrase, no infinitive), or <c>on+to</c> (both).</param>
/// <param name="Kind">What it does to what it governs; a key of the compositions.</param>
/// <param name="Bare">The code where what it governs tells no event; empty for none.</param>
/// <param name="Gives">The code of the example.</param>
/// <param name="Example">A sentence that gives the code, <c>*</c> for the word.</param>
/// <param name="Counter">A sentence that does not.</param>
internal sealed record EventControl(
    string[] Lemmas, string Use, string[] Complements, string Kind, string Bare, string Gives, string Example, string Counter);

/// <summary>What an event becomes under a word that governs it.</summary>
/// <param name="Kind">The kind of control.</param>
/// <param name="Inner">First digits of the event's code.</param>
/// <param name="Code">The code together; empty where the two together tell no event.</param>
/// <param name="Example">A sentence that gives the code.</param>
/// <param name="Counter">A sentence that does not.</param>
internal sealed record EventComposition(string Kind, string Inner, string Code, string Example, string Counter);

/// <summary>A class of nouns, with what shows it.</summary>
/// <param name="Name">As frames ask for it.</param>
/// <param name="Gives">The code of the example.</param>
/// <param name="Example">A sentence with a word of the class, which gives the code.</param>
/// <param name="Counter">The same with another word in its place, which does not.</param>
internal sealed record EventClass(string Name, string Gives, string Example, string Counter);
