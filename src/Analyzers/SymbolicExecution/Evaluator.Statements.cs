using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

internal sealed partial class Evaluator
{
    /// <summary>How a statement ended.</summary>
    private enum Flow
    {
        /// <summary>The next statement follows.</summary>
        Next,

        /// <summary>The rest of the body is left out: return, throw, or a jump.</summary>
        Leave,
    }

    /// <summary>Where a jump that left the code leads to; nothing if it was a return or a throw.</summary>
    private ILabelSymbol? jump;

    private Flow Execute(IOperation? statement)
    {
        if (statement is null)
        {
            return Flow.Next;
        }

        budget.Spend();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case IMethodBodyOperation method:
                return Execute(method.BlockBody ?? method.ExpressionBody);
            case IConstructorBodyOperation constructor:
                Execute(constructor.Initializer);
                return Execute(constructor.BlockBody ?? constructor.ExpressionBody);
            case IBlockOperation block:
                return ExecuteAll(block.Operations);
            case IVariableDeclarationGroupOperation group:
                foreach (IVariableDeclarationOperation declaration in group.Declarations)
                {
                    Declare(declaration);
                }

                return Flow.Next;
            case IExpressionStatementOperation expression:
                Evaluate(expression.Operation);
                return Flow.Next;
            case IConditionalOperation { Type: null or { SpecialType: SpecialType.System_Void } } condition:
                return ExecuteIf(condition);
            case IReturnOperation { Kind: OperationKind.YieldReturn } given:
                frame.Yield(Evaluate(given.ReturnedValue));
                return Flow.Next;
            case IReturnOperation returned:
                frame.Returned = returned.ReturnedValue is null ? null : Evaluate(returned.ReturnedValue);
                return LeaveFor(null);
            case IThrowOperation thrown:
                Evaluate(thrown.Exception);
                return depth == 0 ? LeaveFor(null) : throw new PathTerminatedException();
            case ILocalFunctionOperation function:
                ExecuteApart(function.Body);
                return Flow.Next;
            case IUsingOperation used:
                Value? resource = used.Resources is IVariableDeclarationGroupOperation ? null : Evaluate(used.Resources);
                Execute(resource is null ? used.Resources : null);
                Flow within = Execute(used.Body);
                Dispose(used, used.Resources, resource);
                return within;
            case IUsingDeclarationOperation used:
                Execute(used.DeclarationGroup);
                return Flow.Next;
            case ILockOperation locked:
                Evaluate(locked.LockedValue);
                return Execute(locked.Body);
            case ILabeledOperation labeled:
                // Something may jump here from anywhere.
                HavocWrites(body);
                return Execute(labeled.Operation);
            case IBranchOperation branch:
                return LeaveFor(branch.Target);
            case IEmptyOperation:
                return Flow.Next;
            case ITryOperation attempt:
                return ExecuteTry(attempt);
            case ISwitchOperation selection:
                return ExecuteSwitch(selection);
            case ILoopOperation loop:
                return ExecuteLoop(loop);
            case IVariableInitializerOperation
            or IFieldInitializerOperation
            or IPropertyInitializerOperation
            or IParameterInitializerOperation:
                ExecuteInitializer((ISymbolInitializerOperation)statement);
                return Flow.Next;
            default:
                return ExecuteOther(statement);
        }
    }

    private void ExecuteInitializer(ISymbolInitializerOperation initializer)
    {
        Value value = Evaluate(initializer.Value);
        IEnumerable<ISymbol> initialized = initializer switch
        {
            IFieldInitializerOperation fields => fields.InitializedFields,
            IPropertyInitializerOperation properties => properties.InitializedProperties,
            IParameterInitializerOperation { Parameter: var parameter } => [parameter],
            _ => [],
        };
        CheckPartNumber(initialized.FirstOrDefault(symbols.IsPartNumber), value, initializer.Value);
    }

    // A statement that Roslyn shows no more of than its parts.
    private Flow ExecuteOther(IOperation statement)
    {
        if (statement.Kind != OperationKind.None)
        {
            Evaluate(statement);
            return Flow.Next;
        }

        frame.HavocObjects();
        return ExecuteAll(statement.ChildOperations);
    }

    private Flow LeaveFor(ILabelSymbol? target)
    {
        jump = target;
        return Flow.Leave;
    }

    /// <summary>How a statement ends to whose end jumps may lead.</summary>
    private Flow EndedAt(Flow flow, params ILabelSymbol?[] ends)
    {
        if (flow == Flow.Leave && jump is not null && ends.Contains(jump, SymbolEqualityComparer.Default))
        {
            jump = null;
            return Flow.Next;
        }

        return flow;
    }

    private Flow ExecuteAll(IEnumerable<IOperation> statements)
    {
        Flow flow = Flow.Next;
        Stack<IUsingDeclarationOperation>? resources = null;
        foreach (IOperation statement in statements)
        {
            // A local function may stand behind the end of the code that calls it.
            if (flow == Flow.Next || statement is ILocalFunctionOperation)
            {
                flow = Execute(statement) == Flow.Leave ? Flow.Leave : flow;
            }

            if (statement is IUsingDeclarationOperation used && flow == Flow.Next)
            {
                (resources ??= new Stack<IUsingDeclarationOperation>()).Push(used);
            }
        }

        while (resources is { Count: > 0 })
        {
            IUsingDeclarationOperation used = resources.Pop();
            Dispose(used, used.DeclarationGroup, null);
        }

        return flow;
    }

    /// <summary>What resources do at their end.</summary>
    private void Dispose(IOperation used, IOperation resources, Value? resource)
    {
        List<Value> disposed =
        [
            .. resource is null ? [] : new[] { resource },
            .. resources
                .DescendantsAndSelf()
                .OfType<IVariableDeclaratorOperation>()
                .Reverse()
                .Select(declarator => frame.Read(declarator.Symbol, declarator.Syntax)),
        ];
        foreach (Value value in disposed)
        {
            if (DisposerOf(value) is not { } disposer || Follow(disposer, value, [], null, used.Syntax) is null)
            {
                value.Escape();
                AfterCall(used);
            }
        }
    }

    /// <summary>The method that disposes of an object of a type of the user's own; nothing if it is not known.</summary>
    private static IMethodSymbol? DisposerOf(Value value) =>
        !value.TryGetContent(out UserObject held) ? null
        : held
            .Type.AllInterfaces.FirstOrDefault(type => type.SpecialType == SpecialType.System_IDisposable)
            ?.GetMembers(nameof(IDisposable.Dispose))
            .OfType<IMethodSymbol>()
            .FirstOrDefault()
            is { } dispose
            ? Dispatched(dispose, value)
        : null;

    private void Declare(IVariableDeclarationOperation declaration)
    {
        foreach (IVariableDeclaratorOperation declarator in declaration.Declarators)
        {
            IVariableInitializerOperation? initializer = declarator.Initializer ?? declaration.Initializer;
            if (initializer is null)
            {
                frame.Havoc(declarator.Symbol, declarator.Syntax);
            }
            else
            {
                Value value = Evaluate(initializer.Value);
                ShareWithFunctions([declarator.Symbol], value);
                if (declarator.Symbol.RefKind != RefKind.None)
                {
                    frame.HavocObjects();
                }
                else
                {
                    frame.Write(declarator.Symbol, value);
                }
            }
        }
    }

    /// <summary>
    /// Code that runs in part or some unknown number of times, of which it may be anything: it is followed once, and what it writes is
    /// unknown before and after.
    /// </summary>
    private Flow ExecuteOnce(IOperation code, Func<Flow> follow)
    {
        frame.IsReturnOpen |= Enumerate(code).Any(part => part is IReturnOperation);
        HavocWrites(code);
        ForgetHandedOn(code);
        Flow flow;
        try
        {
            flow = follow();
        }
        catch (PathTerminatedException)
        {
            // It ends this code only, and another turn or a catch clause may go on.
            flow = LeaveFor(null);
        }

        HavocWrites(code);
        ForgetHandedOn(code);
        return flow;
    }

    /// <summary>What objects and sequences hold is unknown that code hands to calls, and so is the object whose code it is.</summary>
    private void ForgetHandedOn(IOperation code)
    {
        foreach (IOperation part in Enumerate(code))
        {
            IMethodSymbol? method = part switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                _ => null,
            };
            if (method is null || symbols.IsRuntime(method) || Framework.IsFrameworkSymbol(method))
            {
                continue;
            }

            if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke)
            {
                frame.HavocObjects();
            }

            foreach (IOperation given in part.ChildOperations.SelectMany(Enumerate))
            {
                if (
                    given
                    is IInstanceReferenceOperation
                        or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
                )
                {
                    frame.This?.Escape();
                }

                foreach (ISymbol variable in Writes.Targets(given))
                {
                    if (frame.Read(variable, given.Syntax) is { HasState: true } held)
                    {
                        held.Escape();
                    }
                }
            }
        }
    }

    private Flow ExecuteTry(ITryOperation attempt)
    {
        if (attempt.Catches.Length == 0)
        {
            Flow flow = Execute(attempt.Body);
            return Execute(attempt.Finally) == Flow.Leave ? Flow.Leave : flow;
        }

        // Where the body may be left, nobody knows: what it writes is unknown in the catch clauses and after them.
        Flow end = ExecuteOnce(attempt, () => Execute(attempt.Body));
        if (path.HasAssumptions)
        {
            // Whether the way led into a catch clause, and past the body's end from there, only the program knows.
            Havoc(attempt);
            Escape(attempt);
            if (end == Flow.Leave)
            {
                path.MarkUncertain();
                throw new PathTerminatedException();
            }

            MarkMayThrow(attempt);
            Execute(attempt.Finally);
            return Flow.Next;
        }

        // What it did until then to objects that others have, too, only the program knows.
        frame.HavocObjects();
        bool isCaught = false;
        foreach (ICatchClauseOperation clause in attempt.Catches)
        {
            isCaught |=
                ExecuteOnce(
                    attempt,
                    () =>
                    {
                        if (clause.Filter is not null)
                        {
                            Escape(clause.Filter);
                            Evaluate(clause.Filter);
                        }

                        return Execute(clause.Handler);
                    }
                ) == Flow.Next;
        }

        Execute(attempt.Finally);
        return isCaught ? Flow.Next : end;
    }

    /// <summary>The body of a lambda or local function, which runs at another time: only what never changes is known in it.</summary>
    private void ExecuteApart(IOperation? code)
    {
        if (code is null)
        {
            return;
        }

        Frame outer = frame;
        ILabelSymbol? outerJump = jump;
        frame = outer.ForLater(value => value.HasState ? Value.Unknown(value.Origin) : value);
        try
        {
            Execute(code);
        }
        catch (PathTerminatedException)
        {
            // It ends the function, not the code around it.
        }
        finally
        {
            frame = outer;
            jump = outerJump;
        }
    }

    private void ForgetTargets(IOperation target)
    {
        foreach (ISymbol variable in Enumerate(target).SelectMany(Writes.Targets))
        {
            frame.Havoc(variable, target.Syntax);
        }
    }

    private void HavocWrites(IOperation code)
    {
        foreach (ISymbol variable in Enumerate(code).SelectMany(Writes.FindWritten))
        {
            frame.Havoc(variable, code.Syntax);
        }
    }
}
