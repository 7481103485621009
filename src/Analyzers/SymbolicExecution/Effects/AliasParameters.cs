using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds the parameters in which code of the compilation has an argument.</summary>
/// <param name="implementations">Finds the code that virtual calls run.</param>
/// <param name="types">Determines what other assemblies may write into.</param>
internal sealed class AliasParameters(Implementations implementations, MutableTypes types)
{
    /// <summary>Finds the parameters of the methods that a call may run; null if other code may have the argument.</summary>
    public IReadOnlyList<ISymbol>? Find(IParameterSymbol parameter, IMethodSymbol method)
    {
        bool isVirtual = VirtualCalls.IsVirtualCall(method) || method.ContainingType.TypeKind == TypeKind.Interface;
        if (isVirtual && types.IsHandedOut(method, parameter.Type))
        {
            return null;
        }

        IReadOnlyList<IMethodSymbol> methods = isVirtual
            ? implementations.Find(method)
            : [(method.ReducedFrom ?? method).OriginalDefinition];
        int position = parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1);
        return methods.Count > 0 && methods.All(IsInCompilation) ? [.. methods.Select(target => target.Parameters[position])] : null;
    }

    private static bool IsInCompilation(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences.Length == 1 && method.PartialImplementationPart is null && !method.IsExtern;
}
