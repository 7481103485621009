using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Operations;

/// <summary>Assigns the elements that a foreach loop enumerates to its variables.</summary>
internal static class LoopElements
{
    /// <summary>Writes an element to the variables of a loop; they are unknown if it cannot be deconstructed into them.</summary>
    public static void Assign(IForEachLoopOperation loop, Value element, ExecutionState state)
    {
        ITypeSymbol? type = element.TryGetContent(out UserObject instance) ? instance.Type : null;
        if (Deconstructions.DeconstructInto(loop.LoopControlVariable, element, type, state))
        {
            return;
        }

        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } variable })
        {
            Escapes.EscapeToFunctions([variable], element, state);
            state.Frame.Write(variable, element);
        }
        else
        {
            Escapes.Escape(element, state);
            Havoc.HavocWrites(loop.LoopControlVariable, state);
        }
    }

    /// <summary>Writes whatever a collection of unknown elements holds to the variables of a loop over it.</summary>
    public static void AssignAny(IForEachLoopOperation loop, Value collection, ExecutionState state)
    {
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } variable })
        {
            WriteAny(variable, loop, collection, state);
            return;
        }

        Havoc.HavocWrites(loop.LoopControlVariable, state);
        if (
            loop.LoopControlVariable is not IVariableDeclaratorOperation
            && loop is { SemanticModel: { } model, Syntax: ForEachVariableStatementSyntax syntax }
            && HoldsParts(model.GetDeconstructionInfo(syntax))
        )
        {
            foreach (
                ILocalSymbol part in loop
                    .LoopControlVariable.DescendantsAndSelf()
                    .SelectMany(WriteAnalysis.FindTargets)
                    .OfType<ILocalSymbol>()
            )
            {
                WriteAny(part, loop, collection, state);
            }
        }
    }

    private static void WriteAny(ILocalSymbol variable, IForEachLoopOperation loop, Value collection, ExecutionState state) =>
        state.Frame.Write(
            variable,
            Value.Unknown(loop.Syntax).AddSources(collection.DescendantSources).ToOpen(new OpenExpression(variable, variable.Type, []))
        );

    // A tuple, a pair or a record holds its parts; what another type is deconstructed into is computed.
    private static bool HoldsParts(DeconstructionInfo deconstruction) =>
        (deconstruction.Method is not { } method || FrameworkSymbols.IsFrameworkSymbol(method) || method.IsImplicitlyDeclared)
        && deconstruction.Nested.All(HoldsParts);

    /// <summary>Begins the iteration for an element, which messages show as <c>n = 24</c>.</summary>
    /// <param name="loop">The loop.</param>
    /// <param name="element">The element.</param>
    /// <param name="index">The index of the element, or null if it is unknown.</param>
    /// <param name="state">The state of the path.</param>
    public static void Begin(IForEachLoopOperation loop, Value element, int? index, ExecutionState state)
    {
        string description =
            ValueNames.Describe(element)
            ?? ValueNames.Quote(element)
            ?? (index is { } number ? $"element {Wording.FormatNumber(number + 1)}" : "?");
        state.Iterations.Add(
            new LoopIteration(
                loop.Locals.Length == 1 ? $"{loop.Locals[0].Name} = {description}" : description,
                state.Iterations.LastOrDefault()
            )
            {
                Variables = loop.Locals.Length == 1 ? loop.Locals[0].Name : string.Join(",", loop.Locals.Select(local => local.Name)),
                Row = element.Origin,
                Place = loop.Syntax,
            }
        );
    }

    /// <summary>Records that code reads an element at the index that a loop counts, as in <c>rows[i]</c>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="access">The syntax of the access.</param>
    /// <param name="state">The state of the path.</param>
    public static void Read(Value element, SyntaxNode access, ExecutionState state)
    {
        if (
            state.Iterations.Count > 0
            && access is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is IdentifierNameSyntax { Identifier.ValueText: var name }
            && state.Iterations.FindLast(iteration => iteration.IsCounted && iteration.Variables == name) is { } counted
        )
        {
            counted.Row ??= element.Origin;
        }
    }
}
