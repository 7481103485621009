using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>The state of the program at one point of one path through a body of code. Handlers receive it with each operation.</summary>
/// <param name="body">The body that is interpreted.</param>
/// <param name="variables">How the body uses its variables.</param>
/// <param name="context">The services that handlers use.</param>
/// <param name="interpreter">Dispatches the parts of an operation to their handlers.</param>
internal sealed class ExecutionState(IOperation body, Variables variables, InterpreterContext context, IInterpreter interpreter)
{
    private readonly NamedRules namedRules = new(body.Syntax);

    /// <summary>Gets the body that is interpreted.</summary>
    public IOperation Body => body;

    /// <summary>Gets the services that handlers use.</summary>
    public InterpreterContext Context => context;

    /// <summary>Gets or sets the frame of the code that runs now: the body, or a method or function that it called.</summary>
    public Frame Frame { get; set; } = new(variables);

    /// <summary>Gets the means to create the object of the instance member that is explored, or null.</summary>
    public Func<Value?>? CreateObject { get; init; }

    /// <summary>Gets what receives the calls that are interpreted, or null.</summary>
    public RecordedCalls? Calls { get; init; }

    /// <summary>Gets the type arguments by the type parameters of the body, or null if they are unknown.</summary>
    public IReadOnlyDictionary<ITypeSymbol, ITypeSymbol>? TypeArguments { get; init; }

    /// <summary>Gets or sets what the current path wrote to static members.</summary>
    public StaticMembers Statics { get; set; } = new();

    /// <summary>
    /// Gets or sets the call whose task the code that runs now returns to a caller that awaits it at once, or null if there is none.
    /// </summary>
    public IOperation? AwaitedCall { get; set; }

    /// <summary>Gets or sets the object of the instance member that is explored, or null.</summary>
    public Value? Explored { get; set; }

    /// <summary>
    /// Gets or sets what the parts of the operation that is being evaluated were computed from, as far as they have been.
    /// </summary>
    public SourceSet Sources { get; set; } = SourceSet.None;

    /// <summary>
    /// Gets or sets what objects that are unknown have received: the sources of the arguments, by the sources of the objects; null if
    /// they have received nothing.
    /// </summary>
    public Dictionary<object, SourceSet>? Received { get; set; }

    /// <summary>Gets or sets the sources of unknown collections that code may have changed, or null if there are none.</summary>
    public HashSet<object>? Changed { get; set; }

    /// <summary>Gets the conditions that the current path assumes.</summary>
    public ExecutionPath Path { get; } = new();

    /// <summary>Gets or sets the target of the jump that left the last statement, or null after a return or a throw.</summary>
    public ILabelSymbol? Jump { get; set; }

    /// <summary>Gets or sets how many calls are being interpreted, one within the other.</summary>
    public int Depth { get; set; }

    /// <summary>Gets the receivers of the conditional accesses around the operation, the innermost on top.</summary>
    public Stack<Value> ConditionalReceivers { get; set; } = new();

    /// <summary>Gets the objects whose initializers are being evaluated, the innermost on top.</summary>
    public Stack<Value> ImplicitReceivers { get; set; } = new();

    /// <summary>Gets the current iteration of each loop that is being interpreted, as <c>i = 3</c>, the innermost last.</summary>
    public List<LoopIteration> Iterations { get; } = [];

    /// <summary>
    /// Gets or sets the number of the loop iteration, counted over all loops, by which functions know where they were created.
    /// </summary>
    public int Iteration { get; set; }

    /// <summary>Gets the targets to which code may have jumped under a condition that is unknown.</summary>
    public HashSet<ISymbol> PossibleJumps { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets or sets whether the code that runs now is expected to throw: its faults are intended.</summary>
    public bool IsExpectedToFail { get; set; }

    /// <summary>
    /// Gets or sets how often code ran that may throw, or was skipped: if it stays the same, the code in between certainly did not throw.
    /// </summary>
    public int Uncertainties { get; set; }

    /// <summary>Gets the designs that were created on the current path.</summary>
    public List<DesignObject> Designs { get; } = [];

    /// <summary>Gets or sets what the declarations at the beginning of the body leave behind, or null if no path has run them.</summary>
    public LeadingValues? Leading { get; set; }

    /// <summary>Gets or sets what receives the findings of code that runs ahead of its enumeration, or null for other code.</summary>
    public PendingReports? Pending { get; set; }

    /// <summary>Gets the findings of all paths.</summary>
    public PathFindings Findings { get; } = new();

    /// <summary>Evaluates an expression; the value of null is unknown.</summary>
    public Value Evaluate(IOperation? expression) => interpreter.Evaluate(expression, this);

    /// <summary>Executes a statement; null does nothing.</summary>
    public Flow Execute(IOperation? statement) => interpreter.Execute(statement, this);

    /// <summary>Calls a function through a delegate; returns null if it cannot be interpreted.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments in the order of the parameters.</param>
    /// <param name="origins">The origins of the arguments, or null if they have none of their own.</param>
    /// <param name="call">The call.</param>
    public Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call) =>
        interpreter.Invoke(function, arguments, origins, call, this);

