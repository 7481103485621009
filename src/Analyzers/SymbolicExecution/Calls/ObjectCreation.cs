using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Calls;

/// <summary>Interprets object creation.</summary>
internal static class ObjectCreation
{
    public static Value EvaluateCreation(IObjectCreationOperation creation, ExecutionState state)
    {
        Value[] arguments = Arguments.Evaluate(creation.Arguments, state);
        SyntaxNode syntax = creation.Syntax;
        if (TypeFacts.IsList(creation.Type))
        {
            return arguments.Length == 0 || arguments.All(argument => argument.TryGetContent(out int _)) ? EvaluateList(creation, [], state)
                : arguments.Length == 1 && arguments[0].Items is { } items ? EvaluateList(creation, items, state)
                : EvaluateList(creation, null, state);
        }

        if (TypeFacts.IsDictionary(creation.Type) && EvaluateDictionary(creation, arguments, state) is { } table)
        {
            return table;
        }

        if (CollectionFactory.TryCreate(creation.Type, arguments, syntax) is { } collection)
        {
            Initializers.Initialize(collection, creation.Initializer, state);
            return collection;
        }

        if (StringBuilderModel.TryCreate(creation, arguments) is { } text)
        {
            return text;
        }

        if (Create(creation, arguments, state) is { } made)
        {
            return made;
        }

        if (
            creation.Type is INamedTypeSymbol type
            && state.Context.Symbols.IsDesign(type)
            && DesignCalls.Begin(
                type.Name,
                null,
                new StatementArguments(creation.Constructor!, creation.Arguments, arguments, syntax, state),
                syntax,
                state
            )
                is { } begun
        )
        {
            return begun;
        }

        if (creation.Constructor is null || !state.Context.Symbols.IsRuntime(creation.Constructor))
        {
            foreach (Value argument in arguments)
            {
                Escapes.Escape(argument, state);
            }
        }

        Termination.AfterCall(creation, state);
        if (creation.Initializer is not null)
        {
            Unmodeled.Evaluate(creation.Initializer, state);
            return Value.Unknown(syntax);
        }

        return
            creation.Constructor is { } constructor
            && Arguments.AllKnown(arguments, out object?[] contents)
            && state.Context.Library.TryInvoke(constructor, null, contents, out object? result)
            ? Value.Known(result, syntax)
            : Value.Unknown(syntax);
    }

    /// <summary>An object of the type that stands for a type parameter.</summary>
    public static Value EvaluateCreation(ITypeParameterObjectCreationOperation creation, ExecutionState state) =>
        creation.Type is { } parameter
        && state.Frame.Resolve(parameter) is INamedTypeSymbol { TypeKind: TypeKind.Class } type
        && TypeFacts.IsUserDefined(type)
        && state.Depth < Budget.MaximumDepth
        && type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } standard
        && Create(type, standard, [], [], creation.Initializer, creation.Syntax, state) is { } made
            ? made
            : Unmodeled.Evaluate(creation, state);

    private static Value? Create(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] places,
        IObjectOrCollectionInitializerOperation? initializer,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        // A structure is never changed in place: a variable gets another one.
        var held = new UserObject(type, type.IsValueType || state.Context.ImmutableTypes.IsImmutable(type));
        Value made = Value.Known(held, syntax);
        Defaults.SetDefaults(held, type, syntax, state);
        if (!Constructors.Construct(made, held, type, constructor, arguments, places, syntax, state))
        {
            return null;
        }

        Initializers.Initialize(made, initializer, state);
        return made;
    }

    /// <summary>An object of a type of the user's own, made as its constructor says; nothing if that cannot be followed.</summary>
    private static Value? Create(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
        // Where a structure is copied and where it is not is left to the program, unless all copies are alike.
        if (
            creation.Constructor is not { } constructor
            || creation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type
            || !TypeFacts.IsUserDefined(type)
            || (type.IsValueType && !state.Context.ImmutableTypes.IsPlain(type))
            || state.Depth >= Budget.MaximumDepth
            || constructor.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out)
            || Arguments.ChangesAlias(creation.Arguments)
        )
        {
            return null;
        }

        return Create(
            type,
            constructor,
            arguments,
            Origins.GetOrigins(creation.Arguments, arguments.Length, state),
            creation.Initializer,
            creation.Syntax,
            state
        );
    }

    private static Value EvaluateList(IObjectCreationOperation creation, IReadOnlyList<Value>? start, ExecutionState state)
    {
        List<Value>? items = start is null ? null : [.. start];
        foreach (IOperation added in creation.Initializer?.Initializers ?? [])
        {
            if (added is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
            {
                Value item = state.Evaluate(add.Arguments[0].Value);
                items?.Add(item);
            }
            else
            {
                state.Evaluate(added);
                items = null;
            }
        }

        return items is null ? Value.Unknown(creation.Syntax) : Arrays.CreateList(items, creation.Syntax, state);
    }

    private static Value? EvaluateDictionary(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
        // Another comparer decides for itself which keys are alike.
        if (!arguments.All(argument => argument.TryGetContent(out int _) || argument.TryGetContent(out StringComparer _)))
        {
            return null;
        }

        Value made = Value.Known(
            new DictionaryObject(arguments.Select(argument => argument.Content).OfType<StringComparer>().FirstOrDefault()),
            creation.Syntax
        );
        Initializers.Initialize(made, creation.Initializer, state);
        return made;
    }
}
