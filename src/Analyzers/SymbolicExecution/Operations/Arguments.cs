using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Evaluates the arguments of calls.</summary>
internal static class Arguments
{
    /// <summary>The values of arguments by the order of the parameters, whatever the order in which they are written.</summary>
    public static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, ExecutionState state)
    {
        var values = new Value[arguments.Length];
        foreach (IArgumentOperation argument in arguments)
        {
            Value value = state.Evaluate(argument.Value);
            // A default value is judged where it is declared.
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                PartNumberChecks.Check(argument.Parameter, value, argument.Value, state);
            }

            int place = argument.Parameter?.Ordinal ?? -1;
            if (place >= 0 && place < values.Length)
            {
                values[place] = value;
            }

            foreach (ISymbol variable in WriteAnalysis.FindWritten(argument))
            {
                state.Frame.Havoc(variable, argument.Syntax);
            }

            if (
                argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out
                && argument.Value is IFieldReferenceOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation
            )
            {
                Targets.AssignInto(argument.Value, Value.Unknown(argument.Syntax), state);
            }
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= Value.Unknown(state.Body.Syntax);
        }

        return values;
    }

    // The method of a structure has the variable itself, to which the arguments may write.
    public static Value? AfterArguments(
        Value? instance,
        IOperation? receiver,
        ImmutableArray<IArgumentOperation> arguments,
        ExecutionState state
    ) =>
        receiver is { Type.IsValueType: true } and not IInstanceReferenceOperation
        && (
            arguments.Any(argument => WriteAnalysis.FindAll(argument).Any())
            || (
                receiver is not (ILocalReferenceOperation or IParameterReferenceOperation)
                && arguments.Any(argument => !state.Context.Purity.PreservesHeap(argument))
            )
        )
            ? Value.Unknown(receiver.Syntax)
            : instance;

    public static bool AllKnown(IReadOnlyList<Value> values, out object?[] contents)
    {
        contents = [.. values.Select(value => value.Content)];
        return values.All(value => value.IsKnown);
    }

    // A variable is handed on as it is, and another argument writes to it.
    public static bool ChangesAlias(ImmutableArray<IArgumentOperation> arguments) =>
        arguments
            .Where(argument => argument.Parameter?.RefKind is RefKind.In or RefKind.RefReadOnlyParameter)
            .SelectMany(argument => WriteAnalysis.Targets(argument.Value))
            .Intersect(arguments.SelectMany(argument => WriteAnalysis.FindAll(argument)), SymbolEqualityComparer.Default)
            .Any();

    // Another name for what lies elsewhere, where someone else may write to it meanwhile.
    public static bool IsAlias(IArgumentOperation argument) =>
        argument.Parameter?.RefKind switch
        {
            RefKind.Ref => argument.Value is not ILocalReferenceOperation,
            RefKind.In or RefKind.RefReadOnlyParameter => argument.Value
                is IFieldReferenceOperation
                    or IArrayElementReferenceOperation
                    or IPropertyReferenceOperation
                    or IInvocationOperation,
            _ => false,
        };
}
