using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>
/// Copies what constructors leave in an object, because each exploration has its own objects. What depends on an argument of the
/// constructor is unknown to the members of the object.
/// </summary>
internal static class MemberCopies
{
    /// <summary>Copies the values of members for an object that is explored.</summary>
    /// <param name="members">The members.</param>
    /// <param name="self">The object.</param>
    public static Dictionary<ISymbol, Value> Create(IReadOnlyDictionary<ISymbol, Value> members, Value self)
    {
        Dictionary<HeapObject, Value> copies = [];
        return members.ToDictionary<KeyValuePair<ISymbol, Value>, ISymbol, Value>(
            member => member.Key,
            member => Copy(member.Value, copies, self),
            SymbolEqualityComparer.Default
        );
    }

    /// <summary>Copies a value that depends on no object.</summary>
    public static Value Copy(Value value) => Copy(value, [], value);

    private static Value Copy(Value value, Dictionary<HeapObject, Value> copies, Value self)
    {
        if (!value.IsKnown)
        {
            return Value.Unknown(value.Origin);
        }

        if (value.Content is not HeapObject original)
        {
            return value;
        }

        if (!copies.TryGetValue(original, out Value? copied))
        {
            if (original is DesignObject design)
            {
                copies[original] = Value.Known(new DesignObject(design.Model), value.Origin);
            }
            else if (
                original is Closure { Surroundings: { } outer } function
                && Constancy.GetCapturedVariables(function).Any(PrimaryConstructors.IsParameter)
            )
            {
                // It reads the parameters of the object that is explored.
                var surroundings = new Frame(outer.Variables) { Method = outer.Method, This = self };
                copies[original] = Value.Known(function.WithSurroundings(surroundings), value.Origin);
            }
            else
            {
                original.Copy(part => Copy(part, copies, self), copy => copies[original] = Value.Known(copy, value.Origin));
            }

            copied = copies.TryGetValue(original, out Value? created) ? created : value;
        }

        return copied;
    }
}
