using Keyway.Analyzers.Evaluation.Code;
using Keyway.Analyzers.Evaluation.Values;
using Keyway.Analyzers.Evaluation.Ways;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

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
        foreach (IOperation part in AllOf(code))
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
    private IEnumerable<IOperation> AllOf(IOperation? code)
    {
        foreach (IOperation part in code?.DescendantsAndSelf() ?? [])
        {
            budget.Spend();
            yield return part;
        }
    }

    /// <summary>Code of which nobody knows whether it runs: it is not judged, and what it writes is unknown.</summary>
    private void PassOver(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        if (AllOf(code).SelectMany(Writes.By).Any())
        {
            Expose(code);
        }

        foreach (IOperation part in AllOf(code))
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
                frame.ForgetSequences();
            }

            frame.IsReturnOpen |= part is IReturnOperation;
            if (part is IBranchOperation { Target: { } label })
            {
                openJumps.Add(label);
            }
        }

        ForgetWrites(code);
        foreach (ISymbol variable in AllOf(code).SelectMany(Writes.Targets))
        {
            frame.Read(variable, code.Syntax).Escape();
        }
    }

    /// <summary>Passes over code that hangs on a condition which is left open.</summary>
    private void LeaveOpen(IOperation condition, params IOperation?[] code)
    {
        foreach (IOperation? part in code)
        {
            PassOver(part);
        }

        if (code.Any(part => Leaves(part) || AllOf(part).SelectMany(UnseenCalls.By).Any(refusals.MayRefuse)))
        {
            foreach (IOperation? part in code)
            {
                way.Expose(part is null ? [] : InputsOf(part));
            }

            Doubt(condition);
        }
        else if (code.Any(part => AllOf(part).SelectMany(Writes.By).Any()))
        {
            Expose(condition);
        }
    }

    /// <summary>Code that is not followed has these parameters from here on: nothing more is assumed about them.</summary>
    private void Expose(IOperation code) => way.Expose(InputsOf(code));

    /// <summary>Code that is not followed has the value from here on.</summary>
    private void Expose(Value value)
    {
        way.Expose(value.AllInputs);
        value.Escape();
    }

    /// <summary>The program goes on only if the value is not null.</summary>
    private void Dereference(Value? value)
    {
        if (value?.Question is { } nullable && Facet.TypeOf(nullable) is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
        {
            Expose(value);
        }
        else if (
            value is { MayBeAny: true, Question: { } identity }
            && Question.Of(identity, BinaryOperatorKind.Equals, null) is { } isNull
            && !way.Require(isNull.Question, false)
        )
        {
            throw new WayEndedException();
        }
    }

    /// <summary>
    /// Code that is not followed decides here whether the way goes on. What is assumed on the way may be what ends it: unless the code
    /// hangs on other parameters alone, the way is not judged further, and one is taken on which nothing is assumed.
    /// </summary>
    private void Doubt(IOperation code)
    {
        List<ISymbol> inputs = [.. InputsOf(code)];
        way.Expose(inputs);
        bool isApart =
            inputs.Count > 0 && !way.IsAbout(inputs) && !way.IsExposed && !AllOf(code).Any(part => part is ILocalReferenceOperation);
        if (way.IsAssumption && !isApart)
        {
            way.Doubt();
            throw new WayEndedException();
        }
    }

    private IEnumerable<ISymbol> InputsOf(IOperation code) =>
        AllOf(code)
            .SelectMany(part =>
                part switch
                {
                    IParameterReferenceOperation parameter => frame
                        .Read(parameter.Parameter, code.Syntax)
                        .AllInputs.Append(parameter.Parameter),
                    ILocalReferenceOperation local => frame.Read(local.Local, code.Syntax).AllInputs,
                    _ => [],
                }
            );
}
