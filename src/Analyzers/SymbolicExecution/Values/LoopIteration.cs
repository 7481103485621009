using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>One iteration of a loop, or one call of a function for an element of a query.</summary>
/// <param name="Text">The iteration as messages show it, such as <c>i = 3</c>.</param>
/// <param name="Outer">The iteration of the loop around it, or null.</param>
internal sealed record LoopIteration(string Text, LoopIteration? Outer)
{
    /// <summary>Gets this iteration and those of the loops around it as messages show them, the outermost first.</summary>
    public string Path { get; } = Outer is null ? Text : $"{Outer.Path}, {Text}";

    /// <summary>Gets the names of the variables that hold the element, separated by commas, or null if it has none.</summary>
    public string? Variables { get; init; }

    /// <summary>Gets the syntax of the loop, or of the call that calls the function.</summary>
    public SyntaxNode? Place { get; init; }

    /// <summary>
    /// Gets or sets the syntax of the element, as a row of a table, or null if the loop has no elements. A loop that counts has the element
    /// that it reads first at the index.
    /// </summary>
    public SyntaxNode? Row { get; set; }

    /// <summary>Gets whether the loop counts, and reads elements by their index.</summary>
    public bool IsCounted { get; init; }
}
