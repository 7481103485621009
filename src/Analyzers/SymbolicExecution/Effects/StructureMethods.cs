using System.Runtime.CompilerServices;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Determines which calls change the struct that they are called on, in the variable that holds it.</summary>
internal static class StructureMethods
{
    private static readonly ConditionalWeakTable<ISymbol, object> Known = new();

    /// <summary>Determines whether a method of a struct of the compilation may write to the members of the struct.</summary>
    public static bool MayWrite(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, IsReadOnly: false } structure
        && TypeFacts.IsUserDefined(structure)
        && (bool)Known.GetValue(structure.OriginalDefinition, symbol => (object)Compute((INamedTypeSymbol)symbol));

    /// <summary>Gets the receiver of a call that may change it; null for other operations.</summary>
    public static IOperation? FindChanged(IOperation operation) =>
        operation is IInvocationOperation { Instance: { } instance, TargetMethod: { IsReadOnly: false, MethodKind: MethodKind.Ordinary } }
        && MayWrite(instance.Type)
            ? instance
            : null;

    private static bool Compute(INamedTypeSymbol type) =>
        type.GetMembers()
            .OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsStatic: false, IsReadOnly: false, IsImplicitlyDeclared: false })
            .SelectMany(method => method.DeclaringSyntaxReferences)
            .SelectMany(reference => reference.GetSyntax().DescendantNodes())
            .OfType<ExpressionSyntax>()
            .Any(part => part is IdentifierNameSyntax or ThisExpressionSyntax && WriteTargets.IsTarget(part) || IsQualifiedTarget(part));

    private static bool IsQualifiedTarget(ExpressionSyntax part) =>
        part is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access && WriteTargets.IsTarget(access);
}
