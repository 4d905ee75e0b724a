using Rapporteur.Language.Deep;
using Rapporteur.Language.Neural;

namespace Rapporteur.Language.Names;

/// <summary>What the network of names takes over from the parser's: the layer that tags are read from and the topmost.</summary>
internal static class NameContext
{
    /// <summary>How many numbers for each word.</summary>
    public static int Size(DeepShape shape) => 2 * shape.Output;

    /// <summary>Writes them, a row for each word of the batch that the parser read last.</summary>
    public static void Write(DeepShape shape, StackBuffer stack, int rows, Span<float> context)
    {
        int wide = shape.Output;
        ReadOnlySpan<float> tags = stack.Output(shape.TagLayer);
        ReadOnlySpan<float> top = stack.Output(shape.Layers);
        for (int row = 0; row < rows; row++)
        {
            Span<float> target = context.Slice(row * 2 * wide, 2 * wide);
            tags.Slice(row * wide, wide).CopyTo(target);
            top.Slice(row * wide, wide).CopyTo(target[wide..]);
        }
    }
}
