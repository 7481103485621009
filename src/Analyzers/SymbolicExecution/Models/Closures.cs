using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Calls lambdas, local functions and methods through delegates.</summary>
internal static class Closures
{
    /// <summary>
    /// Calls a lambda, local function or method through its delegate; returns its result, or null if it is not interpreted.
    /// </summary>
    public static Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state)
    {
        if (function.Code is null)
        {
            return InvokeMethod(function.Method, function.Instance, arguments, origins, call, state);
        }

        if (
            state.Depth >= Budget.MaximumDepth
            || function.Surroundings is not { } surroundings
            || function.Method.IsAsync
            || function.Method.Parameters.Length != arguments.Length
            || function.Method.Parameters.Any(parameter => parameter.RefKind != RefKind.None)
            || Body.IsIteratorCode(function.Code)
        )
        {
            return null;
        }

        var callee = new Frame(surroundings, function.Method)
        {
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call), state),
            Method = surroundings.Method,
            IsOfOtherIteration = function.Iteration != state.Iteration,
        };
        SourceMethods.Receive(callee, function.Method.Parameters, arguments, origins);
        return SourceMethods.Run(callee, function.Code, call, state);
    }

    /// <summary>Calls a method through its delegate; returns its result, or null if the method is not interpreted.</summary>
    private static Value? InvokeMethod(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? origins,
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

        if (FrameworkSymbols.IsFrameworkSymbol(method) && method.IsStatic)
        {
            return method.ContainingType.SpecialType == SpecialType.System_String
                ? StringModel.Invoke(method, null, arguments, call)
                : MathModel.Invoke(method, arguments, call);
        }

        return FrameworkSymbols.IsFrameworkSymbol(method)
            ? instance is not null && instance.TryGetContent(out ListObject sequence) && sequence.Items is not null
                ? CollectionModel.Invoke(method, sequence, arguments, call, state)
                : null
            : method.IsStatic || !VirtualCalls.IsVirtualCall(method)
                ? SourceMethods.Invoke(method, instance, arguments, origins, call, state)
                : null;
    }
}
