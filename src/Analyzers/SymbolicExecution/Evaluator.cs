using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Rules;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Follows design code as the program would run it, as far as its values are known at build time, and gathers what the rules find in the
/// parts and interconnects that it makes.
/// </summary>
/// <remarks>
/// A small interpreter over Roslyn's operations. It follows one way through the code at a time (<see cref="ExecutionPath"/>); what it does not
/// know stays unknown and is never guessed; what it does not understand makes the variables unknown that are written there.
/// </remarks>
internal sealed partial class Evaluator
{
    private readonly IOperation body;
    private readonly Variables rootVariables;
    private readonly Action<Finding, string?> report;
    private readonly PathFindings found = new();
    private readonly KeywaySymbols symbols;
    private readonly RuntimeCalls runtime;
    private readonly MemberValues members;
    private readonly ThrowAnalysis throws;
    private readonly Budget budget;
    private readonly List<Design> designs = [];
    private readonly ExecutionPath path = new();
    private Frame frame;

    /// <param name="body">The body of code, or the expression, to follow.</param>
    /// <param name="variables">How it treats its variables.</param>
    /// <param name="symbols">Keyway's types.</param>
    /// <param name="runtime">Calls into the runtime library.</param>
    /// <param name="members">The values of fields and properties.</param>
    /// <param name="report">Takes findings, each with the way that leads to it; the same one may come several times.</param>
    /// <param name="budget">What the evaluation may cost.</param>
    public Evaluator(
        IOperation body,
        Variables variables,
        KeywaySymbols symbols,
        RuntimeCalls runtime,
        MemberValues members,
        Action<Finding, string?> report,
        Budget budget
    )
    {
        this.body = body;
        rootVariables = variables;
        frame = new Frame(variables);
        this.symbols = symbols;
        this.runtime = runtime;
        this.members = members;
        throws = members.Throws;
        this.report = report;
        this.budget = budget;
    }

    /// <summary>Follows every way through the body.</summary>
    public void Run()
    {
        try
        {
            FollowAll();
        }
        finally
        {
            found.Report(report);
        }
    }

    private void FollowAll()
    {
        for (int taken = 0; taken < Budget.MaximumPaths; taken++)
        {
            designs.Clear();
            Reset();
            try
            {
                Execute(body);
            }
            catch (PathTerminatedException)
            {
                // What was made before the throw stands.
            }

            Judge();
            if (!path.Advance())
            {
                break;
            }
        }
    }

    /// <summary>
    /// The value of the body as an expression, as a field's initializer; unknown if it hangs on a condition that is not known.
    /// </summary>
    public Value RunExpression()
    {
        Value value;
        try
        {
            value = Evaluate(body);
        }
        catch (PathTerminatedException)
        {
            return Value.Unknown(body.Syntax);
        }

        return path.Advance() ? Value.Unknown(body.Syntax) : value;
    }

    private void Judge()
    {
        foreach (Design design in designs)
        {
            if (!design.IsContinued || (design.IsOverridden && design.IsUsed))
            {
                Report(DesignChecker.Check(design.Model, members.Policies.For(body.Syntax.SyntaxTree)));
            }
        }
    }

    private void Report(IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            found.Add(finding, path.Decisions);
        }
    }

    /// <summary>Begins anew: nothing is known of what a way before has left.</summary>
    private void Reset()
    {
        frame = new Frame(rootVariables);
        jump = null;
        depth = 0;
        conditionalReceivers.Clear();
        implicitReceivers.Clear();
        iterations.Clear();
        openJumps.Clear();
    }
}
