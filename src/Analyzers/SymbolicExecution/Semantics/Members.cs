using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Reads members of objects, tuples and dictionary entries.</summary>
internal static class Members
{
    /// <summary>Reads a field or auto-implemented property; null if the object or the value of the member is unknown.</summary>
    public static Value? ReadMember(Value? instance, ISymbol member)
    {
        if (instance is null)
        {
            return null;
        }

        if (instance.TryGetContent(out UserObject known))
        {
            return known.Get(member);
        }

        return instance.TryGetContent(out TupleValue tuple) && FindPosition(tuple, member) is { } position
            ? tuple.Elements[position]
            : null;
    }

    /// <summary>
    /// Finds the index of an element of a tuple, or of the key or value of a dictionary entry; null if it has none of the name.
    /// </summary>
    public static int? FindPosition(TupleValue tuple, ISymbol member)
    {
        string name = member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;
        int position = name switch
        {
            "Key" => 0,
            "Value" => 1,
            _ => name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring("Item".Length), out int number)
                ? number - 1
                : -1,
        };
        return position >= 0 && position < tuple.Elements.Count ? position : null;
    }
}
