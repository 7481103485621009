using System.Runtime.CompilerServices;
using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Evaluates expressions by dispatching each kind of operation to its handler; <see cref="StatementInterpreter"/> does so for statements.
/// </summary>
/// <remarks>
/// The interpreter executes one path through the code at a time. A value that it cannot determine is unknown and is never guessed. An
/// operation without a handler makes every variable and object unknown that it may write to.
/// </remarks>
internal sealed class Interpreter : OperationVisitor<ExecutionState, Value>, IInterpreter
{
    private static readonly StatementInterpreter Statements = new();

    private Interpreter() { }

    /// <summary>Gets the interpreter, which all bodies share because it has no state.</summary>
    public static Interpreter Instance { get; } = new();

    /// <inheritdoc />
    public Value Evaluate(IOperation? expression, ExecutionState state)
    {
        if (expression is null)
        {
            return Value.Unknown(state.Body.Syntax);
        }

        state.Context.Budget.Spend();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        SourceSet outer = state.Sources;
        state.Sources = SourceSet.None;
        Value value = expression.ConstantValue is { HasValue: true, Value: var constant }
            ? Value.Known(constant, expression.Syntax, Sources.OfConstant(expression))
            : Sources.Complete(
                IsUnspecified(expression) ? DefaultVisit(expression, state) : expression.Accept(this, state)!,
                expression,
                state
            );
        state.Sources = outer.Union(value.Sources);
        return value;
    }

    /// <inheritdoc />
    public Flow Execute(IOperation? statement, ExecutionState state)
    {
        if (statement is null)
        {
            return Flow.Next;
        }

        state.Context.Budget.Spend();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return IsUnspecified(statement) ? Statements.DefaultVisit(statement, state) : statement.Accept(Statements, state);
    }

