using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

internal sealed partial class Evaluator
{
    /// <summary>A loop is followed for one turn, of which nobody knows the how manieth it is.</summary>
    private Flow ExecuteLoop(ILoopOperation loop)
    {
        ExecuteAll(loop is IForLoopOperation { Before: var first } ? first : []);
        int assumed = path.Assumed;
        bool? isEntered = loop switch
        {
            IForEachLoopOperation each => Assume(HasElements(Evaluate(each.Collection), each)),
            IForLoopOperation { Condition: { } condition } => Decide(condition),
            IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } => Decide(condition),
            _ => true,
        };
        switch (isEntered)
        {
            case true:
                return ExecuteTurn(loop);
            case false when path.Assumed == assumed:
                return Flow.Next;
            case false:
                // How often a loop runs that hangs on parameters is not known, and that it does not run is not assumed either.
                ForgetWrites(loop);
                return Flow.Next;
            default:
                LeaveOpen(loop, loop);
                return Flow.Next;
        }
    }

    private Flow ExecuteTurn(ILoopOperation loop)
    {
        IOperation? condition = loop switch
        {
            IForLoopOperation counted => counted.Condition,
            IWhileLoopOperation conditional => conditional.Condition,
            _ => null,
        };
        bool? goesOn = null;
        bool isLeft = false;
        Flow flow = ExecuteOnce(loop, () =>
        {
            Flow end = EndedAt(Execute(loop.Body), loop.ContinueLabel);
            if (end == Flow.Next)
            {
                ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : []);
                goesOn = condition is not null ? Decide(condition) : loop is IForLoopOperation ? true : null;
            }

            isLeft = end == Flow.Leave;
            return EndedAt(end, loop.ExitLabel);
        });

        // Nothing that changes from turn to turn keeps it going, and nothing else ends it.
        if (goesOn == true && flow == Flow.Next && !isLeft)
        {
            if (!AllOf(loop.Body).Any(part => part is IBranchOperation { BranchKind: not BranchKind.Continue }))
            {
                return LeaveFor(null);
            }

            // It is left on another turn, of which only the program knows what holds then.
            Doubt(loop);
        }

        return flow;
    }

    private Value HasElements(Value collection, IForEachLoopOperation loop)
    {
        if (collection.Is(out SequenceContent sequence))
        {
            EscapeElements(sequence);
        }

        return collection.Items is { } items ? Value.Known(items.Count > 0, loop.Collection.Syntax)
            : collection.Question is { } identity ? collection.Asked(new Question(identity, BinaryOperatorKind.None, null), false, loop.Collection.Syntax)
            : collection;
    }
}
