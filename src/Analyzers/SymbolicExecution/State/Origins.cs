using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Finds the origins of values: the syntax a person would change, with the calls and loop iterations that lead to it.</summary>
internal static class Origins
{
    public static ValueOrigin GetOrigin(SyntaxNode syntax, ExecutionState state) =>
        new(
            syntax,
            null,
            null,
            state.Frame.Method,
            state.Frame.Via,
            state.Iterations.Count == 0 ? null : string.Join(", ", state.Iterations)
        );

    /// <summary>Where a person would change a value: here, or where the caller wrote it if it is only passed on.</summary>
    public static ValueOrigin GetOrigin(IOperation expression, ExecutionState state)
    {
        IOperation inner = expression;
        while (inner is IConversionOperation { OperatorMethod: null, IsImplicit: true } or IParenthesizedOperation)
        {
            inner = inner is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)inner).Operand;
        }

        return
            inner is IParameterReferenceOperation { Parameter: var parameter }
            && !state.Frame.Variables.Rewritten.Contains(parameter)
            && state.Frame.FindOrigin(parameter) is { } given
            ? given with
            {
                Use = expression.Syntax,
            }
            : GetOrigin(expression.Syntax, state);
    }

    public static ValueOrigin?[] GetOrigins(IEnumerable<IArgumentOperation> arguments, int count, ExecutionState state)
    {
        var places = new ValueOrigin?[count];
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < count)
            {
                places[parameter.Ordinal] = argument.ArgumentKind switch
                {
                    ArgumentKind.Explicit => GetOrigin(argument.Value, state),
                    ArgumentKind.ParamArray or ArgumentKind.ParamCollection => GetOrigin(argument.Parent?.Syntax ?? argument.Syntax, state),
                    _ => null,
                };
            }
        }

        return places;
    }

    // Of a chain, the call alone: what stands before it is another matter.
    public static SyntaxNode GetLink(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax } }
            ? CallSyntax.GetName(call)
            : call;
}
