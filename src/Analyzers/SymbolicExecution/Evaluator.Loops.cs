using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

internal sealed partial class Evaluator
{
    /// <summary>The turns of the loops that are being followed, as <c>i = 3</c>.</summary>
    private readonly List<string> iterations = [];

    /// <summary>Numbers the turns of all loops, so that what was made in one is known from what is made in another.</summary>
    private int iteration;

    /// <summary>
    /// A loop is followed turn by turn while its condition is known; from there on for one turn, of which nobody knows the how manieth it
    /// is.
    /// </summary>
    private Flow ExecuteLoop(ILoopOperation loop)
    {
        if (
            loop is IForEachLoopOperation { IsAsynchronous: false } each
            && Evaluate(each.Collection) is var collection
            && Elements(collection) is { } elements
        )
        {
            return ExecuteEach(each, elements, collection.TryGetContent(out ListObject sequence) ? sequence : null);
        }

        ExecuteAll(loop is IForLoopOperation { Before: var first } ? first : []);
        return ExecuteKnownIterations(loop) ?? ExecuteUnknownIteration(loop);
    }

    private Flow ExecuteEach(IForEachLoopOperation loop, IReadOnlyList<Value> elements, ListObject? sequence)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            // What has been written to the array meanwhile is what the turn finds.
            if (sequence is not null && (sequence.Items is not { } current || current.Count != elements.Count))
            {
                return ExecuteUnknownIteration(loop);
            }

