using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Executes statements by dispatching each kind of operation to its handler.</summary>
internal sealed class StatementInterpreter : OperationVisitor<ExecutionState, Flow>
{
    /// <inheritdoc />
    public override Flow DefaultVisit(IOperation operation, ExecutionState state) => Blocks.ExecuteOther(operation, state);

    /// <inheritdoc />
    public override Flow VisitMethodBodyOperation(IMethodBodyOperation operation, ExecutionState state) =>
        state.Execute(operation.BlockBody ?? operation.ExpressionBody);

    /// <inheritdoc />
    public override Flow VisitConstructorBodyOperation(IConstructorBodyOperation operation, ExecutionState state)
    {
        state.Execute(operation.Initializer);
        return state.Execute(operation.BlockBody ?? operation.ExpressionBody);
    }

    /// <inheritdoc />
    public override Flow VisitBlock(IBlockOperation operation, ExecutionState state) => Blocks.ExecuteBlock(operation, state);

    /// <inheritdoc />
    public override Flow VisitVariableDeclarationGroup(IVariableDeclarationGroupOperation operation, ExecutionState state) =>
        Blocks.ExecuteDeclarations(operation, state);

    /// <inheritdoc />
    public override Flow VisitExpressionStatement(IExpressionStatementOperation operation, ExecutionState state)
    {
        state.Evaluate(operation.Operation);
        return Flow.Next;
    }

    /// <inheritdoc />
    public override Flow VisitConditional(IConditionalOperation operation, ExecutionState state) =>
        operation is { Type: null or { SpecialType: SpecialType.System_Void } }
            ? Conditions.ExecuteIf(operation, state)
            : DefaultVisit(operation, state);

    /// <inheritdoc />
    public override Flow VisitReturn(IReturnOperation operation, ExecutionState state) => Jumps.ExecuteReturn(operation, state);

    /// <inheritdoc />
    public override Flow VisitThrow(IThrowOperation operation, ExecutionState state) => Jumps.ExecuteThrow(operation, state);

    /// <inheritdoc />
    public override Flow VisitLocalFunction(ILocalFunctionOperation operation, ExecutionState state)
    {
        Functions.ExecuteDetached(operation.Body, state);
        return Flow.Next;
    }

    /// <inheritdoc />
    public override Flow VisitUsing(IUsingOperation operation, ExecutionState state) => Blocks.ExecuteUsing(operation, state);

    /// <inheritdoc />
    public override Flow VisitUsingDeclaration(IUsingDeclarationOperation operation, ExecutionState state)
    {
        state.Execute(operation.DeclarationGroup);
        return Flow.Next;
    }

    /// <inheritdoc />
    public override Flow VisitLock(ILockOperation operation, ExecutionState state)
    {
        state.Evaluate(operation.LockedValue);
        return state.Execute(operation.Body);
    }

    /// <inheritdoc />
    public override Flow VisitLabeled(ILabeledOperation operation, ExecutionState state) => Jumps.ExecuteLabeled(operation, state);

    /// <inheritdoc />
    public override Flow VisitBranch(IBranchOperation operation, ExecutionState state) => state.LeaveFor(operation.Target);

    /// <inheritdoc />
    public override Flow VisitEmpty(IEmptyOperation operation, ExecutionState state) => Flow.Next;

    /// <inheritdoc />
    public override Flow VisitTry(ITryOperation operation, ExecutionState state) => TryStatements.Execute(operation, state);

    /// <inheritdoc />
    public override Flow VisitSwitch(ISwitchOperation operation, ExecutionState state) => Switches.ExecuteSwitch(operation, state);

    /// <inheritdoc />
    public override Flow VisitForEachLoop(IForEachLoopOperation operation, ExecutionState state) => Loops.ExecuteLoop(operation, state);

    /// <inheritdoc />
    public override Flow VisitForLoop(IForLoopOperation operation, ExecutionState state) => Loops.ExecuteLoop(operation, state);

    /// <inheritdoc />
    public override Flow VisitWhileLoop(IWhileLoopOperation operation, ExecutionState state) => Loops.ExecuteLoop(operation, state);

    /// <inheritdoc />
    public override Flow VisitVariableInitializer(IVariableInitializerOperation operation, ExecutionState state) =>
        Blocks.ExecuteInitializer(operation, state);

    /// <inheritdoc />
    public override Flow VisitFieldInitializer(IFieldInitializerOperation operation, ExecutionState state) =>
        Blocks.ExecuteInitializer(operation, state);

    /// <inheritdoc />
    public override Flow VisitPropertyInitializer(IPropertyInitializerOperation operation, ExecutionState state) =>
        Blocks.ExecuteInitializer(operation, state);

    /// <inheritdoc />
    public override Flow VisitParameterInitializer(IParameterInitializerOperation operation, ExecutionState state) =>
        Blocks.ExecuteInitializer(operation, state);
}
