using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Evaluation;

/// <summary>Tells which of the user's own types have objects that nothing can change once they are made.</summary>
internal sealed class SteadyTypes(CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether every field of a type, and of those it derives from, keeps what the constructor gave it.</summary>
    public bool Has(INamedTypeSymbol type) => known.GetOrAdd(type.OriginalDefinition, IsSteady);

    private bool IsSteady(INamedTypeSymbol type) =>
        type.IsAnonymousType
        || ((type.IsReadOnly || (type.GetMembers().All(member => member is not IFieldSymbol { IsStatic: false, IsReadOnly: false }) && !WritesParameters(type)))
            && type.BaseType is null or { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } or { DeclaringSyntaxReferences.IsEmpty: false }
            && (type.BaseType is not { DeclaringSyntaxReferences.IsEmpty: false } parent || Has(parent)));

    // A parameter of a primary constructor is a variable that all members share.
    private bool WritesParameters(INamedTypeSymbol type)
    {
        HashSet<string> names = [.. type.InstanceConstructors
            .Where(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax))
            .SelectMany(constructor => constructor.Parameters, (_, parameter) => parameter.Name)];
        return names.Count > 0 && !type.IsRecord && type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => names.Contains(name.Identifier.ValueText) && (TableWrites.IsTarget(name) || name.Parent is ParenthesizedExpressionSyntax)));
    }
}
