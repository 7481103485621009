using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>The services that handlers use. Nothing in it changes while code is interpreted, except that the budget is spent.</summary>
/// <param name="symbols">Keyway's types.</param>
/// <param name="library">Calls into the runtime library.</param>
/// <param name="members">The values of static members.</param>
/// <param name="budget">What interpreting the body may cost.</param>
internal sealed class InterpreterContext(KeywaySymbols symbols, LibraryCalls library, MemberValues members, Budget budget)
{
    /// <summary>Keyway's types.</summary>
    public KeywaySymbols Symbols => symbols;

    /// <summary>Calls into the runtime library.</summary>
    public LibraryCalls Library => library;

    /// <summary>The values of static members.</summary>
    public MemberValues Members => members;

    /// <summary>The team's own limits.</summary>
    public PolicyReader Policies => members.Policies;

    /// <summary>The code of the compilation's methods.</summary>
    public Bodies Bodies => members.Bodies;

    /// <summary>Determines which calls may throw.</summary>
    public ThrowAnalysis Throws => members.Throws;

    /// <summary>Determines which types have immutable objects.</summary>
    public ImmutableTypes ImmutableTypes => members.ImmutableTypes;

    /// <summary>Determines which code has no effects.</summary>
    public PurityAnalysis Purity { get; } = new(symbols, library, members.Bodies, members.ImmutableTypes);

    /// <summary>What interpreting the body may cost.</summary>
    public Budget Budget => budget;
}
