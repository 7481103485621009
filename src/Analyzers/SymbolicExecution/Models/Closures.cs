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
    /// <param name="function">The lambda, local function or method.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="isAwaited">Whether the caller waits for an async function at once; otherwise none is interpreted.</param>
    /// <param name="completed">
    /// Receives the value of the only parameter that is written, with the keyword <c>out</c>; if null, no function with one is interpreted.
    /// </param>
    public static Value? Invoke(
        Closure function,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        ExecutionState state,
        bool isAwaited = false,
        Action<Value>? completed = null
    )
    {
        if (function.Code is null)
        {
            return completed is not null
                ? InvokeWithOutput(function, arguments, origins, call, completed, state)
                : InvokeMethod(function, arguments, origins, call, state);
        }

        if (Body.IsIteratorCode(function.Code))
        {
            return Iterators.InvokeLocalFunction(function, arguments, origins, call, state);
        }

        if (
            state.Depth >= Budget.MaximumDepth
            || function.Surroundings is not { } surroundings
            || (function.Method.IsAsync && !isAwaited)
            || function.Method.Parameters.Length != arguments.Length
            || function.Method.Parameters.Any(parameter =>
                parameter.RefKind != RefKind.None && (completed is null || parameter.RefKind != RefKind.Out)
            )
        )
        {
            return null;
        }

        var callee = new Frame(surroundings, function.Method)
        {
            TypeArguments = function.TypeArguments,
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call), state),
            Method = surroundings.Method,
            IsOfOtherIteration = function.Iteration != state.Iteration,
        };
        foreach (KeyValuePair<ISymbol, Value> captured in function.IterationVariables)
        {
            callee.Receive(captured.Key, captured.Value, origin: null);
        }

        SourceMethods.Receive(callee, function.Method.Parameters, arguments, origins);
        Value result = SourceMethods.Run(callee, function.Code, call, state);
        completed?.Invoke(ReadOutput(callee, function.Method.Parameters, call));
        return result;
    }

    private static Value ReadOutput(Frame callee, IReadOnlyList<IParameterSymbol> parameters, SyntaxNode call) =>
        callee.Read(parameters.First(parameter => parameter.RefKind == RefKind.Out), call);

    private static Value? InvokeWithOutput(
        Closure function,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        Action<Value> completed,
        ExecutionState state
    )
    {
        IMethodSymbol method = function.Method;
        if (ParsingModel.TryParse(method, arguments, call, state) is { } parsed)
        {
            completed(parsed.Output);
            return parsed.IsParsed;
        }

        return !FrameworkSymbols.IsFrameworkSymbol(method) && function.IsDispatched
            ? SourceMethods.Invoke(
                method,
                function.Instance,
                arguments,
                origins,
                call,
                state,
                (callee, body) => completed(ReadOutput(callee, body.Parameters, call))
            )
            : null;
    }

    /// <summary>Calls a method through its delegate; returns its result, or null if the method is not interpreted.</summary>
    private static Value? InvokeMethod(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state)
    {
        (IMethodSymbol method, Value? instance) = (function.Method, function.Instance);
        if (
            state.Context.Symbols.IsRuntime(method)
            || (method.DeclaringSyntaxReferences.IsEmpty && state.Context.Symbols.IsConnector(method.ReturnType))
        )
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
            : function.IsDispatched
                ? Iterators.InvokeMethod(method, instance, arguments, origins, call, state)
                    ?? SourceMethods.Invoke(method, instance, arguments, origins, call, state)
                : null;
    }
}
