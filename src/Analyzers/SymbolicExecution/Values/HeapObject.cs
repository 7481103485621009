using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>An object with an identity of its own: several values may refer to it, and what is written through one shows in all.</summary>
internal abstract class HeapObject
{
    /// <summary>The values that the object holds; empty if they are unknown.</summary>
    public virtual IEnumerable<Value> Children => [];

    /// <summary>The elements, if the object is a sequence whose elements are known, or null.</summary>
    public virtual List<Value>? Items => null;

    /// <summary>Whether code may write into the object, so that it holds other values later.</summary>
    public virtual bool HasState => true;

    /// <summary>Determines whether anything but the code that created the object can change it.</summary>
    /// <param name="isImmutableArray">Determines whether nothing in the compilation writes to arrays of a type.</param>
    public virtual bool CanChange(Func<ITypeSymbol?, bool> isImmutableArray) => false;

    /// <summary>The object becomes reachable from code that is not analyzed, which may write into it.</summary>
    public abstract void Escape();

    /// <summary>Copies the object with copies of the values it holds; an object whose contents are unknown stays the same.</summary>
    /// <param name="change">Copies a value.</param>
    /// <param name="created">Receives the copy before its values are copied, because objects may refer to each other.</param>
    public virtual HeapObject Copy(Func<Value, Value> change, Action<HeapObject> created) => this;
}
