using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Interprets the code of a compilation. It creates the services that all bodies share and is the entry point of this namespace.
/// </summary>
internal sealed class CompilationInterpreter
{
    private readonly KeywaySymbols symbols;
    private readonly LibraryCalls library;
    private readonly MemberValues members;
    private readonly ConstructedObjects objects;
    private readonly DerivedClasses derivedClasses;

    /// <param name="compilation">The compilation.</param>
    /// <param name="symbols">The symbols of Keyway's types.</param>
    /// <param name="policies">Reads the limits that a team has set.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public CompilationInterpreter(Compilation compilation, KeywaySymbols symbols, PolicyReader policies, CancellationToken cancellation)
    {
        this.symbols = symbols;
        library = new LibraryCalls(symbols);
        var effects = new CompilationEffects(compilation, symbols, cancellation);
        members = new MemberValues(
            compilation,
            effects,
            policies,
            (initializer, values, initializing) =>
                new PathExplorer(
                    initializer,
                    new Variables(OperationTree.Flatten(initializer)),
                    new InterpreterContext(symbols, library, values, new Budget(cancellation), initializing)
                ).Evaluate(),
            cancellation
        );
        derivedClasses = effects.DerivedClasses;
        objects = new ConstructedObjects(effects, () => new InterpreterContext(symbols, library, members, new Budget(cancellation)));
        IndependentFindings = new IndependentFindings(
            effects.Bodies,
            (body, method, report, calls) =>
            {
                Explore(body.Operation, body.Variables, report, cancellation, calls: calls);
                if (method is not null)
                {
                    ExploreDerived(body.Operation, body.Variables, method, (finding, way, _) => report(finding, way), cancellation);
                }
            }
        );
        Callers = new Callers(effects.Uses, IndependentFindings);
    }

    /// <summary>Gets the findings of methods and initializers that are interpreted on their own.</summary>
    public IndependentFindings IndependentFindings { get; }

    /// <summary>Gets the callers of methods, and the faults that they cause.</summary>
    public Callers Callers { get; }

    /// <summary>Interprets every path through a body until the budget is spent.</summary>
    /// <param name="body">The body.</param>
    /// <param name="variables">How the body uses its variables.</param>
    /// <param name="report">Receives each finding with the conditions of its path, or null if it does not depend on any.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    /// <param name="mayArise">
    /// Determines whether a finding may arise that depends on parameters; null if callers may pass any arguments.
    /// </param>
    /// <param name="calls">Receives the calls, or null.</param>
    /// <param name="type">The class of the object, if that inherits the member that contains the body; null for the member's own.</param>
    public void Explore(
        IOperation body,
        Variables variables,
        Action<Finding, string?> report,
        CancellationToken cancellation,
        Func<Finding, bool>? mayArise = null,
        RecordedCalls? calls = null,
        INamedTypeSymbol? type = null
    )
    {
        try
        {
            var context = new InterpreterContext(symbols, library, members, new Budget(cancellation), readOfAny: objects.ReadOfAny);
            new PathExplorer(body, variables, context, () => objects.Create(body, type), calls, TypeArguments.Find(type)).Explore(
                report,
                mayArise
            );
        }
        catch (Exception exception) when (exception is BudgetExceededException or InsufficientExecutionStackException)
        {
            // The code is too large or too deeply nested to be interpreted completely. The findings up to this point have been reported and
            // remain valid.
        }
    }

    /// <summary>
    /// Interprets the body of a member with an object of each class that inherits it, up to <see cref="Budget.MaximumDerivedClasses"/>:
    /// what it does may depend on what the class overrides, or passes to its base class as arguments of the constructor or the type.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="variables">How the body uses its variables.</param>
    /// <param name="member">The member, or an accessor of it.</param>
    /// <param name="report">Receives each finding with the conditions of its path, or null, and the class.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    /// <param name="mayArise">
    /// Determines whether a finding may arise that depends on parameters; null if callers may pass any arguments.
    /// </param>
    public void ExploreDerived(
        IOperation body,
        Variables variables,
        ISymbol member,
        Action<Finding, string?, INamedTypeSymbol> report,
        CancellationToken cancellation,
        Func<Finding, bool>? mayArise = null
    )
    {
        ISymbol inherited = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        if (!DerivedClasses.MayDiffer(inherited) || !(inherited.ContainingType.IsGenericType || body.DescendantsAndSelf().Any(UsesObject)))
        {
            return;
        }

        foreach (INamedTypeSymbol type in derivedClasses.Find(inherited).Take(Budget.MaximumDerivedClasses))
        {
            Explore(body, variables, (finding, way) => report(finding, way, type), cancellation, mayArise, type: type);
        }
    }

    // A parameter of a primary constructor is a part of the object.
    private static bool UsesObject(IOperation operation) =>
        operation
            is IInstanceReferenceOperation
                or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };
}
