using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects.Code;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models;

/// <summary>Calls of the framework, each by the model of its type.</summary>
internal static class FrameworkModel
{
    /// <summary>The value of a call of the framework's; nothing if it is not known.</summary>
    public static Value? TryInvoke(IInvocationOperation invocation, Value? instance, Value[] arguments, ExecutionState state)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (!FrameworkSymbols.IsFrameworkSymbol(method))
        {
            return null;
        }

        if (method.ContainingType is { Name: nameof(Enumerable) } && method.IsStatic)
        {
            return LinqModel.TryInvoke(invocation, arguments, state);
        }

        switch (instance?.Content)
        {
            case DictionaryObject table:
                return DictionaryModel.TryInvoke(invocation, table, arguments, state);
            case ListObject { Items: not null } sequence:
                return CollectionModel.TryInvoke(method, sequence, arguments, invocation.Syntax, state)
                    ?? CollectionModel.TryTake(invocation, sequence, state);
            case StringBuilderObject text:
                return StringBuilderModel.TryInvoke(invocation, text, arguments);
            default:
                break;
        }

        return method switch
        {
            { IsStatic: true }
                when method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
                    && method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal) => GuardModel.TryInvoke(
                method.Name,
                arguments,
                invocation.Syntax
            ),
            { ContainingType.SpecialType: SpecialType.System_String } => StringModel.TryInvoke(invocation, instance, arguments),
            { Name: nameof(Enum.HasFlag), ContainingType.SpecialType: SpecialType.System_Enum } => EnumModel.HasFlag(invocation, state),
            { Name: "GetValues", IsGenericMethod: true, ContainingType.SpecialType: SpecialType.System_Enum } => EnumModel.GetValues(
                method.TypeArguments[0],
                invocation.Syntax
            ),
            { Name: nameof(ToString) } => StringModel.InvokeToString(invocation, instance, arguments),
            { Name: nameof(Nullable<>.GetValueOrDefault), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
                when instance is { IsKnown: true } => instance.Content is not null ? instance
            : arguments.Length == 1 ? arguments[0]
            : Defaults.Create(method.ContainingType.TypeArguments[0], invocation.Syntax, state),
            { IsStatic: true, ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) } } =>
                TimeSpanModel.TryInvoke(method.Name, arguments, invocation.Syntax),
            { IsStatic: true } => ArrayModel.TryInvoke(method, arguments, invocation.Syntax, state)
                ?? MathModel.TryInvoke(invocation, arguments, state),
            { Name: nameof(Equals), Parameters.Length: 1 }
                when instance is { Content: not null }
                    && QueryOperators.IsComparable(instance)
                    && QueryOperators.IsComparable(arguments[0]) => Value.Known(
                Equals(instance.Content, arguments[0].Content),
                invocation.Syntax
            ),
            _ => null,
        };
    }
}
