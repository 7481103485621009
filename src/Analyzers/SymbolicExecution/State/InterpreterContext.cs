using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>The services that handlers use. While code is interpreted, they change nothing but the budget and their caches.</summary>
/// <param name="symbols">Keyway's types.</param>
/// <param name="library">The means to call the runtime library.</param>
/// <param name="members">The values of static members.</param>
/// <param name="budget">The budget of the body that is interpreted.</param>
/// <param name="initializing">The members whose initializers are being interpreted, or null if there are none.</param>
/// <param name="readOfAny">Reads what a member has in every object of its class; null where objects are being constructed.</param>
internal sealed class InterpreterContext(
    KeywaySymbols symbols,
    LibraryCalls library,
    MemberValues members,
    Budget budget,
    ImmutableHashSet<ISymbol>? initializing = null,
    Func<ISymbol, IOperation, Value?>? readOfAny = null
)
{
    private static readonly ImmutableHashSet<ISymbol> NoMembers = ImmutableHashSet.Create<ISymbol>(SymbolEqualityComparer.Default);

    private HashSet<IOperation>? exploredSwitches;
    private Dictionary<ISwitchOperation, SwitchLabels>? switches;
    private PurityAnalysis? purityOfCallers;

    /// <summary>Gets Keyway's types.</summary>
    public KeywaySymbols Symbols => symbols;

    /// <summary>Gets the means to call the runtime library.</summary>
    public LibraryCalls Library => library;

    /// <summary>Gets the values of static members.</summary>
    public MemberValues Members => members;

    /// <summary>Reads a field or auto-implemented property that is the same in every object of its class; null if it may differ.</summary>
    /// <param name="member">The member of an object that is unknown.</param>
    /// <param name="body">The body that is interpreted.</param>
    public Value? ReadOfAny(ISymbol member, IOperation body) => readOfAny?.Invoke(member, body);

    /// <summary>Gets the limits that a team configures for designs.</summary>
    public PolicyReader Policies => members.Policies;

    /// <summary>Gets the code of the compilation's methods.</summary>
    public Bodies Bodies => members.Effects.Bodies;

    /// <summary>Gets the analysis of which calls may throw.</summary>
    public ThrowAnalysis Throws => members.Effects.Throws;

    /// <summary>Gets the analysis of which functions are expected to throw.</summary>
    public ExpectedFunctions ExpectedFunctions => members.Effects.ExpectedFunctions;

    /// <summary>Gets the analysis of which members nothing can set after construction.</summary>
    public Construction Construction => members.Effects.Construction;

    /// <summary>Gets the analysis of which types have immutable objects.</summary>
    public ImmutableTypes ImmutableTypes => members.Effects.ImmutableTypes;

    /// <summary>Gets the analysis of which code has no side effects.</summary>
    public PurityAnalysis Purity { get; } = new(symbols, library, members.Effects.Bodies, members.Effects.ImmutableTypes);

    /// <summary>
    /// Gets the analysis of which code has no side effects if its objects are known and none of the functions has that its variables hold.
    /// </summary>
    public PurityAnalysis PurityOfCallers =>
        purityOfCallers ??= new(symbols, library, members.Effects.Bodies, members.Effects.ImmutableTypes, members.Effects.Implementations);

    /// <summary>Gets the switches of which each arm has been explored by itself.</summary>
    public HashSet<IOperation> ExploredSwitches => exploredSwitches ??= [];

    /// <summary>Gets what has been found of the switch statements that were executed.</summary>
    public Dictionary<ISwitchOperation, SwitchLabels> Switches => switches ??= [];

    /// <summary>Gets the budget of the body that is interpreted.</summary>
    public Budget Budget => budget;

    /// <summary>Gets the members whose initializers are being interpreted: code that reads them finds them without a value.</summary>
    public ImmutableHashSet<ISymbol> Initializing => initializing ?? NoMembers;
}
