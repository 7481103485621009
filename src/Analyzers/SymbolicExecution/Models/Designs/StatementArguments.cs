using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Designs;

/// <summary>The arguments of a call, each with the origin of its value: the syntax that a person would change.</summary>
internal sealed class StatementArguments : IStatementArguments
{
    private readonly ImmutableArray<IParameterSymbol> parameters;
    private readonly Value[] values;
    private readonly ValueOrigin[] origins;

    /// <summary>
    /// Creates the arguments of a call from their operations, which are empty for a call through a delegate, and their values.
    /// </summary>
    public StatementArguments(
        IMethodSymbol method,
        IReadOnlyList<IArgumentOperation> arguments,
        Value[] values,
        SyntaxNode call,
        ExecutionState state
    )
    {
        parameters = method.Parameters;
        this.values = values;

        // A rule compares what a statement says, but not the name under which it says so.
        SourceSet compared = SourceSet.None;
        for (int i = 0; i < values.Length; i++)
        {
            compared =
                i >= parameters.Length || parameters[i].Type.SpecialType != SpecialType.System_String
                    ? compared.Union(values[i].Sources)
                    : compared;
        }

        ValueOrigin here = Origins.GetOrigin(call, state);
        here.Operands = compared;
        Origin = here;
        origins = new ValueOrigin[values.Length];
        for (int i = 0; i < origins.Length; i++)
        {
            origins[i] = FindArgument(arguments, i) is { } argument
                ? Origins.GetOrigin(argument.Value, state, values[i].Origin)
                : here with
                {
                    Source = values[i].Origin,
                };
            origins[i].Operands = compared.Union(values[i].Sources);
        }
    }

    /// <summary>Gets the number of arguments.</summary>
    public int Count => values.Length;

    /// <inheritdoc />
    public object? Origin { get; }

    /// <summary>Gets what the values were computed from that a rule compares.</summary>
    public SourceSet Operands => ((ValueOrigin)Origin!).Operands;

    /// <summary>Gets an argument by the ordinal of its parameter.</summary>
    public Traced<T> Get<T>(int ordinal) => Trace<T>(values[ordinal], origins[ordinal]);

    /// <inheritdoc />
    public bool Has(string parameter) => FindOrdinal(parameter) >= 0;

    /// <inheritdoc />
    public Traced<T> Get<T>(string parameter) => Find<T>(parameter) ?? Traced<T>.Unknown(Origin);

    /// <inheritdoc />
    public Traced<T>? Find<T>(string parameter) => FindOrdinal(parameter) is var ordinal and >= 0 ? Get<T>(ordinal) : null;

    /// <inheritdoc />
    public Traced<IReadOnlyList<Traced<T>>> GetItems<T>(string parameter)
    {
        int ordinal = FindOrdinal(parameter);
        object? origin = ordinal < 0 ? Origin : origins[ordinal];
        if (ordinal < 0 || values[ordinal].Items is not { } items)
        {
            return Traced<IReadOnlyList<Traced<T>>>.Unknown(origin);
        }

        var traced = new Traced<T>[items.Count];
        for (int i = 0; i < traced.Length; i++)
        {
            // The origin of an element is its own syntax if that is part of the argument; an element from elsewhere is changed through the
            // argument.
            traced[i] = Trace<T>(items[i], Within(items[i], origins[ordinal]));
        }

        return new Traced<IReadOnlyList<Traced<T>>>(traced, origin);
    }

    private static IArgumentOperation? FindArgument(IReadOnlyList<IArgumentOperation> arguments, int ordinal)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Parameter?.Ordinal == ordinal)
            {
                return arguments[i];
            }
        }

        return null;
    }

    private int FindOrdinal(string parameter)
    {
        for (int i = 0; i < parameters.Length && i < values.Length; i++)
        {
            if (parameters[i].Name == parameter)
            {
                return i;
            }
        }

        return -1;
    }

    private static Traced<T> Trace<T>(Value value, ValueOrigin origin) =>
        value.Content switch
        {
            T content => new Traced<T>(content, origin),
            DesignObject { Model: T model } => new Traced<T>(model, origin),
            int number when typeof(T).IsEnum => new Traced<T>((T)Enum.ToObject(typeof(T), number), origin),
            _ => Traced<T>.Unknown(origin),
        };

    private static ValueOrigin Within(Value item, ValueOrigin origin) =>
        origin.Operands.Union(item.Sources) is var operands
        && item.Origin.SyntaxTree == origin.Node.SyntaxTree
        && origin.Node.Span.Contains(item.Origin.Span)
            ? origin with
            {
                Node = item.Origin,
                Operands = operands,
            }
        : ReferenceEquals(operands, origin.Operands) ? origin
        : origin with { Operands = operands };
}
