using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.SymbolicExecution.Code;

/// <summary>Recognizes primary constructors and their parameters, which are members of the object.</summary>
internal static class PrimaryConstructors
{
    /// <summary>Determines whether a method is a primary constructor.</summary>
    public static bool IsPrimary(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    /// <summary>Determines whether a variable is a parameter of a primary constructor.</summary>
    public static bool IsParameter(ISymbol variable) =>
        variable is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor }
        && IsPrimary(constructor);
}
