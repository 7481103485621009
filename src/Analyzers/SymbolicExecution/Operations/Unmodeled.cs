using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets operations without a handler of their own: their parts run in order, and the result is unknown.</summary>
internal static class Unmodeled
{
    /// <summary>An expression that is not understood: its parts are followed in order, its value is unknown.</summary>
    public static Value Evaluate(IOperation expression, ExecutionState state)
    {
        foreach (IOperation part in expression.ChildOperations)
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation || part.Type is not null)
            {
                Escapes.Escape(state.Evaluate(part), state);
            }
            else
            {
                state.Execute(part);
            }
        }

        foreach (ISymbol variable in WriteAnalysis.FindWritten(expression))
        {
            state.Frame.Havoc(variable, expression.Syntax);
        }

        Termination.AfterCall(expression, state);
        return Value.Unknown(expression.Syntax);
    }
}
