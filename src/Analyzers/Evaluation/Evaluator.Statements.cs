using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>How a statement ended.</summary>
    private enum Flow
    {
        /// <summary>The next statement follows.</summary>
        Next,

        /// <summary>The rest of the body is left out: return, throw, or a jump.</summary>
        Leave,
    }

    private Flow Execute(IOperation? statement)
    {
        if (statement is null)
        {
            return Flow.Next;
        }

        budget.Spend();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case IMethodBodyOperation method:
                return Execute(method.BlockBody ?? method.ExpressionBody);
            case IConstructorBodyOperation constructor:
                Execute(constructor.Initializer);
                return Execute(constructor.BlockBody ?? constructor.ExpressionBody);
            case IBlockOperation block:
                return ExecuteAll(block.Operations);
            case IVariableDeclarationGroupOperation group:
                foreach (IVariableDeclarationOperation declaration in group.Declarations)
                {
                    Declare(declaration);
                }

                return Flow.Next;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                return Flow.Next;
            case IConditionalOperation { Type: null or { SpecialType: SpecialType.System_Void } } condition:
                return ExecuteIf(condition);
            case IReturnOperation { Kind: OperationKind.YieldReturn } given:
                Evaluate(given.ReturnedValue);
                return Flow.Next;
            case IReturnOperation returned:
                Evaluate(returned.ReturnedValue);
                return Flow.Leave;
            case IThrowOperation thrown:
                Evaluate(thrown.Exception);
                return Flow.Leave;
            case ILocalFunctionOperation function:
                ExecuteApart(function.Body);
                return Flow.Next;
            case IUsingOperation used:
                Execute(used.Resources);
                return Execute(used.Body);
            case IUsingDeclarationOperation used:
                return Execute(used.DeclarationGroup);
            case ILockOperation locked:
                Evaluate(locked.LockedValue);
                return Execute(locked.Body);
            case ILabeledOperation labeled:
                // Something may jump here from anywhere.
                ForgetWrites(body);
                return Execute(labeled.Operation);
            case IBranchOperation:
                return Flow.Leave;
            case IEmptyOperation:
                return Flow.Next;
            case ITryOperation attempt:
                return ExecuteTry(attempt);
            case ISwitchOperation selection:
                return ExecuteSwitch(selection);
            case ILoopOperation loop:
                ExecuteLoop(loop);
                return Flow.Next;
            case IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation:
                Evaluate(((ISymbolInitializerOperation)statement).Value);
                return Flow.Next;
            default:
                return ExecuteOther(statement);
        }
    }

    // A statement that Roslyn shows no more of than its parts.
    private Flow ExecuteOther(IOperation statement)
    {
        if (statement.Kind != OperationKind.None)
        {
            Evaluate(statement);
            return Flow.Next;
        }

        frame.ForgetSequences();
        return ExecuteAll(statement.ChildOperations);
    }

    private Flow ExecuteAll(IEnumerable<IOperation> statements)
    {
        Flow flow = Flow.Next;
        foreach (IOperation statement in statements)
        {
            // A local function may stand behind the end of the code that calls it.
            if (flow == Flow.Next || statement is ILocalFunctionOperation)
            {
                flow = Execute(statement) == Flow.Leave ? Flow.Leave : flow;
            }
        }

        return flow;
    }

    private void Declare(IVariableDeclarationOperation declaration)
    {
        foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
        {
            IVariableInitializerOperation? initializer = declarator.Initializer ?? declaration.Initializer;
            if (initializer is null)
            {
                frame.Forget(declarator.Symbol, declarator.Syntax);
            }
            else
            {
                Value value = Evaluate(initializer.Value);
                if (declarator.Symbol.RefKind == RefKind.None)
                {
                    frame.Write(declarator.Symbol, value);
                }
            }
        }
    }

    private Flow ExecuteIf(IConditionalOperation condition)
    {
        switch (Decide(condition.Condition, mayLeave: Leaves(condition.WhenTrue) || Leaves(condition.WhenFalse)))
        {
            case true:
                return Execute(condition.WhenTrue);
            case false:
                return Execute(condition.WhenFalse);
            default:
                PassOver(condition.WhenTrue);
                PassOver(condition.WhenFalse);
                return Flow.Next;
        }
    }

    /// <summary>The condition's value; if it hangs on parameters, the one assumed on this way; nothing if it is left open.</summary>
    private bool? Decide(IOperation condition, bool mayLeave)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Decide(parenthesized.Operand, mayLeave);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation:
                return !Decide(negation.Operand, mayLeave);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr, OperatorMethod: null } both:
                bool decisive = both.OperatorKind == BinaryOperatorKind.ConditionalOr;
                bool? left = Decide(both.LeftOperand, mayLeave);
                if (left == decisive)
                {
                    return decisive;
                }

                if (left is null)
                {
                    PassOver(both.RightOperand);
                    return null;
                }

                return Decide(both.RightOperand, mayLeave);
            default:
                Value value = Evaluate(condition);
                return value.Is(out bool known) ? known : path.Answer(value, mayLeave);
        }
    }

    /// <summary>Whether code may end the way that it is on.</summary>
    private bool Leaves(IOperation? code) => AllOf(code).Any(part => part is IReturnOperation or IThrowOperation or IBranchOperation);

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

        ForgetWrites(code);
        foreach (ISymbol variable in AllOf(code).SelectMany(Writes.Targets))
        {
            frame.Read(variable, code.Syntax).Escape();
        }
    }

    /// <summary>
    /// Code that runs in part or some unknown number of times, of which it may be anything: it is followed once, and what it writes is
    /// unknown before and after.
    /// </summary>
    private void ExecuteOnce(IOperation code, Action follow)
    {
        ForgetWrites(code);
        try
        {
            follow();
        }
        catch (PathEndedException)
        {
            // It ends one turn of the code, and another may go on.
        }

        ForgetWrites(code);
    }

    private void ExecuteLoop(ILoopOperation loop)
    {
        IEnumerable<IOperation> before = loop is IForLoopOperation { Before: var first } ? first : [];
        ExecuteAll(before);
        Value entered = loop switch
        {
            IForEachLoopOperation each => Entered(Evaluate(each.Collection), each),
            IForLoopOperation { Condition: { } condition } => Evaluate(condition),
            IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } => Evaluate(condition),
            _ => Value.Known(true, loop.Syntax),
        };
        if (entered.Is(out bool enters) ? enters : !entered.Inputs.IsEmpty)
        {
            ExecuteOnce(loop, () =>
            {
                Execute(loop.Body);
                ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottomOfFor } ? bottomOfFor : []);
                if (loop is IWhileLoopOperation { ConditionIsTop: false, Condition: { } bottom })
                {
                    Evaluate(bottom);
                }
            });
        }
        else
        {
            PassOver(loop.Body);
            ForgetWrites(loop);
        }
    }

    /// <summary>Whether the body of a loop runs at all.</summary>
    private static Value Entered(Value collection, IForEachLoopOperation loop)
    {
        if (collection.Is(out SequenceContent sequence))
        {
            EscapeElements(sequence);
        }

        return collection.Items is { } items ? Value.Known(items.Count > 0, loop.Collection.Syntax) : collection;
    }

    /// <summary>A switch over a known value takes its section; if it may be any value, each section is followed; else none is.</summary>
    private Flow ExecuteSwitch(ISwitchOperation selection)
    {
        Value value = Evaluate(selection.Value);
        ICaseClauseOperation[] clauses = [.. selection.Cases.SelectMany(section => section.Clauses)];
        bool isPlain = clauses.All(clause => clause is IDefaultCaseClauseOperation or ISingleValueCaseClauseOperation { Value.ConstantValue.HasValue: true });
        if (!value.IsKnown && !value.Inputs.IsEmpty)
        {
            foreach (ISwitchCaseOperation section in selection.Cases)
            {
                ExecuteOnce(selection, () =>
                {
                    foreach (IPatternCaseClauseOperation guarded in section.Clauses.OfType<IPatternCaseClauseOperation>().Where(clause => clause.Guard is not null))
                    {
                        Evaluate(guarded.Guard);
                    }

                    ExecuteAll(section.Body);
                });
            }

            return Flow.Next;
        }

        if (!value.IsKnown || !isPlain)
        {
            PassOver(selection);
            return Flow.Next;
        }

        bool Takes(ICaseClauseOperation clause) =>
            clause is ISingleValueCaseClauseOperation single && Equals(single.Value.ConstantValue.Value, value.Content);
        ISwitchCaseOperation? taken = selection.Cases.FirstOrDefault(section => section.Clauses.Any(Takes))
            ?? selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        Flow flow = ExecuteAll(taken?.Body ?? []);

        // A jump may lead to the switch's own end or out of it: where to is not followed.
        bool jumps = taken is not null && taken.Body.Any(statement => statement.DescendantsAndSelf().Any(part => part is IBranchOperation));
        return jumps ? Flow.Next : flow;
    }

    private Flow ExecuteTry(ITryOperation attempt)
    {
        if (attempt.Catches.Length == 0)
        {
            Flow flow = Execute(attempt.Body);
            Execute(attempt.Finally);
            return flow;
        }

        // Where the body may be left, nobody knows: what it writes is unknown in the catch clauses and after them.
        Flow end = Flow.Next;
        ExecuteOnce(attempt, () => end = Execute(attempt.Body));
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            ExecuteOnce(attempt, () =>
            {
                if (clause.Filter is not null)
                {
                    Evaluate(clause.Filter);
                }

                Execute(clause.Handler);
            });
        }

        Execute(attempt.Finally);
        return end;
    }

    /// <summary>The body of a lambda or local function, which runs at another time: only what never changes is known in it.</summary>
    private void ExecuteApart(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        Frame outer = frame;
        frame = outer.ForLater();
        try
        {
            Execute(code);
        }
        catch (PathEndedException)
        {
            // It ends the function, not the code around it.
        }
        finally
        {
            frame = outer;
        }
    }

    private void ForgetWrites(IOperation code)
    {
        foreach (ISymbol variable in AllOf(code).SelectMany(Writes.By))
        {
            frame.Forget(variable, code.Syntax);
        }
    }
}
