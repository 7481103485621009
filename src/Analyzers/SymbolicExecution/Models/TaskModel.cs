using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Models tasks that are complete: how they are created, passed on and waited for.</summary>
internal static class TaskModel
{
    /// <summary>Interprets a call that creates a complete task or is called on one; returns null for other calls.</summary>
    public static Value? TryInvoke(Call call, ExecutionState state)
    {
        if (!call.IsFramework)
        {
            return null;
        }

        if (call.Instance is { } instance && instance.TryGetContent(out TaskObject task))
        {
            return call.Method.Name switch
            {
                "ConfigureAwait" or "AsTask" or "GetAwaiter" or "Preserve" => instance,
                "GetResult" or "Wait" => task.Result ?? Value.Unknown(call.Syntax),
                _ => null,
            };
        }

        if (
            call.Method
                is { IsStatic: true, Name: "ConfigureAwait" or "WithCancellation", ContainingType.Name: "TaskAsyncEnumerableExtensions" }
            && call.Arguments[0].Content is IteratorObject
        )
        {
            return call.Arguments[0];
        }

        return call.Method is { IsStatic: true, ContainingType.Name: nameof(Task) or "ValueTask" }
            ? (call.Method.Name, call.Arguments.Length) switch
            {
                (nameof(Task.Run), > 0) when call.Arguments[0].TryGetContent(out Closure function) => Run(function, call, state),
                (nameof(Task.Delay) or nameof(Task.Yield), _) => Pause(call, state),
                (nameof(Task.FromResult), 1) => Value.Known(new TaskObject(call.Arguments[0]), call.Syntax),
                (nameof(Task.WhenAll), 1) => WhenAll(call),
                _ => null,
            }
            : null;
    }

    // Of tasks without results, the result is a task without one.
    private static Value? WhenAll(Call call)
    {
        List<TaskObject> tasks = [.. (call.Arguments[0].Items ?? []).Select(item => item.Content).OfType<TaskObject>()];
        return call.Arguments[0].Items is not { } items || tasks.Count != items.Count
            ? null
            : Value.Known(
                new TaskObject(Value.Known(new ListObject(tasks.Select(task => task.Result ?? Value.Unknown(call.Syntax))), call.Syntax)),
                call.Syntax
            );
    }

    // Other code runs before the caller goes on.
    private static Value Pause(Call call, ExecutionState state)
    {
        state.DisturbObject();
        return Value.Known(new TaskObject(null), call.Syntax);
    }

    // The function runs while the caller waits for it, or it makes no difference when it runs.
    private static Value? Run(Closure function, Call call, ExecutionState state) =>
        function.Method.Parameters.Length > 0 ? null
        : Awaits.IsAwaitedAtOnce(call.Operation) ? Run(function, call.Syntax, state)
        : IsIndependent(function, call.Arguments[0], state) ? state.RunApart(() => Run(function, call.Syntax, state))
        : null;

    private static Value? Run(Closure function, SyntaxNode call, ExecutionState state) =>
        function is { Method.IsAsync: true, Code: not null } ? AsyncMethods.Run(function, [], null, call, state)
        : state.Invoke(function, [], null, call) is { } result
            ? result.Content is TaskObject ? result
                : Value.Known(new TaskObject(function.Method.ReturnsVoid ? null : result), call)
        : null;

    // It has no side effects, and reads only what nothing writes in the meantime.
    private static bool IsIndependent(Closure function, Value held, ExecutionState state) =>
        Constancy.IsConstant(held)
        && HeldFunctions.IsPure(function, [], state)
        && (
            function is not { Code: { } code, Surroundings: { } surroundings }
            || !CodeSearch
                .Enumerate(code, state)
                .SelectMany(WriteAnalysis.FindTargets)
                .Any(variable => surroundings.Variables.Rewritten.Contains(variable))
        );
}
