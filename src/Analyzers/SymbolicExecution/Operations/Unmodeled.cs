using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets expressions that no handler models.</summary>
internal static class Unmodeled
{
    /// <summary>Evaluates the parts of an expression in order, all of which escape; the result is unknown.</summary>
    public static Value Evaluate(IOperation expression, ExecutionState state)
    {
        // An initializer writes to the object that it creates, which is unknown here, and not to one whose initializer contains it.
        bool initializes = expression.Kind == OperationKind.ObjectOrCollectionInitializer;
        if (initializes)
        {
            state.ImplicitReceivers.Push(Value.Unknown(expression.Syntax));
        }

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

        if (initializes)
        {
            state.ImplicitReceivers.Pop();
        }

        foreach (ISymbol variable in FunctionWrites.FindWritten(expression))
        {
            state.Frame.Havoc(variable, expression.Syntax);
        }

        if (expression.Kind == OperationKind.Await)
        {
            // Other code runs until the task has completed.
            state.DisturbObject();
        }

        Termination.AfterCall(expression, state);
        return Value.Unknown(expression.Syntax);
    }
}
