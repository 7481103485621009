using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A text that is being built: an object of its own, to which others may append.</summary>
/// <param name="start">What it begins with.</param>
internal sealed class StringBuilderObject(string start) : HeapObject
{
    /// <summary>The text so far; nothing once something that is not followed could have changed it.</summary>
    public string? Text { get; private set; } = start;

    public void Append(string added) => Text += added;

    /// <inheritdoc />
    public override void Escape() => Text = null;

    /// <inheritdoc />
    public override bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => true;
}
