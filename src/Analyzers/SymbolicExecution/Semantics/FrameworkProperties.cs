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

/// <summary>Properties of the framework, and of designs, whose values are known.</summary>
internal static class FrameworkProperties
{
    /// <summary>A property of the framework's, or of a design, whose value is known; nothing if it is another.</summary>
    public static Value? Read(IPropertySymbol property, Value instance, SyntaxNode syntax) =>
        (property.Name, instance.Content) switch
        {
            ("Value", not null) when property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
                instance.WithOrigin(syntax),
            ("HasValue", var content)
                when instance.IsKnown && property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
                Value.Known(content is not null, syntax),
            ("Length", string text) => Value.Known(text.Length, syntax),
            ("Key", GroupObject group) => group.Key,
            (nameof(PartNumber.Connector), PartNumber number) => LibraryCalls.TryRead(property, number, out object? part)
                ? Value.Known(part, syntax)
                : null,
            ("Length" or "Count", ListObject { Items: { } items }) => Value.Known(items.Count, syntax),
            (nameof(Interconnect.First), DesignObject { Model: InterconnectModel model })
                when model.First.TryGetValue(out Connector first) => Value.Known(first, syntax),
            (nameof(Interconnect.Second), DesignObject { Model: InterconnectModel model })
                when model.Second.TryGetValue(out Connector second) => Value.Known(second, syntax),
            _ => null,
        };
}
