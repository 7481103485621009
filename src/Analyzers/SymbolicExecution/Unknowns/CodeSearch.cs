using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Unknowns;

/// <summary>Searches code that is not interpreted. Each operation that is visited counts as a step of the budget.</summary>
internal static class CodeSearch
{
    /// <summary>Enumerates an operation and its parts at every depth; none for null.</summary>
    /// <exception cref="Values.BudgetExceededException">The budget is used up.</exception>
    public static IEnumerable<IOperation> Enumerate(IOperation? code, ExecutionState state)
    {
        foreach (IOperation part in code?.DescendantsAndSelf() ?? [])
        {
            state.Context.Budget.Spend();
            yield return part;
        }
    }

    /// <summary>
    /// Determines whether something may be reported of code: it calls Keyway, or code that may do so, or holds a part number; false for
    /// null.
    /// </summary>
    public static bool MayReport(IOperation? code, ExecutionState state) =>
        Enumerate(code, state)
            .Any(part =>
                part
                    is IMethodReferenceOperation
                        or IAssignmentOperation { Target: IMemberReferenceOperation { Type.SpecialType: SpecialType.System_String } }
                || ImplicitCalls.FindCalls(part).Any(method => method is null || MayReport(method, state))
            );

    private static bool MayReport(IMethodSymbol method, ExecutionState state) =>
        method.MethodKind == MethodKind.DelegateInvoke
        || !(
            method.AssociatedSymbol is IPropertySymbol property
            && (Properties.IsAutomatic(property) || state.Context.Symbols.IsRuntime(property))
        )
            && (
                !method.DeclaringSyntaxReferences.IsEmpty
                || state.Context.Symbols.IsRuntime(method)
                || state.Context.Symbols.IsConnector(method.ReturnType) && method.AssociatedSymbol is not IPropertySymbol
            );

    /// <summary>
    /// Determines whether code may leave itself by a return, a throw or a jump to a label outside; false for null. After an element that it
    /// yields, it goes on.
    /// </summary>
    public static bool Leaves(IOperation? code, ExecutionState state)
    {
        HashSet<ISymbol> innerLabels = new(SymbolEqualityComparer.Default);
        bool leaves = false;
        foreach (IOperation part in Enumerate(code, state))
        {
            switch (part)
            {
                case ILoopOperation loop:
                    innerLabels.Add(loop.ExitLabel);
                    innerLabels.Add(loop.ContinueLabel);
                    break;
                case ISwitchOperation selection:
                    innerLabels.Add(selection.ExitLabel);
                    break;
                case IThrowOperation:
                case IReturnOperation { Kind: not OperationKind.YieldReturn } when Returns.IsOf(part, code!):
                    leaves = true;
                    break;
                case IBranchOperation branch:
                    leaves |= !innerLabels.Contains(branch.Target);
                    break;
                default:
                    break;
            }
        }

        return leaves;
    }

    /// <summary>Finds the parameters that code refers to, and those on which the values of its variables depend.</summary>
    public static IEnumerable<ISymbol> FindInputs(IOperation code, ExecutionState state) =>
        Enumerate(code, state)
            .SelectMany(part =>
                part switch
                {
                    IParameterReferenceOperation parameter => state
                        .Frame.Read(parameter.Parameter, code.Syntax)
                        .DescendantInputs.Append(parameter.Parameter),
                    ILocalReferenceOperation local => state.Frame.Read(local.Local, code.Syntax).DescendantInputs,
                    _ => [],
                }
            );

    /// <summary>Determines whether a jump to a label ends within code: at a statement, loop or switch that the code contains.</summary>
    public static bool IsTargetWithin(ILabelSymbol label, IOperation code, ExecutionState state) =>
        Enumerate(code, state)
            .Any(part =>
                part switch
                {
                    ILoopOperation loop => IsSame(label, loop.ExitLabel) || IsSame(label, loop.ContinueLabel),
                    ISwitchOperation selection => IsSame(label, selection.ExitLabel),
                    ILabeledOperation labeled => IsSame(label, labeled.Label),
                    _ => false,
                }
            );

    private static bool IsSame(ILabelSymbol label, ILabelSymbol? other) => SymbolEqualityComparer.Default.Equals(label, other);
}
