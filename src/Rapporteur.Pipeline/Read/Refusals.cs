using System.Diagnostics;
using System.Globalization;
using Rapporteur.Domain.Failures;

namespace Rapporteur.Pipeline.Read;

/// <summary>The words of each refusal: what is wrong, where, and what to do.</summary>
internal static class Refusals
{
    private const int MethodsTold = 4;

    public static Refusal NotFound(string source) => new(
        source, RefusalCode.NotFound, $"{source} is not there.", "Check the spelling of the path and the folder you are in.");

    public static Refusal NoAccess(string source, string why) => new(
        source, RefusalCode.NoAccess, $"{source} may not be read: {why}", "Give your account the right to read it, or copy it to a place where it has one.");

    public static Refusal LinkOut(string source) => new(
        source, RefusalCode.NoAccess, $"{source} is a link that leads out of the folder given; it is not followed.", "Name the place that it points to as a path of its own.");

    public static Refusal TooDeep(string source, int depth) => new(
        source, RefusalCode.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{source} lies more than {depth} folders deep."), "Name the inner folder itself.");

    public static Refusal Empty(string source) => new(
        source, RefusalCode.Empty, $"{source} is empty.", "Save the report again, or leave the file out.");

    public static Refusal NothingInside(string folder) => new(
        folder, RefusalCode.Empty, $"{folder} is a folder with nothing to read in it; hidden files, and files about a folder such as README, are passed over.",
        "Look whether it is the folder you mean.");

    public static Refusal TooLarge(string source, long limit) => new(
        source, RefusalCode.TooLarge, string.Create(CultureInfo.InvariantCulture, $"{source} is over the limit of {limit:N0} bytes for one report."),
        "Split it into one file for each report, or into JSON Lines with one report a line.");

    public static Refusal Binary(string source, string what) => new(
        source, RefusalCode.Binary, $"{source} is not text: {what}.", "Export the report as plain text in UTF-8 or save its page as HTML.");

    public static Refusal InvalidUtf8(string source, long offset) => Invalid(source, "UTF-8", offset, "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8.");

    /// <summary>The same of bytes whose mark says that they are another encoding.</summary>
    public static Refusal Invalid(string source, ReadOnlySpan<byte> bytes, long offset) => MarkedText.IsMarked(bytes)
        ? Invalid(source, MarkedText.NameOf(bytes), offset, "It begins with the mark of that encoding and was cut short or damaged: save it again, best as UTF-8.")
        : InvalidUtf8(source, offset);

    /// <summary>The same where the place is not known.</summary>
    public static Refusal InvalidMarked(string source) => new(
        source, RefusalCode.InvalidUtf8, $"{source} begins with the mark of an encoding of which it is not: from some place on its bytes are no characters.",
        "It was cut short or damaged: save it again, best as UTF-8.");

    private static Refusal Invalid(string source, string encoding, long offset, string remedy) => new(
        source, RefusalCode.InvalidUtf8, string.Create(CultureInfo.InvariantCulture, $"{source} is not valid {encoding}: the bytes at offset {offset} are no character."), remedy);

    public static Refusal Malformed(string source, string what, string remedy) => new(source, RefusalCode.Malformed, $"{source}: {what}", remedy);

    public static Refusal Failed(string source, Exception fault, bool isKept) => new(
        source, RefusalCode.Failed,
        $"{source}: Rapporteur itself broke on this report ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}{PlaceOf(fault)}); {(isKept ? "it is kept, but nothing is told of it" : "it was not taken in")}.",
        "This is a fault of the program: report it, with the text if you may. The report is tried again at each ingest.");

    /// <summary>The methods of ours nearest to the fault, the one that threw first, for whoever has to find it without the report.</summary>
    private static string PlaceOf(Exception fault)
    {
        var ours = new List<string>(MethodsTold);
        foreach (StackFrame frame in new StackTrace(fault).GetFrames())
        {
            if (ours.Count < MethodsTold && DiagnosticMethodInfo.Create(frame) is { DeclaringTypeName: { } type } method
                && type.StartsWith("Rapporteur.", StringComparison.Ordinal))
            {
                ours.Add($"{type[(type.LastIndexOf('.') + 1)..]}.{method.Name}");
            }
        }

        return ours.Count > 0 ? " In " + string.Join(", called by ", ours) : "";
    }

    public static Refusal Unsupported(string source, string kind, string remedy) => new(
        source, RefusalCode.Unsupported, $"{source} is {kind}, which is not read.", remedy);
}
