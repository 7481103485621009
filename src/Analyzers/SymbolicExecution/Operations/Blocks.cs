using Keyway.Analyzers.SymbolicExecution.Effects;
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
    /// <summary>Executes the declarations of local variables in order; a variable without an initializer is unknown.</summary>
    public static Flow ExecuteDeclarations(IVariableDeclarationGroupOperation group, ExecutionState state)
    {
        foreach (IVariableDeclarationOperation declaration in group.Declarations)
        {
            Declare(declaration, state);
        }

        return Flow.Next;
    }

    /// <summary>Executes a using statement, then disposes of its resources.</summary>
    public static Flow ExecuteUsing(IUsingOperation statement, ExecutionState state)
    {
        Value? resource = statement.Resources is IVariableDeclarationGroupOperation ? null : state.Evaluate(statement.Resources);
        state.Execute(resource is null ? statement.Resources : null);
        Flow flow = state.Execute(statement.Body);
        Dispose(statement, statement.Resources, resource, state);
        return flow;
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
                if (declarator.Symbol.RefKind == RefKind.None)
                {
                    state.Frame.Write(declarator.Symbol, value);
                }
                else if (!Variables.IsOtherName(declarator))
                {
                    // A ref local is an alias of storage that is not tracked: writes through it may change any object.
                    state.Frame.EscapeObjects();
                }
            }
        }
    }

    /// <summary>Evaluates the initializer of a field, property or parameter, and checks it if that holds a part number.</summary>
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

    /// <summary>
    /// Executes a statement without a handler of its own: an expression is evaluated; of a statement that Roslyn does not expose, the child
    /// operations are executed, and all objects become unknown.
    /// </summary>
    public static Flow ExecuteOther(IOperation statement, ExecutionState state)
    {
        if (statement.Kind != OperationKind.None)
        {
            state.Evaluate(statement);
            return Flow.Next;
        }

        state.Frame.EscapeObjects();
        return ExecuteAll(statement.ChildOperations, state);
    }

    /// <summary>Executes a block; of the body that is explored, what does the same on every path only once.</summary>
    public static Flow ExecuteBlock(IBlockOperation block, ExecutionState state) =>
        ExecuteAll(block.Operations, state, block == state.Body && state.Depth == 0 ? LeadingDeclarations.Execute(block, state) : 0);

    /// <summary>Executes statements in order until one leaves them, then disposes of the resources of their using declarations.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="state">The state of the path.</param>
    /// <param name="first">The position of the first statement that is executed, which may be behind the last.</param>
    public static Flow ExecuteAll(IEnumerable<IOperation> statements, ExecutionState state, int first = 0)
    {
        IReadOnlyList<IOperation> all = statements as IReadOnlyList<IOperation> ?? [.. statements];
        Flow flow = Flow.Next;
        Stack<IUsingDeclarationOperation>? resources = null;
        int jumps = 0;
        for (int i = first; i < all.Count; i++)
        {
            IOperation statement = all[i];

            // A local function may be declared after the statement that leaves the block; its body is analyzed all the same.
            if (flow == Flow.Next || statement is ILocalFunctionOperation)
            {
                flow = state.Execute(statement) == Flow.Leave ? Flow.Leave : flow;
            }

            if (flow == Flow.Leave && state.Jump is { } label && Jumps.FindLabel(all, label) is >= 0 and var target)
            {
                if (jumps++ == Budget.MaximumEndlessIterations)
                {
                    throw new BudgetExceededException();
                }

                state.Jump = null;
                flow = Flow.Next;
                i = target - 1;
                continue;
            }

            if (state.PossibleJumps.Count > 0)
            {
                Jumps.HavocRepeated(all, i, state);
            }

            if (statement is IUsingDeclarationOperation declaration && flow == Flow.Next)
            {
                (resources ??= new Stack<IUsingDeclarationOperation>()).Push(declaration);
            }
        }

        while (resources is { Count: > 0 })
        {
            IUsingDeclarationOperation declaration = resources.Pop();
            Dispose(declaration, declaration.DeclarationGroup, null, state);
        }

        return flow;
    }

    /// <summary>
    /// Disposes of resources, the last one first: runs the Dispose method of an object of the compilation; any other resource escapes.
    /// </summary>
    private static void Dispose(IOperation statement, IOperation resources, Value? resource, ExecutionState state)
    {
        List<Value> values =
        [
            .. resource is null ? [] : new[] { resource },
            .. resources
                .DescendantsAndSelf()
                .OfType<IVariableDeclaratorOperation>()
                .Reverse()
                .Select(declarator => state.Frame.Read(declarator.Symbol, declarator.Syntax)),
        ];
        foreach (Value value in values)
        {
            if (
                Dispatch.FindDispose(value) is not { } disposer
                || SourceMethods.Invoke(disposer, value, [], null, statement.Syntax, state) is null
            )
            {
                value.Escape();
                Termination.AfterCall(statement, state);
            }
        }
    }
}
