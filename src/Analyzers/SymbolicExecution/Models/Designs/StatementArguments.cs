using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.State;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Models.Designs;

/// <summary>The arguments of a call, each with where a person would change it.</summary>
internal sealed class StatementArguments : IStatementArguments
{
    private readonly ImmutableArray<IParameterSymbol> parameters;
    private readonly Value[] values;
    private readonly ValueOrigin[] places;

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
        ValueOrigin here = Origins.GetOrigin(call, state);
        Origin = here;
        places = new ValueOrigin[values.Length];
        for (int i = 0; i < places.Length; i++)
        {
            ValueOrigin place = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == i) is { } argument
                ? Origins.GetOrigin(argument.Value, state)
                : here;
            places[i] = place with { Source = values[i].Origin };
        }
    }

    public int Count => values.Length;

    public object? Origin { get; }

    /// <summary>Gets an argument by the place of its parameter.</summary>
    public Traced<T> Get<T>(int ordinal) => Trace<T>(values[ordinal], places[ordinal]);

    public Traced<T> Get<T>(string parameter) => Find<T>(parameter) ?? Traced<T>.Unknown(Origin);

    public Traced<T>? Find<T>(string parameter) => FindOrdinal(parameter) is var ordinal and >= 0 ? Get<T>(ordinal) : null;

    public Traced<IReadOnlyList<Traced<T>>> GetItems<T>(string parameter)
    {
        int ordinal = FindOrdinal(parameter);
        object? place = ordinal < 0 ? Origin : places[ordinal];
        return ordinal >= 0 && values[ordinal].Items is { } items
            // An element that is written in the argument itself is the place; one that comes from elsewhere is changed by the argument.
            ? new Traced<IReadOnlyList<Traced<T>>>([.. items.Select(item => Trace<T>(item, Within(item.Origin, places[ordinal])))], place)
            : Traced<IReadOnlyList<Traced<T>>>.Unknown(place);
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

    private static Traced<T> Trace<T>(Value value, ValueOrigin place) =>
        value.Content switch
        {
            T content => new Traced<T>(content, place),
            DesignObject { Model: T model } => new Traced<T>(model, place),
            int number when typeof(T).IsEnum => new Traced<T>((T)Enum.ToObject(typeof(T), number), place),
            _ => Traced<T>.Unknown(place),
        };

    private static ValueOrigin Within(SyntaxNode origin, ValueOrigin place) =>
        origin.SyntaxTree == place.Node.SyntaxTree && place.Node.Span.Contains(origin.Span) ? place with { Node = origin } : place;
}
