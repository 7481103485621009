using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets calls of methods by the first model that applies to the call.</summary>
internal static class Invocations
{
    // Compared by reference: the equality of delegates compares their methods, which is slow where they differ.
    private static readonly CallModel Source = SourceCalls.TryInvoke;
    private static readonly CallModel Pure = PureModel.TryInvoke;

    /// <summary>
    /// Gets the models in the order in which they are tried. The order matters where several models apply to one call: the first result
    /// counts.
    /// </summary>
    public static ImmutableArray<CallModel> Models { get; } =
    [
        DesignCalls.TryInvoke, // statements of designs, selection of parts, PartNumber.Parse: report findings
        LibraryModel.TryInvoke, // other methods of Keyway's library with known values: the library itself computes the result
        Source, // methods of this compilation, local functions and delegates: interpret their code
        BagModel.TryInvoke, // collections whose elements are known in no known order, such as frozen sets
        LinqModel.TryInvoke, // Enumerable, on sequences whose elements are known
        DictionaryModel.TryInvoke, // Dictionary, with known keys
        FrozenCollectionModel.TryInvoke, // how immutable, frozen and read-only dictionaries are created
        CollectionModel.TryInvoke, // instance methods of arrays, spans, lists, sets, queues, stacks and immutable collections
        StringBuilderModel.TryInvoke, // StringBuilder: append to a known string, and ToString
        CharacterSpanModel.TryInvoke, // spans of the characters of a string
        GuardModel.TryInvoke, // ThrowIf… with known arguments: ends the path, or has no effect
        StringModel.TryInvoke, // string, where the result is the same in every culture
        EnumModel.TryInvoke, // Enum.HasFlag and Enum.GetValues
        ToStringModel.TryInvoke, // ToString of known numbers and enum members
        NullableModel.TryInvoke, // GetValueOrDefault of Nullable
        TimeSpanModel.TryInvoke, // TimeSpan.FromMilliseconds to TimeSpan.FromDays
        DateModel.TryInvoke, // AddDays, AddMonths and AddYears of known dates
        ArrayModel.TryInvoke, // static methods of Array, ImmutableArray, ImmutableList and MemoryExtensions
        ParsingModel.TryInvoke, // TryParse of numbers, enums, quantities and part numbers
        BitModel.TryInvoke, // BitOperations, and the methods of integers with the same names
        TypeModel.TryInvoke, // GetType of objects whose type is known
        TaskModel.TryInvoke, // Task.FromResult and WhenAll, and calls on complete tasks
        GenericNumberModel.TryInvoke, // T.CreateChecked, T.Max and T.Parse of a number type
        MathModel.TryInvoke, // static methods of Math, Convert and the number types, Parse included
        EqualityModel.TryInvoke, // Equals of numbers, parts and other comparable values
        Pure, // framework methods without effects: the result is unknown, no argument escapes
        GuardModel.TryCheckNull, // ThrowIfNull of an unknown value: the path goes on with a value that is not null
    ];

    /// <summary>
    /// Evaluates a call: the receiver first, then the arguments, then the method. The result is unknown if no model applies.
    /// </summary>
    public static Value EvaluateInvocation(IInvocationOperation invocation, ExecutionState state)
    {
        if (ThrowAnalysis.IsConditionallyCompiledOut(invocation.TargetMethod))
        {
            Havoc.HavocCode(invocation, state);
            Termination.AfterCall(invocation, state);
            return Value.Unknown(invocation.Syntax);
        }

        return ExpectedFailures.IsExpectation(invocation) ? EvaluateExpectation(invocation, state) : EvaluateCall(invocation, state);
    }

    private static Value EvaluateExpectation(IInvocationOperation invocation, ExecutionState state) =>
        state.RunExpecting(failure: true, () => EvaluateCall(invocation, state));

    private static Value EvaluateCall(IInvocationOperation invocation, ExecutionState state)
    {
        Value? instance = invocation.Instance is null ? null : state.Evaluate(invocation.Instance);
        Value[] arguments = Arguments.Evaluate(invocation.Arguments, state);
        instance = Arguments.GetReceiverAfterArguments(instance, invocation.Instance, invocation.Arguments, state);
        IteratorElements.EnumerateArguments(invocation, invocation.TargetMethod, arguments, state);
        var call = new Call(invocation, instance, arguments);
        Enumerations.CompleteArguments(call, state);
        foreach (CallModel model in Models)
        {
            SourceSet before = state.Sources;
            if (model(call, state) is { } value)
            {
                if (ReferenceEquals(model, Source))
                {
                    // The result has the sources that the code gave it; an argument that the code does not use is none of them.
                    state.Sources = SourceSet.None;
                }
                else if (ReferenceEquals(model, Pure))
                {
                    return OpenValues.OfCall(call, value, state);
                }
                else if (instance?.Content is StringBuilderObject builder)
                {
                    builder.Received = arguments.Aggregate(builder.Received, (all, argument) => all.Union(argument.Sources));
                }

                return value;
            }

            state.Sources = before;
        }

        return EvaluateUnknown(call, state);
    }

    // No model applies: the method may throw, and may write to every object that it can reach.
    private static Value EvaluateUnknown(Call call, ExecutionState state)
    {
        if (!call.Method.IsStatic)
        {
            Termination.Dereference(call.Instance, state);
        }

        Escapes.EscapeArguments(call.Operation, call.Instance, call.Arguments, state);
        Structures.Havoc(call, state);
        foreach (ISymbol variable in FunctionWrites.FindWritten(call.Operation))
        {
            state.Frame.Havoc(variable, call.Syntax);
        }

        Termination.AfterCall(call.Operation, state);
        Value result = Value.Combine(call.Syntax, [call.Instance, .. call.Arguments]).ToOpaque();
        foreach (Value passed in call.Arguments.Append(call.Instance).OfType<Value>())
        {
            result = result.AddSources(passed.DescendantSources);
        }

        Value open = OpenValues.OfCall(call, result, state);
        OpenValues.MarkChanged(call, state);
        if (
            ParsingModel.FindOutput(call.Operation) is { Parameter.Type: { } type } output
            && OpenValues.OfOutput(call, open, type) is { } written
        )
        {
            Targets.WriteAny(output.Value, written, state);
        }

        return open;
    }
}
