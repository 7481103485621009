using Keyway.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Effects;

/// <summary>The analyses of a compilation that know no state. Each caches what it finds.</summary>
internal sealed class CompilationEffects
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="symbols">The symbols of Keyway's types.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    public CompilationEffects(Compilation compilation, KeywaySymbols symbols, CancellationToken cancellation)
    {
        Throws = new ThrowAnalysis(compilation, cancellation);
        Bodies = new Bodies(compilation, cancellation);
        ExpectedFunctions = new ExpectedFunctions(Bodies);
        ImmutableTypes = new ImmutableTypes(cancellation);
        Implementations = new Implementations(compilation);
        DerivedClasses = new DerivedClasses(compilation);
        DesignHolders = new DesignHolders(symbols, Bodies);
        Uses = new SymbolUses(compilation, cancellation);
        Construction = new Construction(Uses, cancellation);
        MutableTypes = new MutableTypes(
            symbols,
            ImmutableTypes,
            DerivedClasses,
            new DeconstructCalls(compilation, Uses, cancellation),
            compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
        );
        Aliases = new AliasWrites(
            Uses,
            MutableTypes,
            symbols,
            Construction,
            new AliasParameters(Implementations, MutableTypes),
            new AliasReceivers(Implementations, Bodies)
        );
    }

    /// <summary>Gets the analysis of which calls may throw.</summary>
    public ThrowAnalysis Throws { get; }

    /// <summary>Gets the code of the compilation's methods.</summary>
    public Bodies Bodies { get; }

    /// <summary>Gets the analysis of which functions are expected to throw.</summary>
    public ExpectedFunctions ExpectedFunctions { get; }

    /// <summary>Gets the analysis of which types have immutable objects.</summary>
    public ImmutableTypes ImmutableTypes { get; }

    /// <summary>Gets the analysis of through which values code may write into shared objects.</summary>
    public MutableTypes MutableTypes { get; }

    /// <summary>Gets the search for the code of virtual calls.</summary>
    public Implementations Implementations { get; }

    /// <summary>Gets the search for the classes that inherit members.</summary>
    public DerivedClasses DerivedClasses { get; }

    /// <summary>Gets the analysis of which objects hold designs, or make them.</summary>
    public DesignHolders DesignHolders { get; }

    /// <summary>Gets the search for the uses of symbols.</summary>
    public SymbolUses Uses { get; }

    /// <summary>Gets the analysis of which members nothing can set after construction.</summary>
    public Construction Construction { get; }

    /// <summary>Gets the analysis of which members hold objects that code may write into.</summary>
    public AliasWrites Aliases { get; }
}
