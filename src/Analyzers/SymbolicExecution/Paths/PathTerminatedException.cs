using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>Thrown when the current path ends within an expression, because the program throws there or is no longer analyzed.</summary>
/// <param name="thrown">The type of the exception that the program throws, or null if it is unknown or the program does not throw.</param>
internal sealed class PathTerminatedException(INamedTypeSymbol? thrown = null) : Exception
{
    /// <summary>Gets the type of the exception that the program throws, or null if it is unknown or the program does not throw.</summary>
    public INamedTypeSymbol? Thrown => thrown;
}
