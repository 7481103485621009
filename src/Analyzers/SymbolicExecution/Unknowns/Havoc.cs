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
            foreach (ISymbol variable in WriteAnalysis.FindWritten(part))
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

            if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            {
                state.Frame.EscapeObjects();
            }

            foreach (IOperation passed in part.ChildOperations.SelectMany(child => CodeSearch.Enumerate(child, state)))
            {
                EscapeIfWritten(passed, state);
            }
        }
    }

    // Code that may run, and names an object, leaves it as it is unless it may write into it by that use.
    private static void EscapeIfWritten(IOperation use, ExecutionState state)
    {
        switch (use)
        {
            case IInstanceReferenceOperation:
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }:
                if (state.Frame.This is { } instance && MayWrite(use, state))
                {
                    (FindMember(use) is not { } member ? instance : (instance.Content as UserObject)?.Get(member))?.Escape();
                }

                break;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                Value value = state.Frame.Read(WriteAnalysis.FindTargets(use).Single(), use.Syntax);
                if (value.HasState && !OnlyComputes(use, value, state) && MayWrite(use, state))
                {
                    value.Escape();
                }

                break;
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

    private static bool MayWrite(IOperation use, ExecutionState state) => state.Context.Members.Effects.Aliases.MayWriteThrough(use);

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
        if (CodeSearch.Enumerate(code, state).SelectMany(WriteAnalysis.FindWritten).Any())
        {
            Escapes.EscapeInputs(code, state);
        }

        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            EscapeIfWritten(part, state);
            if (part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })
            {
                state.Frame.EscapeObjects();
            }

            Termination.DisturbObject(part, state);
            state.Frame.IsReturnOpen |= Returns.IsOf(part, code);
            if (part is IBranchOperation { Target: { } label })
            {
                state.PossibleJumps.Add(label);
            }
        }

        HavocWrites(code, state);
    }

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
            Termination.MarkMayEnd(condition, endsPath, isGuard: endsPath || code.Any(part => CodeSearch.Leaves(part, state)), state);
        }
        else if (code.Any(part => CodeSearch.Enumerate(part, state).SelectMany(WriteAnalysis.FindWritten).Any()))
        {
            Escapes.EscapeInputs(condition, state);
        }
    }
}
