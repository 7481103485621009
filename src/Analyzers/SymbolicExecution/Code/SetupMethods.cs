using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>
/// Recognizes the methods that a test framework calls before each test, such as <c>[SetUp]</c>: the object is ready for use only after
/// them.
/// </summary>
internal static class SetupMethods
{
    /// <summary>Determines whether a test framework calls a method before each test, and nothing can override it.</summary>
    public static bool IsSetup(IMethodSymbol method) =>
        method is { IsStatic: false, IsAsync: false, ReturnsVoid: true, Parameters.IsEmpty: true, IsGenericMethod: false }
        && !(method.IsVirtual || method.IsOverride || method.IsAbstract)
        && method.GetAttributes().Any(attribute => GetRank(attribute) is not null);

    /// <summary>Finds the methods that run before a test of a class, in their order: those of base classes first.</summary>
    public static IEnumerable<IMethodSymbol> Find(INamedTypeSymbol type)
    {
        List<INamedTypeSymbol> types = [];
        for (INamedTypeSymbol? current = type; current is { DeclaringSyntaxReferences.IsEmpty: false }; current = current.BaseType)
        {
            types.Insert(0, current);
        }

        return types
            .SelectMany(current => current.GetMembers().OfType<IMethodSymbol>())
            .Where(IsSetup)
            .OrderBy(method => method.GetAttributes().Select(GetRank).Max());
    }

    // What runs once for a class runs before what runs for each test.
    private static int? GetRank(AttributeData attribute) =>
        attribute.AttributeClass?.Name switch
        {
            "OneTimeSetUpAttribute" or "TestFixtureSetUpAttribute" or "GlobalSetupAttribute" => 0,
            "SetUpAttribute" or "TestInitializeAttribute" or "IterationSetupAttribute" => 1,
            _ => null,
        };
}
