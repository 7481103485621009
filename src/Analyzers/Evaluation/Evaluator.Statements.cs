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
            case IReturnOperation { Kind: OperationKind.Return } returned:
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
                if (loop is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } })
                {
                    frame.ForgetSequences();
                }

                ExecuteUncertain(loop);
                return Flow.Next;
            case IVariableInitializerOperation or IFieldInitializerOperation or IPropertyInitializerOperation or IParameterInitializerOperation:
                Evaluate(((ISymbolInitializerOperation)statement).Value);
                return Flow.Next;
            default:
                Evaluate(statement);
                return Flow.Next;
        }
    }

    private Flow ExecuteAll(IEnumerable<IOperation> statements)
    {
        foreach (IOperation statement in statements)
        {
            if (Execute(statement) == Flow.Leave)
            {
                return Flow.Leave;
            }
        }

        return Flow.Next;
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
                frame.Write(declarator.Symbol, Evaluate(initializer.Value));
            }
        }
    }

    private Flow ExecuteIf(IConditionalOperation condition)
    {
        bool? known = Decide(condition.Condition, worthTelling: Matters(condition.WhenTrue) || Matters(condition.WhenFalse));
        return known switch
        {
            true => Execute(condition.WhenTrue),
            false => Execute(condition.WhenFalse),
            _ => Flow.Next,
        };
    }

    /// <summary>The condition's value; if it is not known, the one assumed on this way, or nothing where the answer makes no difference.</summary>
    private bool? Decide(IOperation condition, bool worthTelling)
    {
        Value value = Evaluate(condition);
        return value.Is(out bool known) ? known : worthTelling ? Assume(value) : null;
    }

    private bool Assume(Value value) => path.Answer(value.Question) != value.Negated;

    /// <summary>Whether a branch can change what is known: it calls something, writes to something, or leaves.</summary>
    private static bool Matters(IOperation? branch) => branch is not null && branch.DescendantsAndSelf().Any(part => part is
        IAssignmentOperation or IIncrementOrDecrementOperation or IInvocationOperation or IObjectCreationOperation
        or IReturnOperation or IThrowOperation or IBranchOperation or IVariableDeclaratorOperation);

    /// <summary>A switch over a known value takes its section; over another, each section is followed without knowing what is written in any.</summary>
    private Flow ExecuteSwitch(ISwitchOperation selection)
    {
        Value value = Evaluate(selection.Value);
        ICaseClauseOperation[] clauses = [.. selection.Cases.SelectMany(section => section.Clauses)];
        if (!value.IsKnown || !clauses.All(clause => clause is IDefaultCaseClauseOperation or ISingleValueCaseClauseOperation { Value.ConstantValue.HasValue: true }))
        {
            ExecuteUncertain(selection);
            return Flow.Next;
        }

        bool Takes(ICaseClauseOperation clause) =>
            clause is ISingleValueCaseClauseOperation single && Equals(single.Value.ConstantValue.Value, value.Content);
        ISwitchCaseOperation? taken = selection.Cases.FirstOrDefault(section => section.Clauses.Any(Takes))
            ?? selection.Cases.FirstOrDefault(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        if (taken is null)
        {
            return Flow.Next;
        }

        // A jump to the switch's own end stays in the method; any other way out leaves it.
        Flow flow = ExecuteAll(taken.Body.Where(statement => statement is not IBranchOperation { BranchKind: BranchKind.Break }));
        if (taken.Body.SelectMany(statement => statement.Descendants()).Any(part => part is IBranchOperation))
        {
            ForgetWrites(selection);
            return Flow.Next;
        }

        return flow;
    }

    /// <summary>Code that runs some unknown number of times, or in part: what it writes is unknown before, during and after.</summary>
    private void ExecuteUncertain(IOperation code)
    {
        ForgetWrites(code);
        foreach (IOperation part in code.ChildOperations)
        {
            ExecuteParts(part);
        }

        ForgetWrites(code);
    }

    // Each statement of a loop's or switch's parts is followed in order; how the parts hang together is left open.
    private void ExecuteParts(IOperation part)
    {
        if (part is ISwitchCaseOperation section)
        {
            ForgetWrites(section.Parent!);
            ExecuteAll(section.Body);
        }
        else
        {
            Execute(part);
        }
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
        Execute(attempt.Body);
        ForgetWrites(attempt);
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            Evaluate(clause.Filter);
            Execute(clause.Handler);
        }

        ForgetWrites(attempt);
        Execute(attempt.Finally);
        return Flow.Next;
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
        Execute(code);
        frame = outer;
    }

    private void ForgetWrites(IOperation code)
    {
        foreach (ISymbol variable in Writes.In(code))
        {
            frame.Forget(variable, code.Syntax);
        }
    }
}
