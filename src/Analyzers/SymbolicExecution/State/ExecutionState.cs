using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>What is known at one point of one path through a body of code. Handlers receive it with each operation.</summary>
/// <param name="body">The body that is interpreted.</param>
/// <param name="variables">How it uses its variables.</param>
/// <param name="context">The services.</param>
/// <param name="interpreter">Dispatches the parts of an operation to their handlers.</param>
internal sealed class ExecutionState(IOperation body, Variables variables, InterpreterContext context, IInterpreter interpreter)
{
    /// <summary>The body that is interpreted.</summary>
    public IOperation Body => body;

    /// <summary>The services.</summary>
    public InterpreterContext Context => context;

    /// <summary>The variables of the code that runs now: those of the body, or of a method it called.</summary>
    public Frame Frame { get; set; } = new(variables);

    /// <summary>The conditions that are assumed.</summary>
    public ExecutionPath Path { get; } = new();

    /// <summary>The target of the jump that left the code, or null after a return or a throw.</summary>
    public ILabelSymbol? Jump { get; set; }

    /// <summary>How deeply calls are nested.</summary>
    public int Depth { get; set; }

    /// <summary>The receivers of the conditional accesses around the operation, the innermost last.</summary>
    public Stack<Value> ConditionalReceivers { get; } = new();

    /// <summary>The objects whose initializers run, the innermost last.</summary>
    public Stack<Value> ImplicitReceivers { get; } = new();

    /// <summary>The iterations of the loops that are interpreted, as <c>i = 3</c>.</summary>
    public List<string> Iterations { get; } = [];

    /// <summary>Numbers the iterations of all loops, so that functions created in different iterations differ.</summary>
    public int Iteration { get; set; }

    /// <summary>The targets to which code may have jumped under a condition whose value is unknown.</summary>
    public HashSet<ISymbol> OpenJumps { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The designs created on this path.</summary>
    public List<DesignObject> Designs { get; } = [];

    /// <summary>The findings of all paths.</summary>
    public PathFindings Findings { get; } = new();

    /// <summary>Evaluates an expression; a missing one is unknown.</summary>
    public Value Evaluate(IOperation? expression) => interpreter.Evaluate(expression, this);

    /// <summary>Executes a statement; a missing one does nothing.</summary>
    public Flow Execute(IOperation? statement) => interpreter.Execute(statement, this);

    /// <summary>Calls a function through a delegate; returns null if it cannot be interpreted.</summary>
    public Value? Invoke(Closure function, Value[] arguments, ValueOrigin?[]? origins, SyntaxNode call) =>
        interpreter.Invoke(function, arguments, origins, call, this);

    /// <summary>Adds findings of the current path.</summary>
    public void Report(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            Findings.Add(finding, Path.Decisions);
        }
    }

    /// <summary>Leaves the code for a jump target, or for its end if the target is null.</summary>
    public Flow LeaveFor(ILabelSymbol? target)
    {
        Jump = target;
        return Flow.Leave;
    }

    /// <summary>Ends a statement: a jump to one of its labels ends there, and the next statement follows.</summary>
    public Flow EndedAt(Flow flow, params ILabelSymbol?[] ends)
    {
        if (flow == Flow.Leave && Jump is not null && ends.Contains(Jump, SymbolEqualityComparer.Default))
        {
            Jump = null;
            return Flow.Next;
        }

        return flow;
    }

    /// <summary>Starts over for the next path: nothing that the last one left is known.</summary>
    public void Reset()
    {
        Designs.Clear();
        Frame = new Frame(variables);
        Jump = null;
        Depth = 0;
        ConditionalReceivers.Clear();
        ImplicitReceivers.Clear();
        Iterations.Clear();
        OpenJumps.Clear();
    }
}
