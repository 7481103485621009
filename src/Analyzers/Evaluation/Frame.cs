using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>The values of the locals of the code that is evaluated.</summary>
internal sealed class Frame(Variables variables)
{
    private readonly Dictionary<ISymbol, Value> values = new(SymbolEqualityComparer.Default);

    /// <summary>The value of a variable. A parameter that nothing has written to brings its input.</summary>
    public Value Read(ISymbol variable, SyntaxNode origin) =>
        values.TryGetValue(variable, out Value? value) ? value
        : variable is IParameterSymbol { RefKind: RefKind.None } parameter && variables.IsOwn(parameter) ? Value.Input(variable, origin)
        : Value.Unknown(origin);

    public void Write(ISymbol variable, Value value)
    {
        if (variables.Unsteady.Contains(variable))
        {
            value.Escape();
            return;
        }

        // A lambda finds a design only from the place on where it stands.
        if (variables.Captured.Contains(variable) && !(value.Is(out Design _) && variables.IsForLambdas(variable)))
        {
            value.Escape();
        }

        values[variable] = value;
    }

    /// <summary>What the variable holds is not known from here on.</summary>
    public void Forget(ISymbol variable, SyntaxNode origin)
    {
        if (values.TryGetValue(variable, out Value? value))
        {
            value.Escape();
        }

        values[variable] = Value.Unknown(origin);
    }

    /// <summary>What the sequences hold is not known from here on: code ran that may write to any of them.</summary>
    public void ForgetSequences()
    {
        foreach (Value value in values.Values)
        {
            value.Escape();
        }
    }

    /// <summary>The values that code which runs later will find: those of variables that are written once.</summary>
    public Frame ForLater()
    {
        var later = new Frame(variables);
        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            later.values.Add(known.Key, variables.Rewritten.Contains(known.Key) ? Value.Unknown(known.Value.Origin) : known.Value);
        }

        foreach (ISymbol rewritten in variables.Rewritten)
        {
            if (!values.ContainsKey(rewritten))
            {
                later.values.Add(rewritten, Value.Unknown(rewritten.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()!));
            }
        }

        return later;
    }
}
