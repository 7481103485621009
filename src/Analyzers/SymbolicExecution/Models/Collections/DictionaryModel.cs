using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Calls of methods of dictionaries.</summary>
internal static class DictionaryModel
{
    public static Value? TryInvoke(Call call, ExecutionState state) =>
        call.IsFramework && call.Instance?.Content is DictionaryObject table ? Invoke(call.Operation, table, call.Arguments, state) : null;

    private static Value? Invoke(IInvocationOperation invocation, DictionaryObject table, Value[] arguments, ExecutionState state)
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
                Targets.Write(given.Value, table.Find(key) ?? Value.Unknown(syntax), state);
                return Value.Known(table.Find(key) is not null, syntax);
            case ("GetValueOrDefault", 2):
                return table.Find(key) ?? arguments[1];
            default:
                return null;
        }
    }

    public static Value GetProperty(
        DictionaryObject table,
        IPropertyReferenceOperation property,
        SyntaxNode syntax,
        ExecutionState state
    ) =>
        (property.Property.Name, table.Entries) switch
        {
            ("Count", { } entries) => Value.Known(entries.Count, syntax),
            ("Keys", { } entries) when state.Context.Purity.IsEnumeratedAtOnce(property, hasFunction: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Key)),
                syntax
            ),
            ("Values", { } entries) when state.Context.Purity.IsEnumeratedAtOnce(property, hasFunction: false) => Value.Known(
                new ListObject(entries.Select(entry => entry.Value)),
                syntax
            ),
            _ => Value.Unknown(syntax),
        };

    public static Value GetElement(DictionaryObject table, Value key, SyntaxNode syntax) =>
        !QueryOperators.IsComparable(key) || key.Content is not { } content || table.Entries is null
            ? Value.Unknown(syntax)
            : table.Find(content) ?? throw new PathTerminatedException();
}
