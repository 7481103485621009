using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Reads members of objects and tuples.</summary>
internal static class Members
{
    /// <summary>The value of a field; nothing if the object that has it is not known.</summary>
    public static Value? ReadMember(Value? instance, ISymbol member)
    {
        if (instance is null)
        {
            return null;
        }

        if (instance.TryGetContent(out UserObject held))
        {
            return held.Get(member);
        }

        return instance.TryGetContent(out TupleValue tuple) && FindPosition(tuple, member) is { } place ? tuple.Elements[place] : null;
    }

    public static int? FindPosition(TupleValue tuple, ISymbol member)
    {
        string name = member is IFieldSymbol { CorrespondingTupleField: { } element } ? element.Name : member.Name;
        int place = name switch
        {
            "Key" => 0,
            "Value" => 1,
            _ => name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring("Item".Length), out int number)
                ? number - 1
                : -1,
        };
        return place >= 0 && place < tuple.Elements.Count ? place : null;
    }
}
