using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Designs.Model;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Semantics;

/// <summary>Reads properties of known values of .NET and of designs.</summary>
internal static class FrameworkProperties
{
    /// <summary>Reads a property of a known value; null if the property is not modeled, or its value is unknown.</summary>
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
