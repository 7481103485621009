using System.Collections.Immutable;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.Symbols;
using Keyway.Designs.Model;
using Keyway.Designs.Model.Statements;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Calls of Keyway's design vocabulary, from which the model is built that the rules check.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A call that begins or continues a design; nothing if it is another call.</summary>
    private Value? EvaluateDesign(IMethodSymbol method, Value? instance, Value[] arguments, StatementArguments given, SyntaxNode syntax)
    {
        if (method.IsStatic)
        {
            foreach (Value part in arguments)
            {
                Dereference(part);
            }

            return Begin(method.ContainingType.Name, method.Name, given, syntax);
        }

        if (instance is null || !instance.TryGetContent(out Design design))
        {
            return null;
        }

        // An interconnect that joins two boards stands as it is, whatever is made of it later.
        foreach (Value part in arguments.Where(argument => argument.TryGetContent(out Design _)))
        {
            part.Escape();
        }

        if (!SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType))
        {
            design.IsUsed = true;
            return null;
        }

        if (method.Name == nameof(Interconnect.EnsureValid))
        {
            return instance;
        }

        design.IsContinued = true;
        if (DesignVocabulary.GetStatements(method.ContainingType.Name).Read(method.Name, given) is not { } statement)
        {
            return Make(design.Model, syntax);
        }

        design.IsOverridden |= design.Model.Replaces(statement);
        return Make(design.Model.With(statement), syntax);
    }

    private StatementArguments ReadArguments(IInvocationOperation invocation, Value[] arguments) =>
        new(this, invocation.TargetMethod, invocation.Arguments, arguments, CallSyntax.GetName(invocation.Syntax));

    private Value? Begin(string type, string? method, StatementArguments given, SyntaxNode syntax) =>
        DesignVocabulary.Begin(type, method, given) is { } model ? Make(model, syntax) : null;

    private Value Make(DesignModel model, SyntaxNode origin)
    {
        var design = new Design(model);
        designs.Add(design);
        return Value.Known(design, origin);
    }

    /// <summary>A text that goes where a part number is expected; the empty one stands for no number yet.</summary>
    private void CheckPartNumber(ISymbol? target, Value value, IOperation expression)
    {
        if (target is not null && symbols.IsPartNumber(target) && value.TryGetContent(out string number) && number.Length > 0)
        {
            ValueOrigin place = GetOrigin(expression) with { Source = value.Origin };
            Report(DesignRules.Check(new PartNumberRequest(new Traced<string>((string)value.Content!, place), symbols.Series.All)));
        }
    }

    /// <summary>The arguments of a call, each with where a person would change it.</summary>
    private sealed class StatementArguments : IStatementArguments
    {
        private readonly ImmutableArray<IParameterSymbol> parameters;
        private readonly Value[] values;
        private readonly ValueOrigin[] places;

        public StatementArguments(
            Evaluator evaluator,
            IMethodSymbol method,
            IReadOnlyList<IArgumentOperation> arguments,
            Value[] values,
            SyntaxNode call
        )
        {
            parameters = method.Parameters;
            this.values = values;
            ValueOrigin here = evaluator.GetOrigin(call);
            Origin = here;
            places = new ValueOrigin[values.Length];
            for (int i = 0; i < places.Length; i++)
            {
                ValueOrigin place = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == i) is { } argument
                    ? evaluator.GetOrigin(argument.Value)
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
                ? new Traced<IReadOnlyList<Traced<T>>>(
                    [.. items.Select(item => Trace<T>(item, Within(item.Origin, places[ordinal])))],
                    place
                )
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
                Design { Model: T model } => new Traced<T>(model, place),
                int number when typeof(T).IsEnum => new Traced<T>((T)Enum.ToObject(typeof(T), number), place),
                _ => Traced<T>.Unknown(place),
            };

        private static ValueOrigin Within(SyntaxNode origin, ValueOrigin place) =>
            origin.SyntaxTree == place.Node.SyntaxTree && place.Node.Span.Contains(origin.Span) ? place with { Node = origin } : place;
    }
}
