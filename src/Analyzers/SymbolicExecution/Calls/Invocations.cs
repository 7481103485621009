using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets calls.</summary>
internal static class Invocations
{
    public static Value EvaluateInvocation(IInvocationOperation invocation, ExecutionState state)
    {
        if (ThrowAnalysis.IsConditionallyCompiledOut(invocation.TargetMethod))
        {
            Havoc.HavocCode(invocation, state);
            Termination.AfterCall(invocation, state);
            return Value.Unknown(invocation.Syntax);
        }

        Value? instance = invocation.Instance is null ? null : state.Evaluate(invocation.Instance);
        Value[] arguments = Arguments.Evaluate(invocation.Arguments, state);
        instance = Arguments.AfterArguments(instance, invocation.Instance, invocation.Arguments, state);
        IMethodSymbol method = invocation.TargetMethod;
        SyntaxNode syntax = invocation.Syntax;
        if (
            (state.Context.Symbols.IsRuntime(method) || state.Context.Symbols.IsConnector(method.ReturnType))
            && DesignCalls.TryInvoke(method, instance, arguments, DesignCalls.ReadArguments(invocation, arguments, state), syntax, state)
                is { } value
        )
        {
            if (!value.IsKnown && arguments.Any(argument => !argument.IsKnown))
            {
                // The program throws if there is no such part.
                Termination.MarkMayThrow(invocation, state);
            }

            return value;
        }

        if (
            (instance is null || instance.IsKnown)
            && Arguments.AllKnown(arguments, out object?[] contents)
            && state.Context.Library.TryInvoke(method, instance?.Content, contents, out object? result)
        )
        {
            return Value.Known(result, syntax);
        }

        if (SourceCalls.TryInvoke(invocation, instance, arguments, state) is { } followed)
        {
            return followed;
        }

        if (FrameworkModel.TryInvoke(invocation, instance, arguments, state) is { } computed)
        {
            return computed;
        }

        if (PurityAnalysis.IsPureCall(invocation))
        {
            return Value.Combine(syntax, [instance, .. arguments]);
        }

        if (GuardModel.IsNullGuard(method))
        {
            Termination.Dereference(arguments[0], state);
            return Value.Unknown(syntax);
        }

        if (!invocation.TargetMethod.IsStatic)
        {
            Termination.Dereference(instance, state);
        }

        Escapes.EscapeArguments(invocation, instance, arguments, state);
        Termination.AfterCall(invocation, state);

        return Value.Combine(syntax, [instance, .. arguments]).ToOpaque();
    }
}
