using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