    /// <inheritdoc />
    public Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call, ExecutionState state) =>
        Closures.Invoke(function, arguments, origins, call, state);

    /// <inheritdoc />
    public bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips, ExecutionState state) =>
        SequenceEnumeration.TryEnumerate(sequence, syntax, receive, skips, state);

    /// <inheritdoc />
    public override Value DefaultVisit(IOperation operation, ExecutionState state) =>
        Arrays.IsStackAllocation(operation) ? Arrays.EvaluateStackAllocation(operation, state) : Unmodeled.Evaluate(operation, state);

    // Roslyn has no public operation for some statements, such as 'fixed'. Their kind is None, and their Accept does not call DefaultVisit.
    private static bool IsUnspecified(IOperation operation) => operation.Kind == OperationKind.None;

    /// <inheritdoc />
    public override Value VisitLocalReference(ILocalReferenceOperation operation, ExecutionState state) =>
        state.Frame.Read(operation.Local, operation.Syntax);

    /// <inheritdoc />
    public override Value VisitParameterReference(IParameterReferenceOperation operation, ExecutionState state) =>
        References.EvaluateParameter(operation, state);

    /// <inheritdoc />
    public override Value VisitFieldReference(IFieldReferenceOperation operation, ExecutionState state) =>
        References.EvaluateField(operation, state);

    /// <inheritdoc />
    public override Value VisitEventReference(IEventReferenceOperation operation, ExecutionState state) =>
        References.EvaluateEvent(operation, state);

    /// <inheritdoc />
    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, ExecutionState state) =>
        PropertyReferences.EvaluateProperty(operation, state);

    /// <inheritdoc />
    public override Value VisitInvocation(IInvocationOperation operation, ExecutionState state) =>
        Invocations.EvaluateInvocation(operation, state);

    /// <inheritdoc />
    public override Value VisitObjectCreation(IObjectCreationOperation operation, ExecutionState state) =>
        ObjectCreation.EvaluateCreation(operation, state);

    /// <inheritdoc />
    public override Value VisitArrayCreation(IArrayCreationOperation operation, ExecutionState state) =>
        Arrays.EvaluateArray(operation, state);

    /// <inheritdoc />
    public override Value VisitCollectionExpression(ICollectionExpressionOperation operation, ExecutionState state) =>
        CollectionExpressions.EvaluateCollection(operation, state);

    /// <inheritdoc />
    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, ExecutionState state) =>
        Arrays.EvaluateElement(operation, state);

    /// <inheritdoc />
    public override Value VisitConversion(IConversionOperation operation, ExecutionState state) =>
        Conversions.EvaluateConversion(operation, state);

    /// <inheritdoc />
    public override Value VisitInterpolatedString(IInterpolatedStringOperation operation, ExecutionState state) =>
        InterpolatedStrings.EvaluateInterpolatedString(operation, state);

    /// <inheritdoc />
    public override Value VisitInterpolatedStringHandlerCreation(
        IInterpolatedStringHandlerCreationOperation operation,
        ExecutionState state
    ) => InterpolatedStrings.EvaluateHandler(operation, state);

    /// <inheritdoc />
    public override Value VisitTypeOf(ITypeOfOperation operation, ExecutionState state) => TypeTests.EvaluateTypeOf(operation, state);

    /// <inheritdoc />
    public override Value VisitAwait(IAwaitOperation operation, ExecutionState state) => Awaits.Evaluate(operation, state);

    /// <inheritdoc />
    public override Value VisitRangeOperation(IRangeOperation operation, ExecutionState state) => Ranges.EvaluateRange(operation, state);

    /// <inheritdoc />
    public override Value VisitParenthesized(IParenthesizedOperation operation, ExecutionState state) => state.Evaluate(operation.Operand);

    /// <inheritdoc />
    public override Value VisitBinaryOperator(IBinaryOperation operation, ExecutionState state) =>
        Operators.EvaluateBinary(operation, state);

    /// <inheritdoc />
    public override Value VisitUnaryOperator(IUnaryOperation operation, ExecutionState state) =>
        operation.OperatorKind == UnaryOperatorKind.Hat
            ? Ranges.EvaluateFromEnd(operation, state)
            : Operators.EvaluateUnary(operation, state);

    /// <inheritdoc />
    public override Value VisitConditional(IConditionalOperation operation, ExecutionState state) =>
        Conditions.EvaluateConditional(operation, state);

    /// <inheritdoc />
    public override Value VisitCoalesce(ICoalesceOperation operation, ExecutionState state) =>
        Conditions.EvaluateCoalesce(operation, state);

    /// <inheritdoc />
    public override Value VisitConditionalAccess(IConditionalAccessOperation operation, ExecutionState state) =>
        Conditions.EvaluateConditionalAccess(operation, state);

    /// <inheritdoc />
    public override Value VisitConditionalAccessInstance(IConditionalAccessInstanceOperation operation, ExecutionState state) =>
        state.ConditionalReceivers.Count > 0 ? state.ConditionalReceivers.Peek() : Value.Unknown(operation.Syntax);

    /// <inheritdoc />
    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, ExecutionState state) =>
        Assignments.EvaluateAssignment(operation, state);

    /// <inheritdoc />
    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, ExecutionState state) =>
        Assignments.EvaluateCompound(operation, state);

    /// <inheritdoc />
    public override Value VisitCoalesceAssignment(ICoalesceAssignmentOperation operation, ExecutionState state) =>
        Conditions.EvaluateCoalesceAssignment(operation, state);

    /// <inheritdoc />
    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, ExecutionState state) =>
        Assignments.EvaluateIncrement(operation, state);

    /// <inheritdoc />
    public override Value VisitAnonymousFunction(IAnonymousFunctionOperation operation, ExecutionState state) =>
        Functions.EvaluateFunction(operation, state);

    /// <inheritdoc />
    public override Value VisitDelegateCreation(IDelegateCreationOperation operation, ExecutionState state) =>
        Functions.EvaluateDelegate(operation, state);

    /// <inheritdoc />
    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, ExecutionState state) =>
        References.EvaluateInstance(operation, state);

    /// <inheritdoc />
    public override Value VisitTuple(ITupleOperation operation, ExecutionState state) => Tuples.EvaluateTuple(operation, state);

    /// <inheritdoc />
    public override Value VisitTupleBinaryOperator(ITupleBinaryOperation operation, ExecutionState state) =>
        Tuples.EvaluateTupleComparison(operation, state);

    /// <inheritdoc />
    public override Value VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, ExecutionState state) =>
        Tuples.EvaluateAnonymousObject(operation, state);

    /// <inheritdoc />
    public override Value VisitWith(IWithOperation operation, ExecutionState state) => Tuples.EvaluateWith(operation, state);

    /// <inheritdoc />
    public override Value VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, ExecutionState state) =>
        Deconstructions.EvaluateDeconstruction(operation, state);

    /// <inheritdoc />
    public override Value VisitDefaultValue(IDefaultValueOperation operation, ExecutionState state) => Defaults.Evaluate(operation, state);

    /// <inheritdoc />
    public override Value VisitIsPattern(IIsPatternOperation operation, ExecutionState state) =>
        Conditions.EvaluatePattern(operation, state);

    /// <inheritdoc />
    public override Value VisitIsType(IIsTypeOperation operation, ExecutionState state) => TypeTests.EvaluateIsType(operation, state);

    /// <inheritdoc />
    public override Value VisitSwitchExpression(ISwitchExpressionOperation operation, ExecutionState state) =>
        Switches.EvaluateSwitch(operation, state);

    /// <inheritdoc />
    public override Value VisitImplicitIndexerReference(IImplicitIndexerReferenceOperation operation, ExecutionState state) =>
        Arrays.EvaluateImplicitIndex(operation, state);

    /// <inheritdoc />
    public override Value VisitTranslatedQuery(ITranslatedQueryOperation operation, ExecutionState state) =>
        state.Evaluate(operation.Operation);

    /// <inheritdoc />
    public override Value VisitThrow(IThrowOperation operation, ExecutionState state) => Exceptions.EvaluateThrow(operation, state);

    /// <inheritdoc />
    public override Value VisitTypeParameterObjectCreation(ITypeParameterObjectCreationOperation operation, ExecutionState state) =>
        ObjectCreation.EvaluateCreation(operation, state);
}
