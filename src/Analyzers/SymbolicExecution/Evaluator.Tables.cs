using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Dictionaries, as tables of parts are written.</summary>
internal sealed partial class Evaluator
{
    private static bool IsTable(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary", Arity: 2 } table
        && table.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    private Value? EvaluateTable(IObjectCreationOperation creation, Value[] arguments)
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
        Initialize(made, creation.Initializer);
        return made;
    }

    private static Value GetElement(DictionaryObject table, Value key, SyntaxNode syntax) =>
        !QueryOperators.IsComparable(key) || key.Content is not { } content || table.Entries is null
            ? Value.Unknown(syntax)
            : table.Find(content) ?? throw new PathTerminatedException();

    private Value GetCount(DictionaryObject table, IPropertyReferenceOperation property, SyntaxNode syntax) =>
        (property.Property.Name, table.Entries) switch
        {
            ("Count", { } entries) => Value.Known(entries.Count, syntax),
            ("Keys", { } entries) when IsWalkedAtOnce(property, hasFunction: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Key)),
                syntax
            ),
            ("Values", { } entries) when IsWalkedAtOnce(property, hasFunction: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Value)),
                syntax
            ),
            _ => Value.Unknown(syntax),
        };

    /// <summary>A call of a dictionary's method; nothing if it is not followed.</summary>
    private Value? CallTable(IInvocationOperation invocation, DictionaryObject table, Value[] arguments)
    {
        SyntaxNode syntax = invocation.Syntax;
        if (
            arguments.Length == 0
            || !QueryOperators.IsComparable(arguments[0])
            || arguments[0].Content is not { } key
            || table.Entries is null
        )
        {
            return null;
        }

        switch (invocation.TargetMethod.Name, arguments.Length)
        {
            case ("Add" or "TryAdd", 2):
                bool isNew = table.Find(key) is null;
                if (!isNew && invocation.TargetMethod.Name == "Add")
                {
                    throw new PathTerminatedException();
                }

                if (isNew)
                {
                    table.Set(arguments[0], arguments[1]);
                }

                return Value.Known(isNew, syntax);
            case ("ContainsKey", 1):
                return Value.Known(table.Find(key) is not null, syntax);
            case ("TryGetValue", 2)
                when invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } given:
                Write(given.Value, table.Find(key) ?? Value.Unknown(syntax));
                return Value.Known(table.Find(key) is not null, syntax);
            case ("GetValueOrDefault", 2):
                return table.Find(key) ?? arguments[1];
            default:
                return null;
        }
    }
}
