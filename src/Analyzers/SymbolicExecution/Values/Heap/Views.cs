using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values.Heap;

/// <summary>The collections that read another one when they are enumerated, and so are unknown once code writes to that.</summary>
internal sealed class Views
{
    private List<(HeapObject View, SyntaxNode Origin)>? views;

    /// <summary>Adds a collection.</summary>
    /// <param name="view">The collection.</param>
    /// <param name="origin">The syntax that creates it.</param>
    public void Add(HeapObject view, SyntaxNode origin) => (views ??= []).Add((view, origin));

    /// <summary>Makes the collections unknown, because code wrote to what they read.</summary>
    public void Havoc()
    {
        List<(HeapObject View, SyntaxNode Origin)>? previous = views;
        views = null;
        foreach ((HeapObject view, _) in previous ?? [])
        {
            view.HavocView();
        }
    }

    /// <summary>Adds copies of the collections to the views of a copied collection.</summary>
    /// <param name="copied">The views of the copy.</param>
    /// <param name="change">Copies a value.</param>
    public void CopyTo(Views copied, Func<Value, Value> change)
    {
        foreach ((HeapObject view, SyntaxNode origin) in views ?? [])
        {
            if (change(Value.Known(view, origin)).TryGetContent(out HeapObject copy) && copy != view)
            {
                copied.Add(copy, origin);
            }
        }
    }
}
