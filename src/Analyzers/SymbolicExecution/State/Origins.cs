using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>
/// Finds the origins of values: the syntax that a person would change, with the calls and loop iterations that lead to it.
/// </summary>
internal static class Origins
{
    /// <summary>Gets the origin of a value that is written at some syntax.</summary>
    /// <param name="syntax">The syntax.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="source">The syntax that the value comes from, or null if that is the syntax itself.</param>
    public static ValueOrigin GetOrigin(SyntaxNode syntax, ExecutionState state, SyntaxNode? source = null) =>
        new(
            syntax,
            source,
            null,
            state.Frame.Method,
            state.Frame.CallSite,
            state.Iterations is { Count: > 0 } all ? all[all.Count - 1] : null
        );

    /// <summary>Gets the origin of an expression: of a parameter that is not written, the argument in the caller.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="source">The syntax that the value comes from, or null if that is where the expression has it from.</param>
    public static ValueOrigin GetOrigin(IOperation expression, ExecutionState state, SyntaxNode? source = null)
    {
        IOperation inner = expression;
        while (inner is IConversionOperation { OperatorMethod: null, IsImplicit: true } or IParenthesizedOperation)
        {
            inner = inner is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)inner).Operand;
        }

        return
            inner is IParameterReferenceOperation { Parameter: var parameter }
            && !state.Frame.Variables.Rewritten.Contains(parameter)
            && state.Frame.FindOrigin(parameter) is { } argument
            ? argument with
            {
                Use = expression.Syntax,
                Source = source ?? argument.Source,
            }
            : GetOrigin(expression.Syntax, state, source);
    }

    /// <summary>Gets the origins of arguments in the order of their parameters, null for those the call does not write.</summary>
    /// <param name="arguments">The arguments of a call.</param>
    /// <param name="count">The number of parameters.</param>
    /// <param name="state">The state of the path.</param>
    public static ValueOrigin?[] GetOrigins(IEnumerable<IArgumentOperation> arguments, int count, ExecutionState state)
    {
        var origins = new ValueOrigin?[count];
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Ordinal < count)
            {
                origins[parameter.Ordinal] = argument.ArgumentKind switch
                {
                    ArgumentKind.Explicit => GetOrigin(argument.Value, state),
                    ArgumentKind.ParamArray or ArgumentKind.ParamCollection => GetOrigin(FindElements(argument), state),
                    _ => null,
                };
            }
        }

        return origins;
    }

    // The elements of a parameter with params are written one by one: of several, only the list of arguments contains all.
    private static SyntaxNode FindElements(IArgumentOperation argument)
    {
        SyntaxNode call = argument.Parent?.Syntax ?? argument.Syntax;
        return argument.Value is IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } only } ? only[0].Syntax
            : call is InvocationExpressionSyntax { ArgumentList: var list } ? list
            : call;
    }

    /// <summary>Gets the name of the last call of a chain of calls, which alone is to be reported; any other call is itself.</summary>
    public static SyntaxNode GetLastCall(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax } }
            ? CallSyntax.GetName(call)
            : call;
}
