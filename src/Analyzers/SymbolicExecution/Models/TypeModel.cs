using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models <c>GetType</c>.</summary>
internal static class TypeModel
{
    /// <summary>Gets the type of an object that interpreted code created, or of a part; returns null for other calls and values.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is { IsFramework: true, Method: { Name: nameof(GetType), IsStatic: false }, Arguments.Length: 0 }
        && call.Method.ContainingType.SpecialType == SpecialType.System_Object
        && (
            call.Instance?.Content switch
            {
                UserObject { IsExact: true } instance => instance.Type,
                Connector part => state.Context.Symbols.Parts.FindType(part),
                _ => null,
            }
        )
            is { } type
            ? Value.Known(new TypeContent(type), call.Syntax)
            : null;
}