    /// <summary>Enumerates a sequence; returns false if its elements are unknown, which may be after it has handed over some.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="syntax">The code that enumerates.</param>
    /// <param name="receive">Receives each element; returns false to stop.</param>
    /// <param name="skips">Whether a sequence within it whose elements are unknown is left out.</param>
    public bool TryEnumerate(Value sequence, SyntaxNode syntax, Func<Value, bool> receive, bool skips = false) =>
        interpreter.TryEnumerate(sequence, syntax, receive, skips, this);

    /// <summary>
    /// Records that code which is not analyzed ran: it may have called any member of the object whose member is explored, and may have
    /// written to static members.
    /// </summary>
    public void DisturbObject()
    {
        (Explored?.Content as UserObject)?.Disturb();
        Statics.Forget();
    }

    /// <summary>Adds findings of the current path, with the conditions that it assumes.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="then">What the path assumed of open conditions when the faults arose, or null for what it assumes now.</param>
    public void Report(IReadOnlyList<Finding> findings, Circumstances? then = null)
    {
        // The program may throw because of a fault, although the path goes on.
        Uncertainties += findings.Count;
        if (findings.Count == 0 || IsExpectedToFail)
        {
            return;
        }

        Circumstances circumstances = then ?? Path.GetCircumstances();
        if (Pending is not null)
        {
            Pending.Add(findings, circumstances);
            return;
        }

        Findings.AddAssumed(Path.AssumedConditions);
        foreach (Finding finding in findings)
        {
            SourceSet operands = finding
                .Related.Prepend(finding.Origin)
                .OfType<ValueOrigin>()
                .Aggregate(SourceSet.None, (all, origin) => all.Union(origin.Operands));
            if (!namedRules.Contain(finding.Id) && !Path.IsGuarded(operands, circumstances))
            {
                Findings.Add(
                    finding,
                    Path.GetDecisions(circumstances),
                    [
                        .. circumstances
                            .Decisions.Where(decision => !operands.IsEmpty && decision.Guard?.Covers(operands) == true)
                            .Select(decision => decision.Condition),
                    ]
                );
            }
        }
    }

    /// <summary>Runs code whose faults are intended, if it is expected to fail.</summary>
    public T RunExpecting<T>(bool failure, Func<T> code)
    {
        bool before = IsExpectedToFail;
        IsExpectedToFail |= failure;
        try
        {
            return code();
        }
        finally
        {
            IsExpectedToFail = before;
        }
    }

    /// <summary>Runs code that may run at another time, when static members hold other values.</summary>
    public T RunApart<T>(Func<T> code)
    {
        StaticMembers before = Statics;
        Statics = new StaticMembers();
        try
        {
            return code();
        }
        finally
        {
            if (!Statics.IsEmpty)
            {
                before.Forget();
            }

            Statics = before;
        }
    }

    /// <summary>Ends a statement by a jump to a target, or by a return or throw if the target is null.</summary>
    public Flow LeaveFor(ILabelSymbol? target)
    {
        Jump = target;
        return Flow.Leave;
    }

    /// <summary>Returns how a statement ends whose body ended in some way: a jump to a label of the statement ends there.</summary>
    /// <param name="flow">How the body ended.</param>
    /// <param name="ends">The labels at which the statement ends, as those of <c>break</c> and <c>continue</c>.</param>
    public Flow EndAt(Flow flow, params ILabelSymbol?[] ends)
    {
        if (flow == Flow.Leave && Jump is not null && ends.Contains(Jump, SymbolEqualityComparer.Default))
        {
            Jump = null;
            return Flow.Next;
        }

        return flow;
    }

    /// <summary>Resets the state for the next path, except for the findings and the choices that lead to the path.</summary>
    public void Reset()
    {
        Designs.Clear();
        Pending = null;
        Statics = new StaticMembers();
        Explored = CreateObject?.Invoke();
        Frame = new Frame(variables) { This = Explored, TypeArguments = TypeArguments };
        Jump = null;
        Depth = 0;
        ConditionalReceivers.Clear();
        ImplicitReceivers.Clear();
        Iterations.Clear();
        PossibleJumps.Clear();
        Sources = SourceSet.None;
        Received = null;
        Changed = null;
        IsExpectedToFail = false;
    }
}
