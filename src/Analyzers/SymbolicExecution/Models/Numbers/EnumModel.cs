using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
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
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Keyway.Analyzers.SymbolicExecution.Models.Numbers;

/// <summary>Calls of enumerations.</summary>
internal static class EnumModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call is not { IsFramework: true, Method: { ContainingType.SpecialType: SpecialType.System_Enum } method } ? null
        : method.Name == nameof(Enum.HasFlag) ? HasFlag(call.Operation, state)
        : method is { Name: "GetValues", IsGenericMethod: true } ? GetValues(method.TypeArguments[0], call.Syntax)
        : null;

    // In the order of their numbers without sign.
    private static Value? GetValues(ITypeSymbol type, SyntaxNode syntax) =>
        type.TypeKind != TypeKind.Enum
            ? null
            : QueryOperators.Sequence(
                type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(member => member.HasConstantValue)
                    .Select(member => member.ConstantValue!)
                    .OrderBy(number => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, null)))
                    .Select(number => Value.Known(number, syntax)),
                syntax
            );

    // Both are boxed on the way, where a member of an enumeration is not told from a number.
    private static Value? HasFlag(IInvocationOperation invocation, ExecutionState state) =>
        invocation.Instance is { } instance
        && TypeFacts.Unbox(instance) is { Type.TypeKind: TypeKind.Enum } own
        && TypeFacts.Unbox(invocation.Arguments[0].Value) is { ConstantValue: { HasValue: true, Value: { } flag } } asked
        && SymbolEqualityComparer.Default.Equals(own.Type, asked.Type)
        && state.Evaluate(own).Content is { } value
        && value.GetType() == flag.GetType()
        && Arithmetic.TryBinary(BinaryOperatorKind.And, value, flag, isChecked: false, out object? both)
            ? Value.Known(Equals(both, flag), invocation.Syntax)
            : null;
}
