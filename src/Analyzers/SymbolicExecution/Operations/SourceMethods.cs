using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs methods whose code is in the compilation.</summary>
internal static class SourceMethods
{
    /// <summary>Runs a method with the values of a call; returns its result, or null if the method is not interpreted.</summary>
    /// <param name="method">The method that runs.</param>
    /// <param name="instance">The receiver, or null for a static method.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    /// <param name="completed">Receives the variables of the method after it has run.</param>
    /// <param name="state">The state of the path.</param>
    public static Value? Invoke(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        ExecutionState state,
        Action<Frame, Body>? completed = null
    )
    {
        if (
            state.Depth >= Budget.MaximumDepth
            || (method.IsStatic && method.IsAbstract)
            || state.Context.Bodies.GetBody(method) is not { IsDeferred: false } code
            || code.Parameters.Count != arguments.Length
        )
        {
            return null;
        }

        state.Calls?.Add(call, arguments, state.Path);
        Frame callee = CreateFrame(code, method, instance, arguments, origins, call, state);
        Value result = Run(callee, code.Operation, call, state);
        completed?.Invoke(callee, code);
        return result;
    }

    /// <summary>Creates the variables of a called method, with the arguments as the values of its parameters.</summary>
    public static Frame CreateFrame(
        Body code,
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? origins,
        SyntaxNode call,
        ExecutionState state
    )
    {
        var callee = new Frame(code.Variables)
        {
            Method = method.OriginalDefinition,
            CallSite = Origins.GetOrigin(Origins.GetLastCall(call), state),
            This = instance,
            TypeArguments = TypeArguments.Find(method, instance, state),
            Yielded = code.IsIterator ? [] : null,
        };
        Receive(callee, code.Parameters, arguments, origins);
        return callee;
    }

    /// <summary>Writes the arguments and their origins to the parameters.</summary>
    public static void Receive(Frame callee, IReadOnlyList<IParameterSymbol> parameters, Value[] arguments, ValueOrigin?[]? origins)
    {
        for (int i = 0; i < Math.Min(arguments.Length, parameters.Count); i++)
        {
            callee.Receive(parameters[i], arguments[i], origins?[i]);
        }
    }

    /// <summary>Runs code with variables of its own, one call deeper.</summary>
    public static T RunWithin<T>(Frame callee, Func<T> run, ExecutionState state)
    {
        Frame caller = state.Frame;
        ILabelSymbol? outerJump = state.Jump;
        state.Frame = callee;
        state.Depth++;
        try
        {
            return run();
        }
        finally
        {
            state.Frame = caller;
            state.Jump = outerJump;
            state.Depth--;
        }
    }

    /// <summary>
    /// Runs the code of a called method and returns its result, which is unknown if it may have returned under an undecided condition.
    /// </summary>
    public static Value Run(Frame callee, IOperation code, SyntaxNode call, ExecutionState state)
    {
        SourceSet sources = state.Sources;
        (int open, int guards) = (state.Path.OpenCount, state.Path.GuardCount);
        RunWithin(
            callee,
            () =>
            {
                state.Execute(code);
                return true;
            },
            state
        );
        Value result = (
            callee.IsReturnOpen
                ? Value.Combine(call, callee.Returned ?? Value.Unknown(call)).ToOpaque()
                : callee.Returned?.WithOrigin(call) ?? Value.Unknown(call)
        ).AddSources(callee.ReturnSources);
        if (callee.Returned is null)
        {
            // However the method returned, the caller goes on. What the method would not have written otherwise is unknown.
            if (state.Path.Joins(open))
            {
                callee.EscapeObjects();
            }

            state.Path.Join(open);
            state.Path.ReturnFrom(guards);
        }

        state.Sources = sources.Union(result.Sources);
        return result;
    }
}
