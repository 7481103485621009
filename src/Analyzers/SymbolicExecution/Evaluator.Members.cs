using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Designs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Fields, properties and parameters of objects.</summary>
internal sealed partial class Evaluator
{
    // A parameter of a primary constructor is a member of the object; that of an extension block, which belongs to no method, is the
    // object.
    private Value EvaluateParameter(IParameterReferenceOperation parameter) =>
        parameter.Parameter.ContainingSymbol is INamedTypeSymbol
            ? frame.This ?? Value.Unknown(parameter.Syntax)
            : ReadMember(frame.This, parameter.Parameter) ?? frame.Read(parameter.Parameter, parameter.Syntax);

    private Value EvaluateField(IFieldReferenceOperation field)
    {
        Value? instance = field.Instance is null ? null : Evaluate(field.Instance);
        if (ReadMember(instance, field.Field) is { } held)
        {
            return held;
        }

        Dereference(instance);
        return instance is null
            ? Framework.Constant(field.Field) is { } constant
                ? Value.Known(constant, field.Syntax)
                : members.GetValue(field.Field, field.Syntax)
            : throws.IsData(field.Field)
                ? Value.FromMember(instance, field.Field, field.Syntax)
                : Value.Combine(field.Syntax, instance).ToOpaque();
    }

    private Value EvaluateProperty(IPropertyReferenceOperation property)
    {
        Value? instance = property.Instance is null ? null : Evaluate(property.Instance);
        Value[] arguments = EvaluateArguments(property.Arguments);
        instance = AfterArguments(instance, property.Instance, property.Arguments);
        SyntaxNode syntax = property.Syntax;
        if (property.Property.IsStatic)
        {
            if (StaticMember(property.Property, property.ConstrainedToType) is not IPropertySymbol member)
            {
                return Value.Unknown(syntax);
            }

            if (symbols.Parts.Get(member) is { } part)
            {
                return Value.Known(part, syntax);
            }

            if (member.Name == nameof(Series) && symbols.Series.Get(member.ContainingType) is { } series)
            {
                return Value.Known(series, syntax);
            }

            if (Framework.Constant(member) is { } standard)
            {
                return Value.Known(standard, syntax);
            }

            if (member.GetMethod is { } own && runtime.TryInvoke(own, null, [], out object? constant))
            {
                return Value.Known(constant, syntax);
            }

            Value value = members.GetValue(member, syntax);
            if (!value.IsKnown)
            {
                if (member.GetMethod is { } code && Follow(code, null, arguments, null, syntax) is { } followed)
                {
                    return followed;
                }

                AfterCall(property);
            }

            return value;
        }

        if (arguments.Any(argument => !argument.IsKnown) && Framework.IsFrameworkSymbol(property.Property))
        {
            // The program throws if there is no such element.
            MarkMayThrow(property);
        }

        if (instance is not null && instance.TryGetContent(out DictionaryObject table))
        {
            return arguments.Length == 1 ? GetElement(table, arguments[0], syntax) : GetCount(table, property, syntax);
        }

        if (instance is not null && EvaluateMember(property, instance, arguments) is { } held)
        {
            return held;
        }

        if (instance is not null && instance.TryGetContent(out ListObject sequence))
        {
            return arguments.Length == 1
                ? GetElement(sequence, arguments, syntax)
                : FrameworkMember(property.Property, instance, syntax) ?? Value.Unknown(syntax);
        }

        if (
            instance is not null
            && instance.TryGetContent(out string letters)
            && arguments.Length == 1
            && arguments[0].TryGetContent(out int letterAt)
        )
        {
            return letterAt >= 0 && letterAt < letters.Length
                ? Value.Known(letters[letterAt], syntax)
                : throw new PathTerminatedException();
        }

        if (instance is not null && arguments.Length == 0 && FrameworkMember(property.Property, instance, syntax) is { } known)
        {
            return known;
        }

        if (
            instance is { IsKnown: true, Content: { } content }
            && property.Property.GetMethod is { } getter
            && (
                content is Design { Model: InterconnectModel model }
                    ? RuntimeCalls.TryRead(getter.AssociatedSymbol!, Interconnect.FromModel(model), out object? result)
                    : runtime.TryInvoke(getter, content, [], out result)
            )
        )
        {
            return Made(result, syntax);
        }

        Dereference(instance);
        AfterCall(property);
        return instance is not null && throws.IsData(property.Property) ? Value.FromMember(instance, property.Property, syntax)
            : instance is not null && Framework.IsFrameworkSymbol(property.Property) ? Value.Combine(syntax, [instance, .. arguments])
            : Value.Combine(syntax, [instance, .. arguments]).ToOpaque();
    }

    /// <summary>The value of a property of an object that is known; nothing if its code cannot be followed.</summary>
    private Value? EvaluateMember(IPropertyReferenceOperation property, Value instance, Value[] arguments)
    {
        if (property.Property.GetMethod is not { } getter)
        {
            return null;
        }

        IMethodSymbol? dispatched = property.Instance?.Syntax is BaseExpressionSyntax ? getter : Dispatched(getter, instance);
        IPropertySymbol actual = dispatched?.AssociatedSymbol as IPropertySymbol ?? property.Property;
        if ((ReadMember(instance, actual) ?? (FieldOf(actual.GetMethod) is { } field ? ReadMember(instance, field) : null)) is { } held)
        {
            return held;
        }

        return dispatched is null || symbols.IsRuntime(getter) || IsAutomatic(actual)
            ? null
            : Follow(dispatched, instance, arguments, null, property.Syntax);
    }

    /// <summary>What Keyway's own code gives; a list as a sequence that nothing changes.</summary>
    private static Value Made(object? result, SyntaxNode syntax) =>
        result is System.Collections.IEnumerable and not string
            ? Value.Known(
                new ListObject(((System.Collections.IEnumerable)result).Cast<object>().Select(item => Value.Known(item, syntax)))
                {
                    IsFixed = true,
                },
                syntax
            )
            : Value.Known(result, syntax);

    /// <summary>The member that stands for a static one of an interface, in a type that is known; nothing if it is not known.</summary>
    private ISymbol? StaticMember(ISymbol member, ITypeSymbol? constrained) =>
        constrained is null ? member
        : frame.Resolve(constrained) is INamedTypeSymbol type ? type.FindImplementationForInterfaceMember(member)
        : null;

    /// <summary>A property of the framework's, or of a design, whose value is known; nothing if it is another.</summary>
    private static Value? FrameworkMember(IPropertySymbol property, Value instance, SyntaxNode syntax) =>
        (property.Name, instance.Content) switch
        {
            ("Value", not null) when property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
                instance.WithOrigin(syntax),
            ("HasValue", var content)
                when instance.IsKnown && property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T =>
                Value.Known(content is not null, syntax),
            ("Length", string text) => Value.Known(text.Length, syntax),
            ("Key", GroupObject group) => group.Key,
            (nameof(PartNumber.Connector), PartNumber number) => RuntimeCalls.TryRead(property, number, out object? part)
                ? Value.Known(part, syntax)
                : null,
            ("Length" or "Count", ListObject { Items: { } items }) => Value.Known(items.Count, syntax),
            (nameof(Interconnect.First), Design { Model: InterconnectModel model }) when model.First.TryGetValue(out Connector first) =>
                Value.Known(first, syntax),
            (nameof(Interconnect.Second), Design { Model: InterconnectModel model }) when model.Second.TryGetValue(out Connector second) =>
                Value.Known(second, syntax),
            _ => null,
        };
}
