using Keyway.Analyzers.SymbolicExecution.Unknowns;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.State;

/// <summary>Follows what values are computed from.</summary>
internal static class Sources
{
    /// <summary>Gets the sources of a constant: its syntax, or the constants that it names.</summary>
    public static SourceSet OfConstant(IOperation constant)
    {
        IOperation inner = constant;
        while (inner is IConversionOperation conversion && conversion.Operand.ConstantValue.HasValue)
        {
            inner = conversion.Operand;
        }

        switch (inner)
        {
            case ILiteralOperation:
                return SourceSet.Of(constant.Syntax);
            case IFieldReferenceOperation field:
                return SourceSet.Of(field.Field);
            case ILocalReferenceOperation local:
                return SourceSet.Of(local.Local);
        }

        SourceSet named = constant
            .DescendantsAndSelf()
            .Aggregate(
                SourceSet.None,
                (all, part) =>
                    part switch
                    {
                        IFieldReferenceOperation field => all.Union(SourceSet.Of(field.Field)),
                        ILocalReferenceOperation local => all.Union(SourceSet.Of(local.Local)),
                        _ => all,
                    }
            );
        return named.IsEmpty ? SourceSet.Of(constant.Syntax) : named;
    }

    /// <summary>Completes the value of an operation by the sources of its parts, and by itself if it is unknown.</summary>
    public static Value Complete(Value value, IOperation operation, ExecutionState state)
    {
        // An object is not computed from the values that it holds: each of them has its own sources.
        bool isCreated =
            value.Content is HeapObject and not DesignObject
            && operation
                is IObjectCreationOperation
                    or IArrayCreationOperation
                    or ICollectionExpressionOperation
                    or IAnonymousObjectCreationOperation
                    or ITupleOperation
                    or IWithOperation;
        Value completed = isCreated ? value : value.AddSources(state.Sources);
        return value.IsKnown ? completed
            : TextQuestions.Find(operation, state) is (_, var question)
                ? completed.WithSources(TextQuestions.Narrow(completed.Sources, question, operation.Syntax))
            : operation switch
            {
                IFieldReferenceOperation field => completed.AddSources(SourceSet.Of(field.Field.OriginalDefinition)),
                IPropertyReferenceOperation property => completed.AddSources(SourceSet.Of(property.Property.OriginalDefinition)),
                IParameterReferenceOperation { Parameter: var parameter } => completed.Sources.Contains(parameter)
                    ? completed
                    : completed.AddSources(SourceSet.Of(parameter)),
                IObjectCreationOperation => completed.AddSources(SourceSet.Of(operation.Syntax)),
                IInvocationOperation => completed.AddSources(SourceSet.Of(operation.Syntax)),
                _ => completed,
            };
    }

    /// <summary>Returns sources together with what the unknown objects among them have received.</summary>
    public static SourceSet WithReceived(SourceSet sources, ExecutionState state)
    {
        SourceSet all = sources;
        if (state.Received is { } handedOn)
        {
            for (int i = 0; i < all.Items.Count; i++)
            {
                object source = all.Items[i];
                while (source is PartOfSource part)
                {
                    source = part.Whole;
                }

                if (handedOn.TryGetValue(source, out SourceSet? received))
                {
                    // A sequence has received itself: a question about it asks no more than before.
                    all = all.Union(all.Items[i] is PartOfSource ? received.Without(source) : received);
                }
            }
        }

        return all;
    }

    /// <summary>Records that code which is not analyzed has values together: each object among them may depend on each value now.</summary>
    /// <param name="values">The receiver and the arguments.</param>
    /// <param name="owner">The type or member whose state may depend on them, or null.</param>
    /// <param name="state">The state of the path.</param>
    public static void Receive(IReadOnlyList<Value> values, ISymbol? owner, ExecutionState state)
    {
        SourceSet all = SourceSet.None;
        foreach (Value value in values)
        {
            all = all.Union(value.DescendantSources);
        }

        if (all.IsEmpty)
        {
            return;
        }

        foreach (Value part in values.Where(value => value.Content is HeapObject).SelectMany(value => value.DescendantsAndSelf))
        {
            if (part.Content is HeapObject received)
            {
                received.Received = received.Received.Union(all);
            }
        }

        if (owner is not null)
        {
            Add(owner, all, state);
        }

        foreach (Value value in values.Where(value => !value.IsKnown && !value.Sources.IsEmpty))
        {
            // It depends on itself in any case.
            SourceSet others = values
                .Where(other => !ReferenceEquals(other, value))
                .Aggregate(SourceSet.None, (union, other) => union.Union(other.DescendantSources));
            foreach (object source in value.Sources.Items)
            {
                Add(source, others, state);
            }
        }
    }

    private static void Add(object source, SourceSet received, ExecutionState state)
    {
        if (!received.IsEmpty)
        {
            state.Received ??= [];
            state.Received[source] = state.Received.TryGetValue(source, out SourceSet? before) ? before.Union(received) : received;
        }
    }
}
