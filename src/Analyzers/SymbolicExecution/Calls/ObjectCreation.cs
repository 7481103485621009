using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Models;
using Keyway.Analyzers.SymbolicExecution.Models.Collections;
using Keyway.Analyzers.SymbolicExecution.Models.Designs;
using Keyway.Analyzers.SymbolicExecution.Models.Numbers;
using Keyway.Analyzers.SymbolicExecution.Models.Strings;
using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
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
    /// <summary>Evaluates an object creation: the arguments, the constructor, then the initializer; the result may be unknown.</summary>
    public static Value EvaluateCreation(IObjectCreationOperation creation, ExecutionState state)
    {
        Value[] arguments = Arguments.Evaluate(creation.Arguments, state);
        SyntaxNode syntax = creation.Syntax;
        if (creation.Constructor is { } called)
        {
            IteratorElements.EnumerateArguments(creation, called, arguments, state);
        }

        if (arguments.Length == 1 && FrameworkSymbols.IsFrameworkSymbol(creation.Type!))
        {
            Enumerations.Complete(arguments[0], state);
        }

        if (TypeFacts.IsList(creation.Type))
        {
            return arguments.Length == 0 || arguments.All(argument => argument.TryGetContent(out int _)) ? EvaluateList(creation, [], state)
                : arguments.Length == 1 && arguments[0].Items is { } items ? EvaluateList(creation, items, state)
                : EvaluateList(creation, null, state);
        }

        if (TypeFacts.IsDictionary(creation.Type) && DictionaryCreation.TryCreate(creation, arguments, state) is { } dictionary)
        {
            return dictionary;
        }

        if (TypeFacts.IsPair(creation.Type) && arguments.Length == 2)
        {
            return Value.Known(new TupleValue(arguments), syntax);
        }

        if (CollectionFactory.TryCreate(creation.Type, arguments, syntax) is { } collection)
        {
            Initializers.Initialize(collection, creation.Initializer, state);
            return collection;
        }

        return CreateBoard(creation, arguments, state)
            ?? StringBuilderModel.TryCreate(creation, arguments)
            ?? DateModel.TryCreate(creation, arguments)
            ?? CreateLazy(creation, arguments)
            ?? Create(creation, arguments, state)
            ?? BeginDesign(creation, arguments, state)
            ?? EvaluateUnmodeled(creation, arguments, state);
    }

    /// <summary>Creates a unit of a board whose class was generated; returns null for any other type.</summary>
    private static Value? CreateBoard(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
        if (
            creation.Type is not INamedTypeSymbol type
            || state.Context.Symbols.Boards.Get(type) is not { } facts
            || creation.Initializer is not null
            || arguments.Length > 1
        )
        {
            return null;
        }

        string? name = arguments.Length == 0 ? type.Name : arguments[0].Content as string;
        if (arguments.Length == 1 && arguments[0] is { IsKnown: true, Content: null })
        {
            throw new PathTerminatedException();
        }

        return Value.Known(new Board(name ?? type.Name, facts, isKnownUnit: name is not null), creation.Syntax);
    }

    private static Value? CreateLazy(IObjectCreationOperation creation, Value[] arguments) =>
        creation.Type is INamedTypeSymbol { Name: "Lazy", Arity: 1 } type
        && FrameworkSymbols.IsFrameworkSymbol(type)
        && arguments.Length > 0
        && arguments[0].TryGetContent(out Closure _)
            ? Value.Known(new LazyObject(arguments[0]), creation.Syntax)
            : null;

    private static Value? BeginDesign(IObjectCreationOperation creation, Value[] arguments, ExecutionState state) =>
        creation.Type is INamedTypeSymbol type && state.Context.Symbols.IsDesign(type)
            ? DesignCalls.Begin(
                type.Name,
                null,
                new StatementArguments(creation.Constructor!, creation.Arguments, arguments, creation.Syntax, state),
                creation.Syntax,
                state
            )
            : null;

    // The constructor is not interpreted: it may throw, and may store its arguments unless it is a constructor of Keyway itself.
    private static Value EvaluateUnmodeled(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
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
            return Value.Unknown(creation.Syntax);
        }

        return
            creation.Constructor is { } constructor
            && Arguments.AllKnown(arguments, out object?[] contents)
            && state.Context.Library.TryInvoke(constructor, null, contents, out object? result)
            ? Value.Known(result, creation.Syntax)
            : Value.Unknown(creation.Syntax);
    }

    /// <summary>
    /// Evaluates <c>new T()</c> where the type argument of this call is a class of the compilation; otherwise the result is unknown.
    /// </summary>
    public static Value EvaluateCreation(ITypeParameterObjectCreationOperation creation, ExecutionState state) =>
        creation.Type is { } parameter
        && state.Frame.Resolve(parameter) is INamedTypeSymbol { TypeKind: TypeKind.Class } type
        && TypeFacts.IsUserDefined(type)
        && state.Depth < Budget.MaximumDepth
        && type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty) is { } parameterless
        && Create(type, parameterless, [], [], creation.Initializer, creation.Syntax, state) is { } created
            ? created
            : Unmodeled.Evaluate(creation, state);

    /// <summary>Creates an object and runs its constructor and initializer; returns null if the constructor is not interpreted.</summary>
    private static Value? Create(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        Value[] arguments,
        ValueOrigin?[] origins,
        IObjectOrCollectionInitializerOperation? initializer,
        SyntaxNode syntax,
        ExecutionState state
    )
    {
        var closed = (INamedTypeSymbol)state.Frame.ResolveAll(type);

        // A write to a member of a struct stores a changed copy in the variable, so that the copies in other variables keep their values.
        var instance = new UserObject(closed, type.IsValueType || state.Context.ImmutableTypes.IsImmutable(type));
        Value created = Value.Known(instance, syntax);
        Defaults.SetDefaults(instance, type, syntax, state);
        if (!Constructors.Construct(created, instance, type, constructor, arguments, origins, syntax, state))
        {
            return null;
        }

        Initializers.Initialize(created, initializer, state);
        return created;
    }

    /// <summary>
    /// Creates an object of a class or struct of the compilation; returns null for other types, or if the constructor cannot be
    /// interpreted.
    /// </summary>
    private static Value? Create(IObjectCreationOperation creation, Value[] arguments, ExecutionState state)
    {
        // Where the program copies a struct is not modeled. That makes no difference for structs that only hold the values put into them.
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

    /// <summary>Creates a list that starts with the given elements, or an unknown value if they are null.</summary>
    private static Value EvaluateList(IObjectCreationOperation creation, IReadOnlyList<Value>? initial, ExecutionState state)
    {
        List<Value>? items = initial is null ? null : [.. initial];
        foreach (IOperation element in creation.Initializer?.Initializers ?? [])
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } call)
            {
                Value item = state.Evaluate(call.Arguments[0].Value);
                items?.Add(item);
            }
            else
            {
                state.Evaluate(element);
                items = null;
            }
        }

        return items is null ? Value.Unknown(creation.Syntax) : Arrays.CreateList(items, creation.Syntax, state);
    }
}
