using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Evaluation;

/// <summary>The values of the locals of the code that is evaluated.</summary>
internal sealed class Frame
{
    private readonly Dictionary<ISymbol, Value> values = new(SymbolEqualityComparer.Default);
    private readonly Variables variables;

    public Frame(Variables variables) => this.variables = variables;

    /// <summary>The value of a variable. One that was never given a value here is unknown, and always the same unknown.</summary>
    public Value Read(ISymbol variable, SyntaxNode origin) =>
        values.TryGetValue(variable, out Value? value) ? value : Value.Unknown(origin, variables.Unsteady.Contains(variable) ? null : variable);

    public void Write(ISymbol variable, Value value)
    {
        if (!variables.Unsteady.Contains(variable))
        {
            values[variable] = value;
        }
    }

    /// <summary>What the variable holds is not known from here on.</summary>
    public void Forget(ISymbol variable, SyntaxNode origin)
    {
        if (values.TryGetValue(variable, out Value? value) && value.Is(out SequenceContent sequence))
        {
            sequence.Forget();
        }

        values[variable] = Value.Unknown(origin);
    }

    /// <summary>What the sequences hold is not known from here on: code ran that may write to any that it captured.</summary>
    public void ForgetSequences()
    {
        foreach (Value value in values.Values)
        {
            if (value.Is(out SequenceContent sequence))
            {
                sequence.Forget();
            }
        }
    }

    /// <summary>The values that code which runs later will find: those of variables that are written once.</summary>
    public Frame ForLater()
    {
        var later = new Frame(variables);
        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            if (!variables.Rewritten.Contains(known.Key))
            {
                later.values.Add(known.Key, known.Value);
            }
        }

        return later;
    }
}
