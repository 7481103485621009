using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Runs lambdas, local functions and methods through delegates.</summary>
internal static class Closures
{
    /// <summary>The value of a call of a lambda, local function or method by its delegate; nothing if it cannot be followed.</summary>
    public static Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? places, SyntaxNode call, ExecutionState state)
    {
        if (function.Code is null)
        {
            return InvokeMethod(function.Method, function.Instance, arguments, places, call, state);
        }

        if (
            state.Depth >= Budget.MaximumDepth
            || function.Surroundings is not { } surroundings
            || function.Method.IsAsync
            || function.Method.Parameters.Length != arguments.Length
            || function.Method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || Body.IsWalked(function.Code)
        )
        {
            return null;
        }

        var callee = new Frame(surroundings, function.Method)
        {
            CallSite = Origins.GetOrigin(Origins.GetLink(call), state),
            Method = surroundings.Method,
            IsOfOtherIteration = function.Iteration != state.Iteration,
        };
        SourceMethods.Receive(callee, function.Method.Parameters, arguments, places);
        return SourceMethods.Run(callee, function.Code, call, state);
    }

    /// <summary>A call of a method by its delegate.</summary>
    private static Value? InvokeMethod(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? places,
        SyntaxNode call,
        ExecutionState state
    )
    {
        if (state.Context.Symbols.IsRuntime(method) || state.Context.Symbols.IsConnector(method.ReturnType))
        {
            return DesignCalls.Invoke(
                    method,
                    instance,
                    arguments,
                    new StatementArguments(method, [], arguments, CallSyntax.GetName(call), state),
                    call,
                    state
                )
                ?? (
                    Arguments.AllKnown(arguments, out object?[] contents)
                    && state.Context.Library.TryInvoke(method, instance?.Content, contents, out object? result)
                        ? Value.Known(result, call)
                        : null
                );
        }

        return FrameworkSymbols.IsFrameworkSymbol(method)
            ? instance is not null && instance.TryGetContent(out ListObject sequence) && sequence.Items is not null
                ? CollectionModel.Invoke(method, sequence, arguments, call, state)
                : null
            : method.IsStatic || !VirtualCalls.IsVirtualCall(method)
                ? SourceMethods.Invoke(method, instance, arguments, places, call, state)
                : null;
    }
}
