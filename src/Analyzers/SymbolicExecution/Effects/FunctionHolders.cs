using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which static members may hold functions that code gets there.</summary>
internal sealed class FunctionHolders(KeywaySymbols symbols)
{
    // Of the types of the members of members.
    private const int MaximumDepth = 3;

    /// <summary>Determines whether code may get a function by reading a member that is shared by all objects.</summary>
    public bool MayYieldFunctions(IMemberReferenceOperation member) => IsStored(member.Member) && MayHoldFunctions(member.Type);

    // What a getter of the compilation returns is created there, or stored elsewhere.
    private static bool IsStored(ISymbol member) =>
        member.IsStatic
        && (
            member is IFieldSymbol
            || (member is IPropertySymbol property && (property.DeclaringSyntaxReferences.IsEmpty || Properties.IsAutomatic(property)))
        );

    private bool MayHoldFunctions(ITypeSymbol? type, int depth = MaximumDepth) =>
        type switch
        {
            null => true,
            _ when TypeFacts.IsPlainType(type) || symbols.IsRuntime(type) || symbols.IsConnector(type) => false,
            { IsUnmanagedType: true, TypeKind: not (TypeKind.FunctionPointer or TypeKind.Pointer) } => false,
            IArrayTypeSymbol { ElementType: var element } => MayHoldFunctions(element, depth),
            INamedTypeSymbol { IsSealed: true, TypeKind: TypeKind.Class or TypeKind.Struct } declared
                when TypeFacts.IsUserDefined(declared) => depth == 0
                || declared.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && MayHoldFunctions(field.Type, depth - 1)),
            INamedTypeSymbol { TypeKind: not TypeKind.Delegate, TypeArguments: { IsEmpty: false } arguments } => arguments.Any(argument =>
                MayHoldFunctions(argument, depth)
            ),
            _ => true,
        };
}
