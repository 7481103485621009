using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Runs methods of the compilation with the values of a call.</summary>
internal static class SourceMethods
{
    /// <summary>The value of a call whose code is followed; nothing if it cannot be.</summary>
    /// <param name="method">The method that runs.</param>
    /// <param name="instance">The object whose method it is.</param>
    /// <param name="arguments">The arguments by the order of the parameters.</param>
    /// <param name="places">Where they are written.</param>
    /// <param name="call">The call.</param>
    /// <param name="received">Takes the variables of the method after it has run.</param>
    /// <param name="state">The state of the path.</param>
    public static Value? Invoke(
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? places,
        SyntaxNode call,
        ExecutionState state,
        Action<Frame, Body>? received = null
    )
    {
        if (
            state.Depth >= Budget.MaximumDepth
            || (method.IsStatic && (method.IsVirtual || method.IsAbstract))
            || state.Context.Bodies.GetBody(method) is not { IsIterator: false } code
            || code.Parameters.Count != arguments.Length
        )
        {
            return null;
        }

        Frame callee = CreateFrame(code, method, instance, arguments, places, call, state);
        Value result = Run(callee, code.Operation, call, state);
        received?.Invoke(callee, code);
        return result;
    }

    public static Frame CreateFrame(
        Body code,
        IMethodSymbol method,
        Value? instance,
        Value[] arguments,
        ValueOrigin?[]? places,
        SyntaxNode call,
        ExecutionState state
    )
    {
        var callee = new Frame(code.Variables)
        {
            Method = method.OriginalDefinition,
            CallSite = Origins.GetOrigin(Origins.GetLink(call), state),
            This = instance,
            Types = GetTypeArguments(method, state),
            Yielded = code.IsIterator ? [] : null,
        };
        Receive(callee, code.Parameters, arguments, places);
        return callee;
    }

    /// <summary>What stands for the type parameters of a method and of its type.</summary>
    private static Dictionary<ITypeSymbol, ITypeSymbol>? GetTypeArguments(IMethodSymbol method, ExecutionState state)
    {
        if (!method.IsGenericMethod && method.ContainingType is not { IsGenericType: true })
        {
            return null;
        }

        var types = new Dictionary<ITypeSymbol, ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (
            (ITypeParameterSymbol parameter, ITypeSymbol argument) in method
                .OriginalDefinition.TypeParameters.Zip(method.TypeArguments, (parameter, argument) => (parameter, argument))
                .Concat(
                    method.ContainingType.OriginalDefinition.TypeParameters.Zip(
                        method.ContainingType.TypeArguments,
                        (parameter, argument) => (parameter, argument)
                    )
                )
        )
        {
            types[parameter] = state.Frame.Resolve(argument);
        }

        return types;
    }

    public static void Receive(Frame callee, IReadOnlyList<IParameterSymbol> parameters, Value[] arguments, ValueOrigin?[]? places)
    {
        for (int i = 0; i < Math.Min(arguments.Length, parameters.Count); i++)
        {
            callee.Receive(parameters[i], arguments[i], places?[i]);
        }
    }

    /// <summary>Runs code among variables of its own, one call deeper.</summary>
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

    public static Value Run(Frame callee, IOperation code, SyntaxNode call, ExecutionState state)
    {
        RunWithin(
            callee,
            () =>
            {
                state.Execute(code);
                return true;
            },
            state
        );
        return callee.IsReturnOpen
            ? Value.Combine(call, callee.Returned ?? Value.Unknown(call)).ToOpaque()
            : callee.Returned?.WithOrigin(call) ?? Value.Unknown(call);
    }
}
