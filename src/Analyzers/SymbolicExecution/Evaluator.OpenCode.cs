using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Code of which only the program knows whether it runs: what it may write to is unknown afterwards, and what it may refuse is not reached
/// for certain.
/// </summary>
internal sealed partial class Evaluator
{
    /// <summary>Whether code may end the way that it is on.</summary>
    private bool Leaves(IOperation? code)
    {
        HashSet<ISymbol> ends = new(SymbolEqualityComparer.Default);
        bool leaves = false;
        foreach (IOperation part in Enumerate(code))
        {
            switch (part)
            {
                case ILoopOperation loop:
                    ends.Add(loop.ExitLabel);
                    ends.Add(loop.ContinueLabel);
                    break;
                case ISwitchOperation selection:
                    ends.Add(selection.ExitLabel);
                    break;
                case IReturnOperation or IThrowOperation:
                    leaves = true;
                    break;
                case IBranchOperation branch:
                    leaves |= !ends.Contains(branch.Target);
                    break;
                default:
                    break;
            }
        }

        return leaves;
    }

    // To look through code costs as following it does.
    private IEnumerable<IOperation> Enumerate(IOperation? code)
    {
        foreach (IOperation part in code?.DescendantsAndSelf() ?? [])
        {
            budget.Spend();
            yield return part;
        }
    }

    /// <summary>Code of which nobody knows whether it runs: it is not judged, and what it writes is unknown.</summary>
    private void Havoc(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        if (Enumerate(code).SelectMany(Writes.FindWritten).Any())
        {
            Escape(code);
        }

        foreach (IOperation part in Enumerate(code))
        {
            if (
                part
                is IInstanceReferenceOperation
                    or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
            )
            {
                frame.This?.Escape();
            }
            else if (part is IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke })
            {
                frame.HavocObjects();
            }

            frame.IsReturnOpen |= part is IReturnOperation;
            if (part is IBranchOperation { Target: { } label })
            {
                openJumps.Add(label);
            }
        }

        HavocWrites(code);
        foreach (ISymbol variable in Enumerate(code).SelectMany(Writes.Targets))
        {
            frame.Read(variable, code.Syntax).Escape();
        }
    }

    /// <summary>Passes over code that hangs on a condition which is left open.</summary>
    private void HavocBranches(IOperation condition, params IOperation?[] code)
    {
        foreach (IOperation? part in code)
        {
            Havoc(part);
        }

        if (code.Any(part => Leaves(part) || Enumerate(part).SelectMany(ImplicitCalls.FindCalls).Any(throws.MayThrow)))
        {
            foreach (IOperation? part in code)
            {
                path.MarkEscaped(part is null ? [] : FindInputs(part));
            }

            MarkMayThrow(condition);
        }
        else if (code.Any(part => Enumerate(part).SelectMany(Writes.FindWritten).Any()))
        {
            Escape(condition);
        }
    }

    /// <summary>Code that is not followed has these parameters from here on: nothing more is assumed about them.</summary>
    private void Escape(IOperation code) => path.MarkEscaped(FindInputs(code));

    /// <summary>Code that is not followed has the value from here on.</summary>
    private void Escape(Value value)
    {
        path.MarkEscaped(value.DescendantInputs);
        value.Escape();
    }

    /// <summary>The program goes on only if the value is not null.</summary>
    private void Dereference(Value? value)
    {
        if (
            value?.Expression is { } nullable
            && MemberPath.GetType(nullable) is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
        )
        {
            Escape(value);
        }
        else if (
            value is { IsSymbolic: true, Expression: { } identity }
            && PathCondition.TryCreate(identity, BinaryOperatorKind.Equals, null) is { } isNull
            && !path.TryAssume(isNull.Question, false)
        )
        {
            throw new PathTerminatedException();
        }
    }

    /// <summary>
    /// Code that is not followed decides here whether the way goes on. What is assumed on the way may be what ends it: unless the code
    /// hangs on other parameters alone, the way is not judged further, and one is taken on which nothing is assumed.
    /// </summary>
    private void MarkMayThrow(IOperation code)
    {
        List<ISymbol> inputs = [.. FindInputs(code)];
        path.MarkEscaped(inputs);
        bool isApart =
            inputs.Count > 0
            && !path.IsAbout(inputs)
            && !path.HasEscapedAssumption
            && !Enumerate(code).Any(part => part is ILocalReferenceOperation);
        if (path.HasAssumptions && !isApart)
        {
            path.MarkUncertain();
            throw new PathTerminatedException();
        }
    }

    private IEnumerable<ISymbol> FindInputs(IOperation code) =>
        Enumerate(code)
            .SelectMany(part =>
                part switch
                {
                    IParameterReferenceOperation parameter => frame
                        .Read(parameter.Parameter, code.Syntax)
                        .DescendantInputs.Append(parameter.Parameter),
                    ILocalReferenceOperation local => frame.Read(local.Local, code.Syntax).DescendantInputs,
                    _ => [],
                }
            );
}
