using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Designs.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets references to properties.</summary>
internal static class PropertyReferences
{
    public static Value EvaluateProperty(IPropertyReferenceOperation property, ExecutionState state)
    {
        Value? instance = property.Instance is null ? null : state.Evaluate(property.Instance);
        Value[] arguments = Arguments.Evaluate(property.Arguments, state);
        instance = Arguments.AfterArguments(instance, property.Instance, property.Arguments, state);
        SyntaxNode syntax = property.Syntax;
        if (property.Property.IsStatic)
        {
            if (Dispatch.FindStaticMember(property.Property, property.ConstrainedToType, state) is not IPropertySymbol member)
            {
                return Value.Unknown(syntax);
            }

            if (state.Context.Symbols.Parts.Get(member) is { } part)
            {
                return Value.Known(part, syntax);
            }

            if (member.Name == nameof(Series) && state.Context.Symbols.Series.Get(member.ContainingType) is { } series)
            {
                return Value.Known(series, syntax);
            }

            if (FrameworkConstants.Find(member) is { } standard)
            {
                return Value.Known(standard, syntax);
            }

            if (member.GetMethod is { } own && state.Context.Library.TryInvoke(own, null, [], out object? constant))
            {
                return Value.Known(constant, syntax);
            }

            Value value = state.Context.Members.GetValue(member, syntax);
            if (!value.IsKnown)
            {
                if (member.GetMethod is { } code && SourceMethods.Invoke(code, null, arguments, null, syntax, state) is { } followed)
                {
                    return followed;
                }

                Termination.AfterCall(property, state);
            }

            return value;
        }

        if (arguments.Any(argument => !argument.IsKnown) && FrameworkSymbols.IsFrameworkSymbol(property.Property))
        {
            // The program throws if there is no such element.
            Termination.MarkMayThrow(property, state);
        }

        if (instance is not null && instance.TryGetContent(out DictionaryObject table))
        {
            return arguments.Length == 1
                ? DictionaryModel.GetElement(table, arguments[0], syntax)
                : DictionaryModel.GetProperty(table, property, syntax, state);
        }

        if (instance is not null && EvaluateMember(property, instance, arguments, state) is { } held)
        {
            return held;
        }

        if (instance is not null && instance.TryGetContent(out ListObject sequence))
        {
            return arguments.Length == 1
                ? Arrays.GetElement(sequence, arguments, syntax, state)
                : FrameworkProperties.Read(property.Property, instance, syntax) ?? Value.Unknown(syntax);
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

        if (instance is not null && arguments.Length == 0 && FrameworkProperties.Read(property.Property, instance, syntax) is { } known)
        {
            return known;
        }

        if (
            instance is { IsKnown: true, Content: { } content }
            && property.Property.GetMethod is { } getter
            && (
                content is DesignObject { Model: InterconnectModel model }
                    ? LibraryCalls.TryRead(getter.AssociatedSymbol!, Interconnect.FromModel(model), out object? result)
                    : state.Context.Library.TryInvoke(getter, content, [], out result)
            )
        )
        {
            return ToValue(result, syntax);
        }

        Termination.Dereference(instance, state);
        Termination.AfterCall(property, state);
        return instance is not null && state.Context.Throws.IsData(property.Property)
                ? Value.FromMember(instance, property.Property, syntax)
            : instance is not null && FrameworkSymbols.IsFrameworkSymbol(property.Property)
                ? Value.Combine(syntax, [instance, .. arguments])
            : Value.Combine(syntax, [instance, .. arguments]).ToOpaque();
    }

    /// <summary>The value of a property of an object that is known; nothing if its code cannot be followed.</summary>
    private static Value? EvaluateMember(IPropertyReferenceOperation property, Value instance, Value[] arguments, ExecutionState state)
    {
        if (property.Property.GetMethod is not { } getter)
        {
            return null;
        }

        IMethodSymbol? dispatched = property.Instance?.Syntax is BaseExpressionSyntax ? getter : Dispatch.FindTarget(getter, instance);
        IPropertySymbol actual = dispatched?.AssociatedSymbol as IPropertySymbol ?? property.Property;
        if (
            (
                Members.ReadMember(instance, actual)
                ?? (Properties.FindField(actual.GetMethod) is { } field ? Members.ReadMember(instance, field) : null)
            ) is
            { } held
        )
        {
            return held;
        }

        return dispatched is null || state.Context.Symbols.IsRuntime(getter) || Properties.IsAutomatic(actual)
            ? null
            : SourceMethods.Invoke(dispatched, instance, arguments, null, property.Syntax, state);
    }

    /// <summary>What Keyway's own code gives; a list as a sequence that nothing changes.</summary>
    private static Value ToValue(object? result, SyntaxNode syntax) =>
        result is System.Collections.IEnumerable and not string
            ? Value.Known(
                new ListObject(((System.Collections.IEnumerable)result).Cast<object>().Select(item => Value.Known(item, syntax)))
                {
                    IsFixed = true,
                },
                syntax
            )
            : Value.Known(result, syntax);
}
