using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Designs.Model;
using Keyway.Tracing;
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
            (nameof(PartNumber.Value), PartNumber number) => Value.Known(number.Value, syntax),
            (nameof(Series.Parts), Series series) => ReadParts(series, syntax),
            ("Result", TaskObject { Result: { } result }) => result,
            ("Value", IndexPosition position) => Value.Known(position.Value, syntax),
            ("IsFromEnd", IndexPosition position) => Value.Known(position.IsFromEnd, syntax),
            ("Start", IndexRange range) => Value.Known(range.Start, syntax),
            ("End", IndexRange range) => Value.Known(range.End, syntax),
            ("Length" or "Count", ListObject { Items: { } items }) => Value.Known(items.Count, syntax),
            ("Length" or "Count", BagObject { Elements: { } elements }) => Value.Known(elements.Count, syntax),
            ("IsEmpty", ListObject { Items: { } items }) => Value.Known(items.Count == 0, syntax),
            ("Min", ListObject { Items: { Count: > 0 } items }) when property.ContainingType.Name == "SortedSet" => items[0],
            ("Max", ListObject { Items: { Count: > 0 } items }) when property.ContainingType.Name == "SortedSet" => items[items.Count - 1],
            (nameof(DateTime.Year) or nameof(DateTime.Month) or nameof(DateTime.Day), DateTime date) => ReadDate(
                property.Name,
                date,
                syntax
            ),
            (nameof(DateTime.Year) or nameof(DateTime.Month) or nameof(DateTime.Day), CalendarDay day) => ReadDate(
                property.Name,
                day.Midnight,
                syntax
            ),
            ("Name", TypeContent { Symbol: INamedTypeSymbol { IsGenericType: false } type }) => Value.Known(type.MetadataName, syntax),
            (nameof(Interconnect.First), DesignObject { Model: InterconnectModel model })
                when model.First.TryGetValue(out Connector first) => Value.Known(first, syntax),
            (nameof(Interconnect.Second), DesignObject { Model: InterconnectModel model })
                when model.Second.TryGetValue(out Connector second) => Value.Known(second, syntax),
            (nameof(BoardAssembly.Joints), DesignObject { Model: AssemblyModel assembly }) => ReadJoints(
                assembly,
                instance.Sources,
                syntax
            ),
            (nameof(BoardJoint.FirstBoard), JointObject joint) => joint.First,
            (nameof(BoardJoint.SecondBoard), JointObject joint) => joint.Second,
            (nameof(BoardJoint.Interconnect), JointObject joint) => joint.Interconnect,
            _ => null,
        };

    private static Value ReadDate(string property, DateTime date, SyntaxNode syntax) =>
        Value.Known(
            property switch
            {
                nameof(DateTime.Year) => date.Year,
                nameof(DateTime.Month) => date.Month,
                _ => date.Day,
            },
            syntax
        );

    // The name of a board, or an interconnect, may be unknown.
    private static Value ReadJoints(AssemblyModel assembly, SourceSet sources, SyntaxNode syntax)
    {
        return Value.Known(new ListObject(assembly.Joints.Select(ToJoint)) { IsFixed = true }, syntax);

        Value ToJoint(JointModel joint) =>
            Value
                .Known(
                    new JointObject(ToValue(joint.First), ToValue(joint.Second), ToValue(joint.Interconnect)),
                    (joint.Interconnect.Origin as ValueOrigin)?.Node ?? syntax
                )
                .AddSources(sources);

        Value ToValue<T>(Traced<T> part)
            where T : notnull => (
                !part.TryGetValue(out T content) ? Value.Unknown(syntax)
                : content is InterconnectModel model ? Value.Known(new DesignObject(model), syntax)
                : Value.Known(content, syntax)
            ).AddSources(sources).AddSources((part.Origin as ValueOrigin)?.Operands ?? SourceSet.None);
    }

    // Of a very large series, the parts are unknown.
    private static Value? ReadParts(Series series, SyntaxNode syntax)
    {
        List<Value> parts = [.. series.Parts.Take(Budget.MaximumItems + 1).Select(part => Value.Known(part, syntax))];
        return parts.Count <= Budget.MaximumItems ? Value.Known(new ListObject(parts) { IsFixed = true }, syntax) : null;
    }
}
