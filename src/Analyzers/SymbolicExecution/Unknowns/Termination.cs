using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Ends paths at code that is not analyzed and may throw or leave, so that the code after it may never run.</summary>
internal static class Termination
{
    /// <summary>
    /// Handles code that is not analyzed and may end the path. The assumptions of the path may be the very conditions under which the code
    /// ends it: unless the code depends on other parameters alone, the path is abandoned, and another one without the assumptions is taken.
    /// </summary>
    /// <exception cref="PathTerminatedException">The path is abandoned.</exception>
    public static void MarkMayThrow(IOperation code, ExecutionState state)
    {
        state.Path.AddGuard(CreateGuard(code, state));
        AbandonAssumptions(code, state);
    }

    private static Guard CreateGuard(IOperation code, ExecutionState state)
    {
        Guard guard = Dependencies.CreateGuard(code, state);
        return new Guard(guard.Sources, guard.AsksCatalog) { Call = code.Syntax };
    }

    /// <summary>Handles code that depends on an undecided condition and may throw, or leave the code around it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="endsPath">Whether it may end the whole path, and not only the method that contains it.</param>
    /// <param name="isGuard">Whether it may do so deliberately, to exclude a fault.</param>
    /// <param name="state">The state of the path.</param>
    /// <exception cref="PathTerminatedException">The path is abandoned.</exception>
    public static void MarkMayEnd(IOperation condition, bool endsPath, bool isGuard, ExecutionState state)
    {
        if (isGuard)
        {
            Guard guard = Dependencies.CreateGuard(condition, state);
            state.Path.AddGuard(new Guard(guard.Sources, guard.AsksCatalog) { EndsPath = endsPath });
        }

        AbandonAssumptions(condition, state);
    }

    /// <summary>
    /// Determines whether an operation calls a method that may throw to exclude a fault. What a property returns is data, and a check
    /// returns findings.
    /// </summary>
    public static bool MayGuard(IOperation operation, ExecutionState state) =>
        ImplicitCalls.FindCalls(operation).Any(method => !OnlyReads(method) && state.Context.Throws.MayThrow(method));

    private static bool OnlyReads(IMethodSymbol? method) =>
        method is { AssociatedSymbol: IPropertySymbol, DeclaringSyntaxReferences.IsEmpty: true } or { Name: nameof(Interconnect.Check) };

    private static void AbandonAssumptions(IOperation code, ExecutionState state)
    {
        state.Uncertainties++;
        List<ISymbol> inputs = [.. CodeSearch.FindInputs(code, state)];
        state.Path.MarkEscaped(inputs);
        bool isIndependent =
            inputs.Count > 0
            && !state.Path.HasAssumptionsAbout(inputs)
            && !state.Path.HasEscapedAssumption
            && !CodeSearch.Enumerate(code, state).Any(part => part is ILocalReferenceOperation);
        if (state.Path.HasAssumptions && !isIndependent)
        {
            state.Path.MarkUncertain();
            throw new PathTerminatedException();
        }
    }

    /// <summary>Handles the calls of an operation that is not interpreted: they may throw, or never return.</summary>
    /// <exception cref="PathTerminatedException">A call never returns, or the path is abandoned because a call may throw.</exception>
    public static void AfterCall(IOperation operation, ExecutionState state)
    {
        state.Uncertainties++;
        foreach (
            IMethodSymbol? method in ImplicitCalls
                .FindCalls(operation)
                .Where(method => method is null || !state.Context.Symbols.IsRuntime(method))
        )
        {
            if (method is null || !IsHarmless(method))
            {
                state.DisturbObject();
            }
            else if (
                operation is IInvocationOperation call
                && call.Arguments.Any(argument => argument.Value.Type?.TypeKind == TypeKind.Delegate)
            )
            {
                // The function may write to static members.
                state.Statics.Forget();
            }

            if (method is not null && ThrowAnalysis.NeverReturns(method))
            {
                throw new PathTerminatedException();
            }

            if (!state.Context.Throws.MayThrow(method))
            {
                continue;
            }

            // A method that answers a question is not meant to throw.
            if (method is not { ReturnType.SpecialType: SpecialType.System_Boolean })
            {
                state.Path.AddGuard(CreateGuard(operation, state));
            }

            AbandonAssumptions(operation, state);
        }
    }

    /// <summary>Records that an operation which may run calls code that is not analyzed.</summary>
    public static void DisturbObject(IOperation operation, ExecutionState state)
    {
        if (
            state.Explored is not null
            && ImplicitCalls
                .FindCalls(operation)
                .Any(method => method is null || (!state.Context.Symbols.IsRuntime(method) && !IsHarmless(method)))
        )
        {
            state.DisturbObject();
        }
    }

    // Calls no code of the compilation: a method of .NET, or an accessor that only holds a value.
    private static bool IsHarmless(IMethodSymbol method) =>
        (FrameworkSymbols.IsFrameworkSymbol(method) && method.MethodKind != MethodKind.DelegateInvoke)
        || method.AssociatedSymbol is IPropertySymbol property && Properties.IsAutomatic(property);

    /// <summary>Assumes that a value is not null, because the program throws otherwise; does nothing if there is no value.</summary>
    /// <exception cref="PathTerminatedException">The path assumes that the value is null.</exception>
    public static void Dereference(Value? value, ExecutionState state)
    {
        state.Uncertainties += value is null or { IsKnown: true } ? 0 : 1;
        if (value?.Expression is { } nullable && nullable.Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            // Whether a nullable value type has a value cannot be compared with other conditions on it: none is assumed any more.
            Escapes.Escape(value, state);
        }
        else if (
            value is { IsSymbolic: true, Expression: { } identity }
            && PathCondition.TryCreate(identity, BinaryOperatorKind.Equals, null) is { } isNull
            && !state.Path.TryAssume(isNull.Condition, false)
        )
        {
            throw new PathTerminatedException();
        }
    }
}
