using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Determines which calls leave the objects as they are that they are given, however often they run.</summary>
internal static class HarmlessCalls
{
    /// <summary>
    /// Determines whether code is a call of a method of the compilation that has no side effects for the objects that its variables hold
    /// now, and hands out nothing through which code may write into them.
    /// </summary>
    public static bool Contains(IOperation code, ExecutionState state)
    {
        if (
            code is not IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Ordinary } method } call
            || FrameworkSymbols.IsFrameworkSymbol(method)
            || HandsOut(call.Type, state)
            || call.Arguments.Any(argument => argument.Parameter is { RefKind: RefKind.Out } && HandsOut(argument.Parameter.Type, state))
        )
        {
            return false;
        }

        Value? instance = call.Instance is { } receiver ? Read(receiver, state) : null;
        if (Dispatch.FindTarget(method, instance) is not { } target)
        {
            return false;
        }

        List<Value> given =
        [
            .. instance is null ? [] : new[] { instance },
            .. call
                .Arguments.Where(argument => argument.Parameter is not { RefKind: RefKind.Out })
                .Select(argument => Read(argument.Value, state)),
        ];
        return HeldFunctions.IsPure(new Closure(target, null, null, instance), given, state)
            && (!given.Exists(HoldsFunctions) || HeldFunctions.ArePure(given, state));
    }

    // The result may hold them in turn.
    private static bool HoldsFunctions(Value value) => value.DescendantsAndSelf.Any(part => part.Content is Closure);

    private static bool HandsOut(ITypeSymbol? type, ExecutionState state)
    {
        CompilationEffects effects = state.Context.Members.Effects;
        return type is { TypeKind: TypeKind.Delegate }
            || (
                type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } declared && TypeFacts.IsUserDefined(declared)
                    ? effects.Implementations.FindClasses(declared) is var classes
                        && (classes.Count == 0 || classes.Any(effects.MutableTypes.MayBeWritten))
                    : effects.MutableTypes.MayBeWritten(type)
            );
    }

    // A truth, a number or a text has no side effects, whatever it is.
    private static Value Read(IOperation part, ExecutionState state) =>
        ImplicitCalls.WithoutConversion(part) switch
        {
            { Type: var type } when TypeFacts.IsPlainType(type) => Value.Known(null, part.Syntax),
            ILocalReferenceOperation { Local: var local } => state.Frame.Read(local, part.Syntax),
            IParameterReferenceOperation { Parameter: var parameter }
                when parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor } => state.Frame.Read(
                parameter,
                part.Syntax
            ),
            IInstanceReferenceOperation when state.Frame.This is { } instance => instance,
            _ => Value.Unknown(part.Syntax),
        };
}
