namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>An object with an identity: several values may refer to it, and a write through one of them is visible through all.</summary>
internal abstract class HeapObject
{
    /// <summary>Gets the values that the object holds; empty if they are unknown.</summary>
    public virtual IEnumerable<Value> Children => [];

    /// <summary>Gets the elements of a sequence, or null if they are unknown or the object is no sequence.</summary>
    public virtual List<Value>? Items => null;

    /// <summary>Gets whether the object, or an object that it holds, may hold other values later.</summary>
    public virtual bool HasState => true;

    /// <summary>Whether no code can make the object hold other values, whatever becomes of the values themselves.</summary>
    public virtual bool IsConstant => false;

    /// <summary>Whether the object is constant, or everything computed from it becomes unknown when code writes into it.</summary>
    public virtual bool IsObserved => IsConstant;

    /// <summary>Determines whether anything but the code that created the object can change it.</summary>
    /// <param name="isWritten">Whether code may write into the collections that a member holds, of which the object is a part.</param>
    public virtual bool CanChange(bool isWritten) => false;

    /// <summary>
    /// Gets or sets what code that is not analyzed may have stored in the object, or made its state depend on: the sources of the values
    /// that it received together with the object.
    /// </summary>
    public SourceSet Received { get; set; } = SourceSet.None;

    /// <summary>
    /// Gets or sets what identifies the object: a copy that stands for it in code that may not run has the same identity.
    /// </summary>
    public object Identity
    {
        get => field ?? this;
        set;
    }

    /// <summary>Gets or sets what code reports when it enumerates the object to its end, or null for nothing.</summary>
    public object? Pending { get; set; }

    /// <summary>Records that code which is not analyzed can reach the object, and may write into it from here on.</summary>
    public abstract void Escape();

    /// <summary>Records that code may have written to another object that this one reads.</summary>
    public virtual void HavocView() => Escape();

    /// <summary>Copies the object together with the values it holds; an object whose values are unknown is returned itself.</summary>
    /// <param name="change">Copies a value.</param>
    /// <param name="created">
    /// Receives the copy as soon as it exists: with objects that refer to each other, before its values are copied.
    /// </param>
    public virtual HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created) => this;
}
