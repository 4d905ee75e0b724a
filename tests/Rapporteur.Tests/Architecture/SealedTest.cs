using System.Reflection;
using System.Runtime.CompilerServices;

namespace Rapporteur.Tests.Architecture;

/// <summary>Nobody inherits what was not made to be inherited.</summary>
public sealed class SealedTest
{
    [Theory]
    [InlineData("Rapporteur.Domain")]
    [InlineData("Rapporteur.Language")]
    [InlineData("Rapporteur.Pipeline")]
    [InlineData("Rapporteur.Exchange")]
    [InlineData("Rapporteur.Sqlite")]
    [InlineData("Rapporteur.Web")]
    [InlineData("rapporteur")]
    public void Classes_ThatNothingInherits_AreSealed(string assembly)
    {
        Type[] types = Assembly.Load(assembly).GetTypes();
        HashSet<Type?> bases = [.. types.Select(type => type.BaseType is { IsGenericType: true } generic ? generic.GetGenericTypeDefinition() : type.BaseType)];

        string[] open = [.. types
            .Where(type => type is { IsClass: true, IsAbstract: false, IsSealed: false } && !bases.Contains(type))
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !IsPage(type))
            .Select(type => type.FullName!)];

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("Rapporteur.Domain")]
    [InlineData("Rapporteur.Language")]
    [InlineData("Rapporteur.Pipeline")]
    [InlineData("Rapporteur.Exchange")]
    [InlineData("Rapporteur.Sqlite")]
    public void PublicTypes_Fields_AreNeverMutable(string assembly)
    {
        string[] mutable = [.. Assembly.Load(assembly).GetExportedTypes()
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}")];

        Assert.Empty(mutable);
    }

    /// <summary>The compiler of pages makes their classes, and leaves them open.</summary>
    private static bool IsPage(Type type) => string.Equals(type.Name, "_Imports", StringComparison.Ordinal)
        || type.GetInterfaces().Any(one => string.Equals(one.Name, "IComponent", StringComparison.Ordinal));
}
