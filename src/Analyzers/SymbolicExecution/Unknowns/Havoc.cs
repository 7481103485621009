using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Havoc: code that may or may not run, or runs an unknown number of times, leaves everything unknown that it may write.</summary>
internal static class Havoc
{
    public static void HavocWrites(IOperation code, ExecutionState state)
    {
        foreach (ISymbol variable in CodeSearch.Enumerate(code, state).SelectMany(WriteAnalysis.FindWritten))
        {
            state.Frame.Havoc(variable, code.Syntax);
        }
    }

    public static void HavocTargets(IOperation target, ExecutionState state)
    {
        foreach (ISymbol variable in CodeSearch.Enumerate(target, state).SelectMany(WriteAnalysis.Targets))
        {
            state.Frame.Havoc(variable, target.Syntax);
        }
    }

    /// <summary>What objects and sequences hold is unknown that code hands to calls, and so is the object whose code it is.</summary>
    public static void HavocArguments(IOperation code, ExecutionState state)
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
                state.Frame.HavocObjects();
            }

            foreach (IOperation given in part.ChildOperations.SelectMany(code => CodeSearch.Enumerate(code, state)))
            {
                if (
                    given
                    is IInstanceReferenceOperation
                        or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
                )
                {
                    state.Frame.This?.Escape();
                }

                foreach (ISymbol variable in WriteAnalysis.Targets(given))
                {
                    if (state.Frame.Read(variable, given.Syntax) is { HasState: true } held)
                    {
                        held.Escape();
                    }
                }
            }
        }
    }

    /// <summary>Code of which nobody knows whether it runs: it is not judged, and what it writes is unknown.</summary>
    public static void HavocCode(IOperation? code, ExecutionState state)
    {
        if (code is null)
        {
            return;
        }

        if (CodeSearch.Enumerate(code, state).SelectMany(WriteAnalysis.FindWritten).Any())
        {
            Escapes.EscapeInputs(code, state);
        }

        foreach (IOperation part in CodeSearch.Enumerate(code, state))
        {
            if (
                part
                is IInstanceReferenceOperation
                    or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
            )
            {
                state.Frame.This?.Escape();
            }
            else if (part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })
            {
                state.Frame.HavocObjects();
            }

            state.Frame.IsReturnOpen |= part is IReturnOperation;
            if (part is IBranchOperation { Target: { } label })
            {
                state.OpenJumps.Add(label);
            }
        }

        HavocWrites(code, state);
        foreach (ISymbol variable in CodeSearch.Enumerate(code, state).SelectMany(WriteAnalysis.Targets))
        {
            state.Frame.Read(variable, code.Syntax).Escape();
        }
    }

    /// <summary>Passes over code that hangs on a condition which is left open.</summary>
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

            Termination.MarkMayThrow(condition, state);
        }
        else if (code.Any(part => CodeSearch.Enumerate(part, state).SelectMany(WriteAnalysis.FindWritten).Any()))
        {
            Escapes.EscapeInputs(condition, state);
        }
    }
}
