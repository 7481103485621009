using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Recognizes lookups in containers that the code fills afterwards, as in a cache: they exclude nothing.</summary>
internal static class FilledContainers
{
    /// <summary>Determines whether code asks a container for something that code after it adds, whatever it is.</summary>
    public static bool IsFilledLater(IOperation code, ExecutionState state)
    {
        if (
            code
                is not IInvocationOperation
                {
                    Instance: { } instance,
                    TargetMethod.Name: "TryGetValue" or "ContainsKey" or "Contains"
                } lookup
            || FindSymbol(instance) is not { } container
        )
        {
            return false;
        }

        IOperation root = code;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return CodeSearch
            .Enumerate(root, state)
            .Any(part =>
                part.Syntax.SpanStart > lookup.Syntax.Span.End
                && part switch
                {
                    IAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } filled } } =>
                        IsContainer(filled),
                    IInvocationOperation { Instance: { } filled, TargetMethod.Name: "Add" or "TryAdd" or "GetOrAdd" or "AddOrUpdate" } =>
                        IsContainer(filled),
                    _ => false,
                }
            );

        bool IsContainer(IOperation filled) => SymbolEqualityComparer.Default.Equals(FindSymbol(filled), container);
    }

    private static ISymbol? FindSymbol(IOperation operation) =>
        operation switch
        {
            IMemberReferenceOperation member => member.Member,
            _ => WriteAnalysis.FindTargets(operation).FirstOrDefault(),
        };
}
