using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Models <c>GetValueOrDefault</c> of nullable values.</summary>
internal static class NullableModel
{
    /// <summary>Returns the value, or the default if it is null; returns null for other calls, or if the receiver is unknown.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        INamedTypeSymbol type = call.Method.ContainingType;
        if (
            call is not { IsFramework: true, Instance: { IsKnown: true } instance }
            || call.Method.Name != nameof(Nullable<>.GetValueOrDefault)
            || type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
        )
        {
            return null;
        }

        return instance.Content is not null ? instance
            : call.Arguments.Length == 1 ? call.Arguments[0]
            : Defaults.Create(type.TypeArguments[0], call.Syntax, state);
    }
}
