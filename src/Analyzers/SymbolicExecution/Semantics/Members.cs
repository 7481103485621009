using Keyway.Analyzers.SymbolicExecution.Calls;
using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Linq;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Services;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Analyzers.Symbols;
using Keyway.Catalogs;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Text;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

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
