namespace Rapporteur.Pipeline.Extract.Staged;

/// <summary>Reads one value from where a reader stands.</summary>
internal delegate T ReadValue<out T>(ref ByteReader reader);
