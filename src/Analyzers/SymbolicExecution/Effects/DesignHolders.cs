using System.Collections.Concurrent;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which objects hold parts, quantities or designs, or make them, as a builder does.</summary>
internal sealed class DesignHolders(KeywaySymbols symbols, Bodies bodies)
{
    // Of the types of the members of members.
    private const int MaximumDepth = 3;

    private readonly ConcurrentDictionary<ITypeSymbol, bool> found = new(SymbolEqualityComparer.Default);

    /// <summary>Determines whether members of an object have to do with designs.</summary>
    public bool MayHoldDesigns(ITypeSymbol type) =>
        found.TryGetValue(type, out bool holds) ? holds : found.GetOrAdd(type, MayHold(type, MaximumDepth));

    private bool MayHold(ITypeSymbol? type, int depth) =>
        type switch
        {
            null => false,
            _ when IsOfDesigns(type) => true,
            IArrayTypeSymbol { ElementType: var element } => MayHold(element, depth),
            INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } when arguments.Any(argument => MayHold(argument, depth)) =>
                true,
            INamedTypeSymbol declared when depth > 0 && !declared.DeclaringSyntaxReferences.IsEmpty => MayHold(declared.BaseType, depth - 1)
                || declared
                    .GetMembers()
                    .Any(member =>
                        member switch
                        {
                            IFieldSymbol field => MayHold(field.Type, depth - 1),
                            IPropertySymbol property => MayHold(property.Type, depth - 1),
                            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => MayHold(method.ReturnType, depth - 1)
                                || (method.ReturnsVoid && depth == MaximumDepth && MakesDesigns(method)),
                            _ => false,
                        }
                    ),
            _ => false,
        };

    private bool MakesDesigns(IMethodSymbol method) =>
        bodies.GetBody(method)?.Operation.Descendants().Any(part => part.Type is { } type && IsOfDesigns(type)) == true;

    private bool IsOfDesigns(ITypeSymbol type) => symbols.IsRuntime(type) || symbols.IsConnector(type);
}
