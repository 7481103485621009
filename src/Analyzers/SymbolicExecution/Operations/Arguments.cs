using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Evaluates the arguments of calls.</summary>
internal static class Arguments
{
    /// <summary>Evaluates arguments in the order in which they are written; returns their values in the order of the parameters.</summary>
    public static Value[] Evaluate(ImmutableArray<IArgumentOperation> arguments, ExecutionState state)
    {
        var values = new Value[arguments.Length];
        foreach (IArgumentOperation argument in arguments)
        {
            Value value = state.Evaluate(argument.Value);
            // The part number of a default value is checked where the parameter declares it.
            if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            {
                PartNumberChecks.Check(argument.Parameter, value, argument.Value, state);
            }

            int ordinal = argument.Parameter?.Ordinal ?? -1;
            if (ordinal >= 0 && ordinal < values.Length)
            {
                values[ordinal] = value;
            }

            if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
            {
                HavocReferenced(argument, state);
            }
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] ??= Value.Unknown(state.Body.Syntax);
        }

        return values;
    }

    private static void HavocReferenced(IArgumentOperation argument, ExecutionState state)
    {
        foreach (ISymbol variable in IsElementAlone(argument) ? [] : FunctionWrites.FindWritten(argument))
        {
            state.Frame.Havoc(variable, argument.Syntax);
        }

        if (WriteTargets.IsLocation(argument.Value))
        {
            Targets.AssignMemberOrElement(argument.Value, Value.Unknown(argument.Syntax), state);
        }
    }

    /// <summary>
    /// Returns the receiver as the method finds it: a method of a struct receives the variable itself, not a copy, so the receiver is
    /// unknown if an argument may have written to that variable. What is no variable, as the result of a call, no argument reaches.
    /// </summary>
    public static Value? GetReceiverAfterArguments(
        Value? instance,
        IOperation? receiver,
        ImmutableArray<IArgumentOperation> arguments,
        ExecutionState state
    ) =>
        receiver is { Type.IsValueType: true } and not IInstanceReferenceOperation
        && !IsTemporary(receiver)
        && MayWrite(receiver, arguments, state)
            ? Value.Unknown(receiver.Syntax)
            : instance;

    private static bool IsTemporary(IOperation receiver) =>
        receiver switch
        {
            IInvocationOperation { TargetMethod.RefKind: RefKind.None } => true,
            IPropertyReferenceOperation { Property.RefKind: RefKind.None } => true,
            IObjectCreationOperation or IAwaitOperation => true,
            _ => false,
        };

    private static bool MayWrite(IOperation receiver, ImmutableArray<IArgumentOperation> arguments, ExecutionState state) =>
        arguments.Any(argument => FunctionWrites.FindAll(argument).Any())
        || (
            receiver is not (ILocalReferenceOperation or IParameterReferenceOperation)
            && arguments.Any(argument => !state.Context.Purity.PreservesHeap(argument))
        );

    // By a reference to an element, code of the compilation does not reach the others; that of .NET may, as a span.
    private static bool IsElementAlone(IArgumentOperation argument) =>
        argument is { Value: IArrayElementReferenceOperation, Parameter: { } parameter } && !FrameworkSymbols.IsFrameworkSymbol(parameter);

    /// <summary>Determines whether all values are known, and gets their contents.</summary>
    public static bool AllKnown(IReadOnlyList<Value> values, out object?[] contents)
    {
        contents = new object?[values.Count];
        bool areKnown = true;
        for (int i = 0; i < contents.Length; i++)
        {
            contents[i] = values[i].Content;
            areKnown &= values[i].IsKnown;
        }

        return areKnown;
    }

    /// <summary>
    /// Determines whether a variable is passed by read-only reference while an argument of the same call writes to it: the parameter would
    /// change during the call.
    /// </summary>
    public static bool ChangesAlias(ImmutableArray<IArgumentOperation> arguments) =>
        arguments
            .Where(argument => argument.Parameter?.RefKind is RefKind.In or RefKind.RefReadOnlyParameter)
            .SelectMany(argument => WriteAnalysis.FindTargets(argument.Value))
            .Intersect(arguments.SelectMany(argument => FunctionWrites.FindAll(argument)), SymbolEqualityComparer.Default)
            .Any();

    /// <summary>
    /// Determines whether an argument is passed by reference to storage outside the caller's local variables, which other code may write to
    /// during the call.
    /// </summary>
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
