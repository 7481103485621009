using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>
/// Havocs what code may write if it is unknown whether, or how often, the code runs: variables and objects are unknown from here on.
/// </summary>
internal static class Havoc
{
    /// <summary>Makes the variables unknown that code writes, and the members of <c>this</c> if it writes any of them.</summary>
    public static void HavocWrites(IOperation code, ExecutionState state)
    {
        if (state.Frame.This is { Content: UserObject instance } && CodeSearch.Enumerate(code, state).Any(WriteAnalysis.WritesOwnMember))
        {
            instance.Forget();
        }

        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            OpenValues.MarkWritten(part, state);
            foreach (ISymbol variable in FunctionWrites.FindWritten(part))
            {
                state.Frame.Havoc(variable, code.Syntax);
            }
        }

        HavocStatics(code, state);
    }

    // The code may write to the static members that it names, and a method of the compilation to any.
    private static void HavocStatics(IOperation code, ExecutionState state)
    {
        if (state.Statics.IsEmpty)
        {
            return;
        }

        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            if (part is IMemberReferenceOperation { Member: { IsStatic: true } member })
            {
                state.Statics.Havoc(member);
            }
            else if (ImplicitCalls.FindCalls(part).Any(method => method is null || !IsLibrary(method, state)))
            {
                state.Statics.Forget();
            }
        }
    }

    private static bool IsLibrary(IMethodSymbol method, ExecutionState state) =>
        state.Context.Symbols.IsRuntime(method) || FrameworkSymbols.IsFrameworkSymbol(method);

    /// <summary>Makes the variables unknown to which the target of an assignment refers.</summary>
    public static void HavocTargets(IOperation target, ExecutionState state)
    {
        foreach (ISymbol variable in CodeSearch.Enumerate(target, state).SelectMany(WriteAnalysis.FindTargets))
        {
            state.Frame.Havoc(variable, target.Syntax);
        }
    }

    /// <summary>Lets the objects escape, <c>this</c> included, that code passes to calls of methods outside .NET and Keyway.</summary>
    public static void EscapePassedObjects(IOperation code, ExecutionState state)
    {
        List<IOperation>? harmless = null;
        bool escapes = false;
        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            IMethodSymbol? method = part switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                _ => null,
            };
            if (method is null || state.Context.Symbols.IsRuntime(method) || FrameworkSymbols.IsFrameworkSymbol(method))
            {
                continue;
            }

            if (HarmlessCalls.Contains(part, state))
            {
                (harmless ??= []).Add(part);
                continue;
            }

            escapes = true;
            EscapePassedObjects(part, method, state);
        }

        // What escapes may hold other functions in a later turn.
        while (escapes && harmless?.Find(call => !HarmlessCalls.Contains(call, state)) is IInvocationOperation changed)
        {
            harmless.Remove(changed);
            EscapePassedObjects(changed, changed.TargetMethod, state);
        }
    }

    private static void EscapePassedObjects(IOperation call, IMethodSymbol method, ExecutionState state)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
        {
            Escapes.EscapeToAnyFunction(state);
        }

        foreach (IOperation passed in call.ChildOperations.SelectMany(child => FindPassed(child, state)))
        {
            if (!IsWithinHarmlessCall(passed, call, state))
            {
                EscapeUsed(passed, state);
            }
        }
    }

    // The result of the inner call is passed, and not what that is given.
    private static bool IsWithinHarmlessCall(IOperation use, IOperation call, ExecutionState state)
    {
        if (use is not (ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation))
        {
            return false;
        }

        for (IOperation? outer = use.Parent; outer is not null && outer != call; outer = outer.Parent)
        {
            if (HarmlessCalls.Contains(outer, state))
            {
                return true;
            }
        }

        return false;
    }

    // A method of the compilation that never writes into an argument leaves it as it is.
    private static IEnumerable<IOperation> FindPassed(IOperation child, ExecutionState state) =>
        child is IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Value: var value }
        && !parameter.DeclaringSyntaxReferences.IsEmpty
        && ImplicitCalls.WithoutConversion(value) is ILocalReferenceOperation or IParameterReferenceOperation
        && child.Parent is IInvocationOperation { IsVirtual: false }
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsAbstract: false }
        && WriteAnalysis.FindTargets(ImplicitCalls.WithoutConversion(value)).FirstOrDefault() is { } variable
        && !state.Context.Members.Effects.Aliases.MayWriteInto(parameter, state.Frame.Read(variable, value.Syntax))
            ? []
            : CodeSearch.Enumerate(child, state);

    /// <summary>
    /// Skips code of which it is unknown whether it runs: what it may write is unknown, and it may have returned or jumped.
    /// </summary>
    public static void HavocCode(IOperation? code, ExecutionState state)
    {
        if (code is null)
        {
            return;
        }

        state.Uncertainties++;
        if (CodeSearch.Enumerate(code, state).SelectMany(FunctionWrites.FindWritten).Any())
        {
            Escapes.EscapeInputs(code, state);
        }

        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            EscapeUsed(part, state);
            if (
                part is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } called }
                && !IsPureFunction(called, state)
            )
            {
                Escapes.EscapeToAnyFunction(state);
            }

            Termination.DisturbObject(part, state);
            state.Frame.IsReturnOpen |= Returns.IsOf(part, code);
            if (part is IBranchOperation { Target: { } label } && !CodeSearch.IsTargetWithin(label, code, state))
            {
                state.PossibleJumps.Add(label);
            }
        }

        HavocWrites(code, state);
    }

    // Lets an object escape that code names, unless the code only reads it.
    private static void EscapeUsed(IOperation use, ExecutionState state)
    {
        if (
            use
            is IInstanceReferenceOperation
                or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        )
        {
            if (ReachesThis(use, state))
            {
                (FindMember(use) is not { } member ? state.Frame.This : Members.ReadMember(state.Frame.This, member))?.Escape();
            }
        }
        else if (use is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            ISymbol variable = WriteAnalysis.FindTargets(use).Single();
            Value value = state.Frame.Read(variable, use.Syntax);
            if (!OnlyComputes(use, value, state))
            {
                Escapes.EscapeRead(variable, value, state);
            }
        }
    }

    // A property or method of the object's own type that computes a truth, a number or a text.
    private static bool OnlyComputes(IOperation use, Value value, ExecutionState state)
    {
        IMethodSymbol? called = use.Parent switch
        {
            IPropertyReferenceOperation property when property.Instance == use => property.Property.GetMethod,
            IInvocationOperation { Arguments.IsEmpty: true } call when call.Instance == use => call.TargetMethod,
            _ => null,
        };
        return called is not null
            && !WriteTargets.IsTarget(use.Parent!)
            && TypeFacts.IsPlainType(called.ReturnType)
            && Dispatch.FindTarget(called, value) is { } target
            && (
                target.AssociatedSymbol is IPropertySymbol held && Properties.IsAutomatic(held)
                || state.Context.Purity.IsPureFunction(null, target)
            );
    }

    // The member of 'this' whose value code uses; null where it uses the object itself, as in a call of a method.
    private static ISymbol? FindMember(IOperation use) =>
        use switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            { Parent: IFieldReferenceOperation { Field: var field } } => field,
            { Parent: IPropertyReferenceOperation { Property: var property } } when Properties.IsAutomatic(property) => property,
            _ => null,
        };

    /// <summary>
    /// Determines whether an operation does more with <c>this</c> than read a member that holds no object, or one that no code writes into.
    /// </summary>
    public static bool ReachesThis(IOperation part, ExecutionState state) =>
        part switch
        {
            IInstanceReferenceOperation => part.Parent is not IMemberReferenceOperation reference
                || reference.Instance != part
                || !(reference.Member is IFieldSymbol || reference.Member is IPropertySymbol property && Properties.IsAutomatic(property))
                || MayWriteInto(reference, reference.Member, state),
            IParameterReferenceOperation
            {
                Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter
            } => MayWriteInto(part, parameter, state),
            _ => false,
        };

    private static bool IsPureFunction(IMethodSymbol called, ExecutionState state) =>
        state.Frame.Variables.LocalFunctions.TryGetValue(called.OriginalDefinition, out IOperation? code)
        && state.Context.Purity.IsPureFunction(code, called);

    private static bool MayWriteInto(IOperation reference, ISymbol member, ExecutionState state) =>
        !TypeFacts.IsPlainType(reference.Type)
        && state.Context.Members.Effects.Aliases.MayWriteInto(
            member,
            Members.ReadMember(state.Frame.This, member) ?? Value.Unknown(reference.Syntax)
        );

    /// <summary>Skips code that depends on an undecided condition; if the code may leave or throw, the path may end here.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="code">The branches, null for a missing one.</param>
    public static void HavocBranches(IOperation condition, ExecutionState state, params IOperation?[] code)
    {
        foreach (IOperation? part in code)
        {
            HavocCode(part, state);
        }

        if (
            code.Any(part =>
                CodeSearch.Leaves(part, state)
                || CodeSearch.Enumerate(part, state).SelectMany(ImplicitCalls.FindCalls).Any(state.Context.Throws.MayThrow)
            )
        )
        {
            foreach (IOperation? part in code)
            {
                state.Path.MarkEscaped(part is null ? [] : CodeSearch.FindInputs(part, state));
            }

            bool endsPath = code.Any(part =>
                CodeSearch.Enumerate(part, state).Any(inner => inner is IThrowOperation || Termination.MayGuard(inner, state))
            );
            bool isGuard = (endsPath || code.Any(part => CodeSearch.Leaves(part, state))) && !IsOverFindings(condition, state);
            Termination.MarkMayEnd(condition, endsPath, isGuard, state);
        }
        else if (code.Any(part => CodeSearch.Enumerate(part, state).SelectMany(FunctionWrites.FindWritten).Any()))
        {
            Escapes.EscapeInputs(condition, state);
        }
    }

    // Of a design without faults, there are no findings: a loop over them excludes nothing.
    private static bool IsOverFindings(IOperation condition, ExecutionState state) =>
        condition is IForEachLoopOperation loop
        && loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol.Type: { Name: nameof(Finding) } type }
        && state.Context.Symbols.IsRuntime(type);
}
