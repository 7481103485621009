using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>
/// Follows variables that a loop over unknown texts sets, as one that reads the arguments of the program: after it, they are as before, or
/// as one turn leaves them.
/// </summary>
internal static class LoopSettings
{
    /// <summary>
    /// Lets the path go on with the variables as they are before the loop, or as one turn leaves them; returns null, with no effect, if the
    /// loop sets none, or neither is known.
    /// </summary>
    /// <param name="loop">The loop.</param>
    /// <param name="execute">Executes a turn that stands for any of them, to find its faults.</param>
    /// <param name="state">The state of the path.</param>
    public static Flow? TryExecute(ILoopOperation loop, Action execute, ExecutionState state)
    {
        if (OptionLoops.Find(loop, state) is not { } settings)
        {
            return null;
        }

        Value? collection = loop is IForEachLoopOperation each ? state.Evaluate(each.Collection) : null;
        if (collection is not null && !OpenValues.IsFromOutside(collection))
        {
            // In the program it has one number of elements, so the loop may never take just one turn.
            return null;
        }

        Exploration.Run(() => true, execute, state);
        int? chosen = Alternatives.Choose(
            [
                new Alternative(
                    () => TryAssume(loop, collection, runs: false, state),
                    () =>
                    {
                        Begin(settings, state);
                        return Read(settings, state);
                    },
                    null
                ),
                new Alternative(
                    () => TryAssume(loop, collection, runs: true, state),
                    () =>
                    {
                        Begin(settings, state);
                        return ExecuteTurn(settings, collection, state) == Flow.Next ? Read(settings, state) : null;
                    },
                    loop
                ),
            ],
            isRelevant: true,
            state,
            favored: 1
        );
        if (chosen is null)
        {
            return null;
        }

        Begin(settings, state);
        return chosen == 0 ? Flow.Next : ExecuteTurn(settings, collection, state);
    }

    private static bool TryAssume(ILoopOperation loop, Value? collection, bool runs, ExecutionState state)
    {
        IOperation? condition = loop switch
        {
            IForLoopOperation counted => counted.Condition,
            IWhileLoopOperation conditional => conditional.Condition,
            _ => null,
        };
        if (condition is not null)
        {
            // The bound of a loop excludes nothing.
            Verdict verdict = OpenConditions.Read(condition, state);
            return verdict.Answer is { } answer
                ? answer == runs
                : verdict.Open is { } open && OpenConditions.TryAssume(open with { Guard = null }, runs, state);
        }

        SyntaxNode syntax = ((IForEachLoopOperation)loop).Collection.Syntax;
        if (collection is null || FindCount(((IForEachLoopOperation)loop).Collection, state) is not { } count)
        {
            return state.Path.TryAssumeOpen(null, syntax, runs, null, ($"{ConditionText.Get(syntax)}.Any()", runs));
        }

        Value length = collection
            .ToOpen(new OpenExpression(count, count.Type, [collection]))
            .WithSources(TextQuestions.Narrow(collection.Sources, "Length", syntax));
        return state.Path.TryAssumeOpen(
            Comparisons.Compare(length, BinaryOperatorKind.GreaterThan, 0, count.Type, syntax),
            syntax,
            runs,
            null,
            ($"{ConditionText.Get(syntax)}.{count.Name} > 0", runs)
        );
    }

    private static IPropertySymbol? FindCount(IOperation collection, ExecutionState state)
    {
        IOperation sequence = collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : collection;
        ITypeSymbol? type =
            sequence.Type is IArrayTypeSymbol
                ? state.Body.SemanticModel!.Compilation.GetSpecialType(SpecialType.System_Array)
                : sequence.Type;
        return type
            ?.AllInterfaces.Prepend(type)
            .SelectMany(declaring => declaring.GetMembers())
            .OfType<IPropertySymbol>()
            .FirstOrDefault(property => property is { Name: "Length" or "Count", Type.SpecialType: SpecialType.System_Int32 });
    }

    // A number or text that a turn reads, and that is 0 or empty before, is one that the program has to be given.
    private static void Begin(OptionLoop settings, ExecutionState state)
    {
        foreach (ISymbol variable in settings.Read)
        {
            if (state.Frame.Read(variable, settings.Loop.Syntax) is var value && IsMissing(value, variable))
            {
                state.Frame.Write(variable, Value.Unknown(value.Origin));
            }
        }

        foreach ((ISymbol variable, ISymbol member) in settings.ReadMembers)
        {
            Value holder = state.Frame.Read(variable, settings.Loop.Syntax);
            if (holder.TryGetContent(out UserObject instance) && instance.Get(member) is { } value && IsMissing(value, member))
            {
                UserObject changed = instance.IsImmutable ? instance.Clone() : instance;
                changed.Set(member, Value.Unknown(value.Origin));
                state.Frame.Write(variable, Value.Known(changed, holder.Origin).AddSources(holder.Sources));
            }
        }

        HavocOthers(settings, state);
    }

    // What each turn changes, whatever its text is, depends on how many there are; so does what depends on other conditions.
    private static void HavocOthers(OptionLoop settings, ExecutionState state)
    {
        foreach (IOperation part in settings.Others)
        {
            Havoc.HavocWrites(part, state);
            Havoc.EscapePassedObjects(part, state);
        }

        foreach (ISymbol variable in settings.OtherVariables)
        {
            state.Frame.Havoc(variable, settings.Loop.Syntax);
        }
    }

    private static bool IsMissing(Value value, ISymbol holder) =>
        value.Content is 0 or 0L or 0m or 0d or ""
        && holder switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        }
            is not { TypeKind: TypeKind.Enum };

    private static List<Value> Read(OptionLoop settings, ExecutionState state) =>
        [
            .. settings.Variables.Select(variable => state.Frame.Read(variable, settings.Loop.Syntax)),
            .. settings.SetsThis ? new[] { state.Frame.This! } : [],
        ];

    private static Flow ExecuteTurn(OptionLoop settings, Value? collection, ExecutionState state)
    {
        ILoopOperation loop = settings.Loop;
        if (loop is IForEachLoopOperation each)
        {
            if (each.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } element })
            {
                SourceSet sources = TextQuestions.Narrow(collection!.DescendantSources, loop.Syntax.ToString(), loop.Body.Syntax);
                state.Frame.Write(
                    element,
                    Value
                        .Combine(loop.Syntax, collection)
                        .ToOpaque()
                        .WithSources(sources)
                        .ToOpen(new OpenExpression(element, element.Type, []))
                );
            }
            else
            {
                Havoc.HavocWrites(each.LoopControlVariable, state);
            }
        }

        Flow flow = LoopBodies.Execute(loop, out bool isOpen, state, isOnly: true);
        if (isOpen)
        {
            throw new PathTerminatedException();
        }

        if (flow == Flow.Next)
        {
            Blocks.ExecuteAll(loop is IForLoopOperation { AtLoopBottom: var bottom } ? bottom : [], state);
        }

        HavocOthers(settings, state);
        return state.EndAt(flow, loop.ExitLabel);
    }
}
