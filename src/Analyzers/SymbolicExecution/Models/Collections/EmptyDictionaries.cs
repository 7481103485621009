using Keyway.Analyzers.SymbolicExecution.Operations;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Collections;

/// <summary>Models an empty dictionary, as a cache is at first: whatever an unknown key is, it is missing.</summary>
internal static class EmptyDictionaries
{
    /// <summary>Interprets a call with an unknown key; returns null if there may be entries, or the result is unknown.</summary>
    /// <exception cref="PathTerminatedException">The key is null.</exception>
    public static Value? TryInvoke(IInvocationOperation call, DictionaryObject dictionary, Value[] arguments, ExecutionState state)
    {
        Value key = arguments[0];
        if (dictionary is not { Entries.Count: 0, IsFixed: false } || key.IsKnown)
        {
            return null;
        }

        SyntaxNode syntax = call.Syntax;
        SourceSet sources = state.Sources;
        // The answer does not depend on the key.
        state.Sources = SourceSet.None;
        switch (call.TargetMethod.Name, arguments.Length)
        {
            case ("ContainsKey", 1):
                Termination.Dereference(key, state);
                return Value.Known(false, syntax);
            case ("TryGetValue", 2) when ParsingModel.FindOutput(call) is { } output:
                Termination.Dereference(key, state);
                Targets.WriteAny(output.Value, Value.Unknown(syntax), state);
                return Value.Known(false, syntax);
            case ("Add" or "TryAdd", 2):
                Termination.Dereference(key, state);
                Store(dictionary, arguments[1], state);
                return call.TargetMethod.ReturnsVoid ? Value.Unknown(syntax) : Value.Known(true, syntax);
            case ("GetOrAdd", 2):
                Termination.Dereference(key, state);
                Value? created = arguments[1].TryGetContent(out Closure factory)
                    ? state.Invoke(factory, [key], null, syntax)
                    : arguments[1];
                if (created is not null)
                {
                    Store(dictionary, created, state);
                }

                return created;
            default:
                state.Sources = sources;
                return null;
        }
    }

    // Code that reads the dictionary later may write into what it holds: under which key is unknown.
    private static void Store(DictionaryObject dictionary, Value value, ExecutionState state)
    {
        dictionary.Escape();
        value.Escape();
    }
}
