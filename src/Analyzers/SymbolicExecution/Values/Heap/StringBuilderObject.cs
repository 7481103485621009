namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>A <see cref="System.Text.StringBuilder"/>.</summary>
/// <param name="start">The text that it begins with.</param>
internal sealed class StringBuilderObject(string start) : HeapObject
{
    /// <summary>Gets the text, or null once the builder has escaped.</summary>
    public string? Text { get; private set; } = start;

    /// <summary>Appends a string.</summary>
    public void Append(string added) => Text += added;

    /// <inheritdoc />
    public override void Escape() => Text = null;

    /// <inheritdoc />
    public override bool CanChange(bool isWritten) => true;
}
