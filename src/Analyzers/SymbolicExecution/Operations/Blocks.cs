using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Interprets blocks, declarations, initializers and using statements.</summary>
internal static class Blocks
{
    public static Flow ExecuteDeclarations(IVariableDeclarationGroupOperation group, ExecutionState state)
    {
        foreach (IVariableDeclarationOperation declaration in group.Declarations)
        {
            Declare(declaration, state);
        }

        return Flow.Next;
    }

    public static Flow ExecuteUsing(IUsingOperation used, ExecutionState state)
    {
        Value? resource = used.Resources is IVariableDeclarationGroupOperation ? null : state.Evaluate(used.Resources);
        state.Execute(resource is null ? used.Resources : null);
        Flow within = state.Execute(used.Body);
        Dispose(used, used.Resources, resource, state);
        return within;
    }

    private static void Declare(IVariableDeclarationOperation declaration, ExecutionState state)
    {
        foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
        {
            IVariableInitializerOperation? initializer = declarator.Initializer ?? declaration.Initializer;
            if (initializer is null)
            {
                state.Frame.Havoc(declarator.Symbol, declarator.Syntax);
            }
            else
            {
                Value value = state.Evaluate(initializer.Value);
                Escapes.EscapeToFunctions([declarator.Symbol], value, state);
                if (declarator.Symbol.RefKind != RefKind.None)
                {
                    state.Frame.HavocObjects();
                }
                else
                {
                    state.Frame.Write(declarator.Symbol, value);
                }
            }
        }
    }

    public static Flow ExecuteInitializer(ISymbolInitializerOperation initializer, ExecutionState state)
    {
        Value value = state.Evaluate(initializer.Value);
        IEnumerable<ISymbol> initialized = initializer switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields,
            IPropertyInitializerOperation properties => properties.InitializedProperties,
            IParameterInitializerOperation { Parameter: var parameter } => [parameter],
            _ => [],
        };
        PartNumberChecks.Check(initialized.FirstOrDefault(state.Context.Symbols.IsPartNumber), value, initializer.Value, state);
        return Flow.Next;
    }

    // A statement that Roslyn shows no more of than its parts.
    public static Flow ExecuteOther(IOperation statement, ExecutionState state)
    {
        if (statement.Kind != OperationKind.None)
        {
            state.Evaluate(statement);
            return Flow.Next;
        }

        state.Frame.HavocObjects();
        return ExecuteAll(statement.ChildOperations, state);
    }

    public static Flow ExecuteAll(IEnumerable<IOperation> statements, ExecutionState state)
    {
        Flow flow = Flow.Next;
        Stack<IUsingDeclarationOperation>? resources = null;
        foreach (IOperation statement in statements)
        {
            // A local function may stand behind the end of the code that calls it.
            if (flow == Flow.Next || statement is ILocalFunctionOperation)
            {
                flow = state.Execute(statement) == Flow.Leave ? Flow.Leave : flow;
            }

            if (statement is IUsingDeclarationOperation used && flow == Flow.Next)
            {
                (resources ??= new Stack<IUsingDeclarationOperation>()).Push(used);
            }
        }

        while (resources is { Count: > 0 })
        {
            IUsingDeclarationOperation used = resources.Pop();
            Dispose(used, used.DeclarationGroup, null, state);
        }

        return flow;
    }

    /// <summary>What resources do at their end.</summary>
    private static void Dispose(IOperation used, IOperation resources, Value? resource, ExecutionState state)
    {
        List<Value> disposed =
        [
            .. resource is null ? [] : new[] { resource },
            .. resources
                .DescendantsAndSelf()
                .OfType<IVariableDeclaratorOperation>()
                .Reverse()
                .Select(declarator => state.Frame.Read(declarator.Symbol, declarator.Syntax)),
        ];
        foreach (Value value in disposed)
        {
            if (
                Dispatch.FindDispose(value) is not { } disposer
                || SourceMethods.Invoke(disposer, value, [], null, used.Syntax, state) is null
            )
            {
                value.Escape();
                Termination.AfterCall(used, state);
            }
        }
    }
}
