using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls of <c>GetValueOrDefault</c> on nullable values.</summary>
internal static class NullableModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call
            is not {
                IsFramework: true,
                Instance: { IsKnown: true } instance,
                Method:
                {
                    Name: nameof(Nullable<>.GetValueOrDefault),
                    ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
                },
            }
            ? null
        : instance.Content is not null ? instance
        : call.Arguments.Length == 1 ? call.Arguments[0]
        : Defaults.Create(call.Method.ContainingType.TypeArguments[0], call.Syntax, state);
}
