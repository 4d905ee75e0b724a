using System.Reflection;

namespace Rapporteur.Tests.Architecture;

/// <summary>Dependencies point one way: between assemblies, and between the pipeline's stages.</summary>
public sealed class OneWayTest
{
    private static readonly string[] Stages = ["Read", "Clean", "Annotate", "Extract", "Resolve", "Record"];

    [Theory]
    [InlineData("Rapporteur.Domain")]
    [InlineData("Rapporteur.Pipeline", "Rapporteur.Domain", "Rapporteur.Language")]
    [InlineData("Rapporteur.Sqlite", "Rapporteur.Domain")]
    [InlineData("Rapporteur.Language")]
    [InlineData("Rapporteur.Exchange", "Rapporteur.Domain")]
    [InlineData("Rapporteur.Web", "Rapporteur.Domain")]
    public void Assembly_UsesOnlyThese(string assembly, params string[] allowed)
    {
        string[] used = Assembly.Load(assembly).GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => name.StartsWith("Rapporteur.", StringComparison.Ordinal))
            .Except(allowed, StringComparer.Ordinal)
            .ToArray();

        Assert.Empty(used);
    }

    [Fact]
    public void Stage_KnowsNoLaterStage()
    {
        Assembly pipeline = Assembly.Load("Rapporteur.Pipeline");

        string[] backward = pipeline.GetTypes()
            .SelectMany(type => IlReferences.Of(type).Select(used => (From: type, To: used)))
            .Where(use => StageOf(use.From) >= 0 && StageOf(use.To) > StageOf(use.From))
            .Select(use => $"{use.From} uses {use.To}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();

        Assert.Empty(backward);
    }

    private static int StageOf(Type type) => type.Namespace is { } name
        && name.StartsWith("Rapporteur.Pipeline.", StringComparison.Ordinal)
            ? Array.IndexOf(Stages, name.Split('.')[2])
            : -1;
}