            Value element = sequence?.Items?[i] ?? elements[i];
            if (!DeconstructInto(loop.LoopControlVariable, element, element.TryGetContent(out UserObject made) ? made.Type : null))
            {
                if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } variable })
                {
                    ShareWithFunctions([variable], element);
                    frame.Write(variable, element);
                }
                else
                {
                    Escape(element);
                    HavocWrites(loop.LoopControlVariable);
                }
            }

            string shown = Shown(element) ?? Written(element) ?? $"element {Wording.FormatNumber(i + 1)}";
            iterations.Add(loop.Locals.Length == 1 ? $"{loop.Locals[0].Name} = {shown}" : shown);
            Flow flow = ExecuteBody(loop, out bool isOpen);
            iterations.RemoveAt(iterations.Count - 1);
            if (isOpen)
            {
                // Whether this turn went through, and whether there is another, only the program knows.
                return ExecuteUnknownIteration(loop);
            }

            if (flow == Flow.Leave)
            {
                return EndedAt(flow, loop.ExitLabel);
            }
        }

        return Flow.Next;
    }

    /// <summary>The end of a loop that is followed to it; nothing if it is not known how often it runs on.</summary>
    private Flow? ExecuteKnownIterations(ILoopOperation loop)
    {
        (IOperation? condition, bool isAfter) = loop switch
        {
            IForLoopOperation counted => (counted.Condition, false),
            IWhileLoopOperation { ConditionIsUntil: false } conditional => (conditional.Condition, !conditional.ConditionIsTop),
            _ => (null, false),
        };
        bool isEndless = condition is null || condition.ConstantValue.HasValue;
        if (condition is null && loop is not IForLoopOperation)
        {
            return null;
        }

        for (int taken = 0; taken < (isEndless ? Budget.MostEndlessTurns : Budget.MostTurns); taken++)
        {
            bool isFirst = taken == 0;
            if (condition is not null && !(isFirst && isAfter))
            {
                int assumed = path.Assumed;
                bool? goesOn = IsSettled(condition) ? Decide(condition) : null;
                if (goesOn is null || path.Assumed != assumed)
                {
                    return null;
                }

                if (!goesOn.Value)
                {
                    return Flow.Next;
                }
            }

            iterations.Add(
                loop is IForLoopOperation { Locals: { Length: > 0 } locals }
                    ? $"{locals[0].Name} = {Shown(frame.Read(locals[0], loop.Syntax)) ?? "?"}"
                    : ""
            );
            Flow flow = ExecuteBody(loop, out bool isOpen);
            iterations.RemoveAt(iterations.Count - 1);
            if (isOpen)
            {
                return null;
            }

            if (flow == Flow.Leave)
            {
                return EndedAt(flow, loop.ExitLabel);
            }

            ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : []);
        }

        return null;
    }

    /// <summary>Whether a condition hangs on nothing that only the program knows: to ask it again is no assumption.</summary>
    private bool IsSettled(IOperation condition) =>
        Enumerate(condition)
            .All(part =>
                part switch
                {
                    // What it writes itself.
                    ILocalReferenceOperation
                    {
                        Parent: IDeclarationExpressionOperation or IArgumentOperation { Parameter.RefKind: RefKind.Out }
                    } => true,
                    ILocalReferenceOperation local => frame.Read(local.Local, local.Syntax).IsKnown,
                    IParameterReferenceOperation parameter => EvaluateParameter(parameter).IsKnown,
                    _ => true,
                }
            );

    private Flow ExecuteBody(ILoopOperation loop, out bool isOpen)
    {
        openJumps.Remove(loop.ExitLabel);
        openJumps.Remove(loop.ContinueLabel);
        bool wasReturnOpen = frame.IsReturnOpen;
        iteration++;
        Flow flow = EndedAt(Execute(loop.Body), loop.ContinueLabel);
        iteration++;
        isOpen = openJumps.Remove(loop.ExitLabel) | openJumps.Remove(loop.ContinueLabel) | (frame.IsReturnOpen && !wasReturnOpen);
        return flow;
    }

    private Flow ExecuteUnknownIteration(ILoopOperation loop)
    {
        int assumed = path.Assumed;
        ForgetIfLeft(loop);
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
                HavocWrites(loop);
                return Flow.Next;
            default:
                HavocBranches(loop, loop);
                return Flow.Next;
        }
    }

    // After turns that were followed: how many more there are, nobody knows.
    private void ForgetIfLeft(ILoopOperation loop)
    {
        if (
            loop is IForEachLoopOperation
            || Enumerate(loop).SelectMany(Writes.FindWritten).Any(variable => !frame.Read(variable, loop.Syntax).IsKnown)
        )
        {
            HavocWrites(loop.Body);
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
        Flow flow = ExecuteOnce(
            loop,
            () =>
            {
                iteration++;
                Flow end = EndedAt(Execute(loop.Body), loop.ContinueLabel);
                iteration++;
                if (end == Flow.Next)
                {
                    ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : []);
                    goesOn =
                        condition is not null ? Decide(condition)
                        : loop is IForLoopOperation ? true
                        : null;
                }

                isLeft = end == Flow.Leave;
                return EndedAt(end, loop.ExitLabel);
            }
        );

        // Nothing that changes from turn to turn keeps it going, and nothing else ends it.
        if (goesOn == true && flow == Flow.Next && !isLeft)
        {
            if (!Enumerate(loop.Body).Any(part => part is IBranchOperation { BranchKind: not BranchKind.Continue }))
            {
                return LeaveFor(null);
            }

            // It is left on another turn, of which only the program knows what holds then.
            MarkMayThrow(loop);
        }

        return flow;
    }

    private Value HasElements(Value collection, IForEachLoopOperation loop)
    {
        if (collection.TryGetContent(out ListObject sequence))
        {
            EscapeElements(sequence);
        }

        return collection.Items is { } items ? Value.Known(items.Count > 0, loop.Collection.Syntax)
            : collection.Expression is { } identity
                ? collection.WithExpression(new PathCondition(identity, BinaryOperatorKind.None, null), false, loop.Collection.Syntax)
            : collection;
    }

    private static IReadOnlyList<Value>? Elements(Value collection) =>
        collection.Items is { } items ? [.. items]
        : collection.TryGetContent(out DictionaryObject table) && table.Entries is { } entries
            ? [.. entries.Select(entry => Value.Known(new TupleValue([entry.Key, entry.Value]), entry.Value.Origin))]
        : null;

    /// <summary>A value as the code writes it; nothing if that is too long.</summary>
    private static string? Written(Value value) =>
        value.Origin.ToString() is { Length: <= 40 } text && text.IndexOf('\n') < 0 ? text : null;

    private static string? Shown(string name, IEnumerable<Value> parts) =>
        parts.Select(Shown).ToList() is var shown
        && shown.Any(part => part is not null)
        && $"{name}({string.Join(", ", shown.Select(part => part ?? "…"))})" is { Length: <= 60 } text
            ? text
            : null;

    /// <summary>A value as a person would name it; nothing if it is too long to be named.</summary>
    private static string? Shown(Value value) =>
        value.Content switch
        {
            string text => text.Length <= 40 ? $"\"{text}\"" : null,
            Connector part => part.PartNumber.Value,
            TupleValue tuple => Shown("", tuple.Items),
            UserObject { Type: { IsRecord: true } type } held => Shown(
                type.Name,
                type.GetMembers()
                    .OfType<IPropertySymbol>()
                    .Where(property => !property.IsImplicitlyDeclared)
                    .Select(held.Get)
                    .OfType<Value>()
            ),
            int or long or decimal or double or bool => Convert.ToString(value.Content, System.Globalization.CultureInfo.InvariantCulture),
            IFormattable quantity when quantity.GetType().Assembly == typeof(Interconnect).Assembly => quantity.ToString(
                null,
                System.Globalization.CultureInfo.InvariantCulture
            ),
            _ => null,
        };
}
