using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Library;
using Keyway.Analyzers.SymbolicExecution.Models;
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
    /// <summary>Evaluates the read of a property or indexer: the receiver first, then the arguments, then the getter.</summary>
    public static Value EvaluateProperty(IPropertyReferenceOperation property, ExecutionState state)
    {
        Value? instance = property.Instance is null ? null : state.Evaluate(property.Instance);
        if (References.IsNotYetSet(property, instance, state))
        {
            return Value.Known(null, property.Syntax);
        }

        Value[] arguments = Arguments.Evaluate(property.Arguments, state);
        instance = Arguments.GetReceiverAfterArguments(instance, property.Instance, property.Arguments, state);
        if (property.Property.IsStatic)
        {
            return EvaluateStaticProperty(property, arguments, state);
        }

        if (arguments.Length == 1 && TableLookups.Select(property, instance, property.Arguments[0].Value, arguments[0], state) is { } row)
        {
            return row;
        }

        if (arguments.Any(argument => !argument.IsKnown) && FrameworkSymbols.IsFrameworkSymbol(property.Property))
        {
            // An indexer throws if no element has the index or key.
            Termination.MarkMayThrow(property, state);
        }

        if (FindPlacedConnector(property.Property, instance, state) is { } placed)
        {
            return Value.Known(placed, property.Syntax);
        }

        return (instance is null ? null : EvaluateInstanceProperty(property, instance, arguments, state))
            ?? EvaluateUnmodeled(property, instance, arguments, state);
    }

    // All units of a board have the same connectors, so they are known even of a unit that is not.
    private static PlacedConnector? FindPlacedConnector(IPropertySymbol property, Value? instance, ExecutionState state)
    {
        if (instance is null or { IsKnown: true, Content: not Board })
        {
            return null;
        }

        PlacedConnector? placed = state.Context.Symbols.Boards.FindConnector(property, instance.Content as Board);
        if (placed is not null && !instance.IsKnown)
        {
            Termination.Dereference(instance, state);
        }

        return placed;
    }

    private static Value EvaluateStaticProperty(IPropertyReferenceOperation property, Value[] arguments, ExecutionState state)
    {
        SyntaxNode syntax = property.Syntax;
        if (GenericMath.FindConstant(property, state) is { } number)
        {
            return number;
        }

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

        if (FrameworkConstants.Find(member) is { } constant)
        {
            return Value.Known(constant, syntax);
        }

        if (member.GetMethod is { } getter && state.Context.Library.TryInvoke(getter, null, [], out object? result))
        {
            return Value.Known(result, syntax);
        }

        if (state.Statics.Read(member) is { } written)
        {
            return written;
        }

        Value value = state.Context.Members.GetValue(member, syntax, state.Context.Initializing);
        if (!value.IsKnown)
        {
            if (
                member.GetMethod is { } code
                && (
                    Iterators.InvokeMethod(code, null, arguments, null, syntax, state)
                    ?? SourceMethods.Invoke(code, null, arguments, null, syntax, state)
                )
                    is { } returned
            )
            {
                return returned;
            }

            Termination.AfterCall(property, state);
            return ToOpen(property, null, arguments, value, state);
        }

        return value;
    }

    /// <summary>
    /// Reads a property of an object; returns null if no model, no code of the compilation and no call of Keyway's library determines it.
    /// </summary>
    private static Value? EvaluateInstanceProperty(
        IPropertyReferenceOperation property,
        Value instance,
        Value[] arguments,
        ExecutionState state
    )
    {
        SyntaxNode syntax = property.Syntax;
        if (instance.TryGetContent(out DictionaryObject dictionary))
        {
            return arguments.Length == 1
                ? DictionaryModel.GetElement(dictionary, arguments[0], syntax)
                : DictionaryModel.GetProperty(dictionary, property, syntax);
        }

        if (EvaluateMember(property, instance, arguments, state) is { } stored)
        {
            return stored;
        }

        if (instance.TryGetContent(out LazyObject lazy) && property.Property.Name == nameof(Lazy<object>.Value))
        {
            return lazy.Read(
                function => state.Invoke(function, [], null, syntax),
                function => Constancy.IsConstant(Value.Known(function, syntax)) && HeldFunctions.IsPure(function, [], state)
            );
        }

        if (instance.TryGetContent(out ListObject list))
        {
            return arguments.Length == 1
                ? Arrays.GetElement(list, arguments, syntax, state)
                : FrameworkProperties.Read(property.Property, instance, syntax) ?? Value.Unknown(syntax);
        }

        if (instance.TryGetContent(out string characters) && arguments.Length == 1 && arguments[0].TryGetContent(out int index))
        {
            return index >= 0 && index < characters.Length ? Value.Known(characters[index], syntax) : throw new PathTerminatedException();
        }

        if (arguments.Length == 0 && FrameworkProperties.Read(property.Property, instance, syntax) is { } known)
        {
            return known;
        }

        return
            instance is { IsKnown: true, Content: { } content }
            && property.Property.GetMethod is { } getter
            && Arguments.AllKnown(arguments, out object?[] contents)
            && (
                content is DesignObject design
                    ? TryRead(getter.AssociatedSymbol!, design, out object? result)
                    : state.Context.Library.TryInvoke(getter, content, contents, out result)
            )
            ? ToValue(result, syntax)
            : null;
    }

    private static bool TryRead(ISymbol property, DesignObject design, out object? result)
    {
        object? owner = design.Model switch
        {
            InterconnectModel model => Interconnect.FromModel(model),
            MountingModel model => Mounting.FromModel(model),
            _ => null,
        };
        result = null;
        return owner is not null && LibraryCalls.TryRead(property, owner, out result);
    }

    // The receiver may be null and the getter may throw. A property that only returns stored data is the same value each time it is read.
    private static Value EvaluateUnmodeled(IPropertyReferenceOperation property, Value? instance, Value[] arguments, ExecutionState state)
    {
        SyntaxNode syntax = property.Syntax;
        Termination.Dereference(instance, state);
        Termination.AfterCall(property, state);
        Value value =
            instance is not null && OpenMembers.CanHoldAnyValue(property.Property, state)
                ? Value.FromMember(instance, property.Property, syntax)
            : instance is not null && FrameworkSymbols.IsFrameworkSymbol(property.Property)
                ? Value.Combine(syntax, [instance, .. arguments])
            : Value.Combine(syntax, [instance, .. arguments]).ToOpaque();
        return ToOpen(property, instance, arguments, value, state);
    }

    private static Value ToOpen(
        IPropertyReferenceOperation property,
        Value? instance,
        Value[] arguments,
        Value value,
        ExecutionState state
    ) =>
        Dependencies.AsksCatalog(property, state)
            ? value
            : OpenMembers.OfProperty(property.Property, instance, OpenMembers.GetOwner(property, instance, state), arguments, value, state);

    /// <summary>
    /// Reads a property through its backing field or its getter in the compilation; returns null if the target is unknown or is not
    /// interpreted.
    /// </summary>
    private static Value? EvaluateMember(IPropertyReferenceOperation property, Value instance, Value[] arguments, ExecutionState state)
    {
        if (property.Property.GetMethod is not { } getter)
        {
            return null;
        }

        IMethodSymbol? target = property.Instance?.Syntax is BaseExpressionSyntax ? getter : Dispatch.FindTarget(getter, instance);
        IPropertySymbol actual = target?.AssociatedSymbol as IPropertySymbol ?? property.Property;
        if (
            (
                Members.ReadMember(instance, actual)
                ?? (Properties.FindField(actual.GetMethod) is { } field ? Members.ReadMember(instance, field) : null)
            ) is
            { } stored
        )
        {
            return stored;
        }

        if (!instance.IsKnown && state.Context.ReadOfAny(actual, state.Body) is { } common)
        {
            Termination.Dereference(instance, state);
            return common;
        }

        if (target is null || state.Context.Symbols.IsRuntime(getter) || Properties.IsAutomatic(actual))
        {
            return null;
        }

        Value? read =
            Iterators.InvokeMethod(target, instance, arguments, null, property.Syntax, state)
            ?? SourceMethods.Invoke(target, instance, arguments, null, property.Syntax, state);
        if (read is not null)
        {
            // As the result of a method, it has the sources that the code gave it.
            state.Sources = SourceSet.None;
        }

        return read;
    }

    /// <summary>
    /// Converts a result of Keyway's library to a value; a list becomes a <see cref="ListObject"/> that nothing can change.
    /// </summary>
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
