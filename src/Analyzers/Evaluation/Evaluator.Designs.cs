using Keyway.Analyzers.Evaluation.Values;
using Keyway.Analyzers.Relevance;
using Keyway.Analyzers.Symbols;
using Keyway.Designs.Model;
using Keyway.Parts;
using Keyway.Rules;
using Keyway.Tracing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

/// <summary>Calls of Keyway's design vocabulary, from which the model is built that the rules check.</summary>
internal sealed partial class Evaluator
{
    /// <summary>A call that begins or continues a design; nothing if it is another call.</summary>
    private Value? EvaluateDesign(IMethodSymbol method, Value? instance, Value[] arguments, GivenArguments given, SyntaxNode syntax)
    {
        if (method.IsStatic)
        {
            foreach (Value part in arguments)
            {
                Dereference(part);
            }

            return Begin(method.ContainingType.Name, method.Name, given, syntax);
        }

        if (instance is null || !instance.Is(out Design design))
        {
            return null;
        }

        // An interconnect that joins two boards stands as it is, whatever is made of it later.
        foreach (Value part in arguments.Where(argument => argument.Is(out Design _)))
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
        design.IsOverridden |= design.Model.Replaces(method.Name);
        return Make(design.Model.With(method.Name, given), syntax);
    }

    private GivenArguments GivenOf(IInvocationOperation invocation, Value[] arguments) =>
        new(this, invocation.Arguments, arguments, CallSyntax.GetName(invocation.Syntax));

    private Value? Begin(string type, string? method, GivenArguments given, SyntaxNode syntax) =>
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
        if (target is not null && symbols.IsPartNumber(target) && value.Is(out string number) && number.Length > 0)
        {
            Place place = PlaceOf(expression) with { Source = value.Origin };
            Report(DesignRules.Check(new PartNumberRequest(new Traced<string>((string)value.Content!, place), symbols.Catalog)));
        }
    }

    /// <summary>The arguments of a call, each with where a person would change it.</summary>
    private sealed class GivenArguments : IGiven
    {
        private readonly Value[] values;
        private readonly Place[] places;

        public GivenArguments(Evaluator evaluator, IReadOnlyList<IArgumentOperation> arguments, Value[] values, SyntaxNode call)
        {
            this.values = values;
            Place here = evaluator.PlaceOf(call);
            Origin = here;
            places = new Place[values.Length];
            for (int i = 0; i < places.Length; i++)
            {
                Place place = arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == i) is { } argument
                    ? evaluator.PlaceOf(argument.Value)
                    : here;
                places[i] = place with { Source = values[i].Origin };
            }
        }

        public int Count => values.Length;

        public object? Origin { get; }

        public Traced<T> Value<T>(int ordinal) => ToTraced<T>(values[ordinal], places[ordinal]);

        public Traced<IReadOnlyList<Traced<T>>> Items<T>(int ordinal) =>
            values[ordinal].Items is { } items
                // An element that is written in the argument itself is the place; one that comes from elsewhere is changed by the argument.
                ? new Traced<IReadOnlyList<Traced<T>>>(
                    [.. items.Select(item => ToTraced<T>(item, Within(item.Origin, places[ordinal])))],
                    places[ordinal]
                )
                : Traced<IReadOnlyList<Traced<T>>>.Unknown(places[ordinal]);

        private static Traced<T> ToTraced<T>(Value value, Place place) =>
            value.Content switch
            {
                T content => new Traced<T>(content, place),
                Design { Model: T model } => new Traced<T>(model, place),
                int number when typeof(T).IsEnum => new Traced<T>((T)Enum.ToObject(typeof(T), number), place),
                _ => Traced<T>.Unknown(place),
            };

        private static Place Within(SyntaxNode origin, Place place) =>
            origin.SyntaxTree == place.Node.SyntaxTree && place.Node.Span.Contains(origin.Span) ? place with { Node = origin } : place;
    }
}
