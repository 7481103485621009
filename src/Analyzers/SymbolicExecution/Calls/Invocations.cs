using System.Collections.Immutable;
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
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets calls, each by the first model that knows its result.</summary>
internal static class Invocations
{
    /// <summary>The models in the order in which they are asked. The order is part of what calls mean.</summary>
    public static ImmutableArray<CallModel> Models { get; } =
    [
        DesignCalls.TryInvoke, // Keyway's statements and part selection: arguments keep their origins
        LibraryModel.TryInvoke, // the rest of Keyway's library with known arguments: its own code computes the result
        SourceCalls.TryInvoke, // code of this compilation, local functions and delegates: step into it
        LinqModel.TryInvoke, // Enumerable: sequences whose elements are known
        DictionaryModel.TryInvoke, // Dictionary: tables whose keys are known
        CollectionModel.TryInvoke, // List, HashSet, Queue, Stack and immutable collections, by their receiver
        StringBuilderModel.TryInvoke, // StringBuilder: text that grows
        GuardModel.TryInvoke, // ThrowIf… of exceptions: throws, or has no effect
        StringModel.TryInvoke, // string: what does not depend on the culture
        EnumModel.TryInvoke, // Enum: HasFlag and GetValues
        ToStringModel.TryInvoke, // ToString of numbers and enumerations
        NullableModel.TryInvoke, // GetValueOrDefault
        TimeSpanModel.TryInvoke, // TimeSpan.From…
        ArrayModel.TryInvoke, // static methods of Array, ImmutableArray and MemoryExtensions
        MathModel.TryInvoke, // Math, Convert and the number types
        EqualityModel.TryInvoke, // Equals of numbers and parts
        PureModel.TryInvoke, // no effects: the result is unknown, nothing is written
        GuardModel.TryCheckNull, // ThrowIfNull of an unknown value: it is not null afterwards
    ];

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
        var call = new Call(invocation, instance, arguments);
        foreach (CallModel model in Models)
        {
            if (model(call, state) is { } value)
            {
                return value;
            }
        }

        return EvaluateUnknown(call, state);
    }

    // No model knows the call: it may throw, and write into whatever it receives.
    private static Value EvaluateUnknown(Call call, ExecutionState state)
    {
        if (!call.Method.IsStatic)
        {
            Termination.Dereference(call.Instance, state);
        }

        Escapes.EscapeArguments(call.Operation, call.Instance, call.Arguments, state);
        Termination.AfterCall(call.Operation, state);
        return Value.Combine(call.Syntax, [call.Instance, .. call.Arguments]).ToOpaque();
    }
}
