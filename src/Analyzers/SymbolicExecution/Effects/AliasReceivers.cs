using System.Collections.Concurrent;
using Keyway.Analyzers.SymbolicExecution.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>Finds where methods of the compilation use the object whose methods they are.</summary>
/// <param name="implementations">Finds the code that virtual calls run.</param>
/// <param name="bodies">Gets the code of methods.</param>
internal sealed class AliasReceivers(Implementations implementations, Bodies bodies)
{
    private readonly ConcurrentDictionary<IMethodSymbol, IReadOnlyList<IOperation>?> found = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// Finds the uses of <c>this</c> in the methods that a call may run, and of what <c>this</c> holds in a parameter of its primary
    /// constructor; null if the call may run other code.
    /// </summary>
    public IReadOnlyList<IOperation>? Find(IMethodSymbol method) => found.GetOrAdd(method.OriginalDefinition, Search);

    private List<IOperation>? Search(IMethodSymbol method)
    {
        IReadOnlyList<IMethodSymbol> methods =
            VirtualCalls.IsVirtualCall(method) || method.ContainingType.TypeKind == TypeKind.Interface
                ? implementations.Find(method)
                : [method];
        if (methods.Count == 0)
        {
            return null;
        }

        List<IOperation> uses = [];
        foreach (IMethodSymbol target in methods)
        {
            if (target.AssociatedSymbol is IPropertySymbol property && Properties.IsAutomatic(property))
            {
                continue;
            }

            if (bodies.GetBody(target) is not { Operation: var code })
            {
                return null;
            }

            uses.AddRange(code.DescendantsAndSelf().Where(IsThis));
        }

        return uses;
    }

    // The parameter of an extension block belongs to the block, and not to a method.
    private static bool IsThis(IOperation part) =>
        part switch
        {
            IInstanceReferenceOperation instance => instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance,
            IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } => owner
                is INamedTypeSymbol
                    or IMethodSymbol { MethodKind: MethodKind.Constructor },
            _ => false,
        };
}
