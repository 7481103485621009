using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Interprets the declarations at the beginning of a body whose parts and designs are written out. They do the same on every path, so they
/// are interpreted once: later paths take the values over.
/// </summary>
internal static class LeadingDeclarations
{
    /// <summary>Executes the declarations, or takes over what they did on the path before.</summary>
    /// <param name="body">The body.</param>
    /// <param name="state">The state at the beginning of the path.</param>
    /// <returns>The number of statements that need not be executed any more.</returns>
    public static int Execute(IBlockOperation body, ExecutionState state)
    {
        if (state.Leading is not { } leading)
        {
            return Record(body, state);
        }

        leading.Restore(state.Frame, state.Designs);
        return leading.Count;
    }

    private static int Record(IBlockOperation body, ExecutionState state)
    {
        List<(ISymbol Variable, Value Value)> values = [];
        int first = state.Designs.Count;
        int executed = 0;
        state.Leading = new LeadingValues(values, [], 0);
        foreach (IOperation statement in body.Operations)
        {
            if (statement is not IVariableDeclarationGroupOperation group || !IsWrittenOut(group, state))
            {
                break;
            }

            executed++;
            int before = state.Uncertainties;
            state.Execute(group);
            if (state.Uncertainties != before || !TryRead(group, values, state))
            {
                break;
            }

            state.Leading = new LeadingValues([.. values], state.Designs.Skip(first), executed);
        }

        return executed;
    }

    // Values that later statements of a path cannot change.
    private static bool TryRead(
        IVariableDeclarationGroupOperation group,
        List<(ISymbol Variable, Value Value)> values,
        ExecutionState state
    )
    {
        foreach (ILocalSymbol variable in group.Declarations.SelectMany(declaration => declaration.Declarators, (_, one) => one.Symbol))
        {
            Value value = state.Frame.Read(variable, group.Syntax);
            if (!value.IsKnown || value.HasState)
            {
                return false;
            }

            values.Add((variable, value));
        }

        return true;
    }

    // Whether the code consists of calls of the library, parts, constants and variables of the body, which have no effect but the designs.
    private static bool IsWrittenOut(IOperation code, ExecutionState state)
    {
        KeywaySymbols symbols = state.Context.Symbols;
        bool? isAllowed = code switch
        {
            IInvocationOperation call => symbols.IsRuntime(call.TargetMethod),
            IPropertyReferenceOperation { Property: var property } => symbols.IsRuntime(property)
                || symbols.Parts.Get(property) is not null,
            IConversionOperation { OperatorMethod: var conversion } => conversion is null || symbols.IsRuntime(conversion),
            IVariableDeclaratorOperation { Symbol: var variable } => variable.RefKind == RefKind.None && IsOwn(variable, state),
            ILocalReferenceOperation { Local: { HasConstantValue: false } variable } => IsOwn(variable, state),
            IVariableDeclarationGroupOperation or IVariableDeclarationOperation or IVariableInitializerOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.None } => true,
            ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation or IDefaultValueOperation => true,
            _ => null,
        };
        if (isAllowed is null)
        {
            return code.ConstantValue.HasValue;
        }

        if (!isAllowed.Value)
        {
            return false;
        }

        foreach (IOperation part in code.ChildOperations)
        {
            if (!IsWrittenOut(part, state))
            {
                return false;
            }
        }

        return true;
    }

    // No function captures the variable, and no reference to it exists.
    private static bool IsOwn(ISymbol variable, ExecutionState state) =>
        !state.Frame.Variables.Captured.Contains(variable) && !state.Frame.Variables.Aliased.Contains(variable);
}
