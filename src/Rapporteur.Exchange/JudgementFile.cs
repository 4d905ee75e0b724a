using System.Globalization;
using System.Text.Json;
using Rapporteur.Domain.Judgements;
using Rapporteur.Domain.Serialization;

namespace Rapporteur.Exchange;

/// <summary>Judgements as JSON Lines, one a line, for taking into another record of the same reports.</summary>
public static class JudgementFile
{
    /// <summary>Writes judgements in the order given; the stream is left open.</summary>
    public static void Write(IEnumerable<Judgement> judgements, Stream output)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        ArgumentNullException.ThrowIfNull(output);
        foreach (Judgement judgement in judgements)
        {
            output.Write(RecordJson.ToUtf8(judgement));
            output.Write("\n"u8);
        }
    }

    /// <summary>Reads the lines of a file; blank ones are passed over.</summary>
    /// <returns>For each line the judgement, or what is wrong with the line.</returns>
    public static IEnumerable<JudgementLine> Read(TextReader input)
    {
        ArgumentNullException.ThrowIfNull(input);
        int number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return ReadLine(line, number);
            }
        }
    }

    private static JudgementLine ReadLine(string line, int number)
    {
        try
        {
            Judgement? judgement = JsonSerializer.Deserialize<Judgement>(line, RecordJson.Options);
            return IsWhole(judgement)
                ? new JudgementLine(number, judgement, null)
                : new JudgementLine(number, null, "It is not a judgement: id, act, targets, at or by is missing, or not whole.");
        }
        catch (JsonException error)
        {
            // What the reader says of our types, and from where in them, tells a user nothing: the place in the line does.
            string where = error.Path is { Length: > 2 } path ? $" at {path[2..]}" : "";
            return new JudgementLine(number, null, string.Create(CultureInfo.InvariantCulture,
                $"It is not a judgement: no JSON, or a value of the wrong kind{where} (byte {(error.BytePositionInLine ?? 0) + 1})."));
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidOperationException)
        {
            return new JudgementLine(number, null, $"It is not a judgement: {error.Message}");
        }
    }

    // A missing key leaves a null or an empty id behind, whatever the type says.
    private static bool IsWhole(Judgement? judgement) =>
        judgement is { Id.Value: not null, By: not null, Targets: { Count: > 0 } targets }
        && targets.All(target => target is { Kind: not null, Id: not null, Label: not null, Passages: not null, Within: not null }
            && target.Within.All(report => report.Value is not null)
            && target.Passages.All(passage => passage is { Mark: not null, Evidence: { } evidence } && evidence.Report.Value is not null));
}

/// <summary>One line of a file of judgements.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Judgement">The judgement; null where the line is none.</param>
/// <param name="Problem">What is wrong with the line; null where nothing is.</param>
public sealed record JudgementLine(int Number, Judgement? Judgement, string? Problem);
