using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>The values of the variables of the code that is evaluated: a body, a method that was called, a lambda.</summary>
internal sealed class Frame
{
    private readonly Dictionary<ISymbol, Value> values = new(SymbolEqualityComparer.Default);
    private readonly Frame? outer;
    private HashSet<ISymbol>? escaped;

    /// <summary>The variables of a body of code.</summary>
    public Frame(Variables variables) => Variables = variables;

    /// <summary>The variables of a lambda or local function, in those around it.</summary>
    public Frame(Frame outer, IMethodSymbol function)
        : this(outer.Variables)
    {
        this.outer = outer;
        Function = function;
        This = outer.This;
    }

    /// <summary>How the code treats its variables.</summary>
    public Variables Variables { get; }

    /// <summary>The lambda or local function of which this is the code.</summary>
    public IMethodSymbol? Function { get; }

    /// <summary>The method of which this is the code, if it was called by code that is followed.</summary>
    public IMethodSymbol? Method { get; set; }

    /// <summary>The call that led here.</summary>
    public ValueOrigin? Via { get; set; }

    /// <summary>The object whose code it is, if it is known.</summary>
    public Value? This { get; set; }

    /// <summary>The types that stand for the type parameters of the code, as far as they are known.</summary>
    public IReadOnlyDictionary<ITypeSymbol, ITypeSymbol>? Types { get; init; }

    /// <summary>Where the caller wrote the arguments.</summary>
    public Dictionary<ISymbol, ValueOrigin> Places { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the function was made in another turn of a loop, which had variables of its own.</summary>
    public bool IsOfOtherTurn { get; set; }

    /// <summary>What the code returned.</summary>
    public Value? Returned { get; set; }

    /// <summary>What an iterator has given so far; nothing of other code.</summary>
    public List<Value>? Yielded { get; init; }

    /// <summary>Whether the code may have returned something else before, under a condition that was left open.</summary>
    public bool IsReturnOpen { get; set; }

    /// <summary>The value of a variable. A parameter that nothing has written to brings its input.</summary>
    public Value Read(ISymbol variable, SyntaxNode origin) =>
        Variables.Aliased.Contains(variable) ? Value.Unknown(origin)
        : values.TryGetValue(variable, out Value? value) ? value
        : outer is not null && !Owns(variable)
            ? IsOfOtherTurn && Variables.PerIteration.Contains(variable) ? Value.Unknown(origin)
                : outer.Read(variable, origin)
        : variable is IParameterSymbol { RefKind: RefKind.None } parameter && Method is null && Variables.IsOwn(parameter)
            ? Value.FromParameter(variable, origin)
        : Value.Unknown(origin);

    public void Write(ISymbol variable, Value value)
    {
        if (outer is not null && !Owns(variable))
        {
            outer.Write(variable, value);
            return;
        }

        if (Variables.Aliased.Contains(variable))
        {
            value.Escape();
            return;
        }

        if (Variables.Escaping.Contains(variable) || escaped?.Contains(variable) == true)
        {
            value.Escape();
        }

        values[variable] = value;
    }

    /// <summary>Takes an argument; what the caller gives is not handed to anyone by that.</summary>
    public void Receive(IParameterSymbol parameter, Value value, ValueOrigin? place)
    {
        values[parameter] = value;
        if (place is not null)
        {
            Places[parameter] = place;
        }
    }

    /// <summary>An element that an iterator gives.</summary>
    public void Yield(Value element)
    {
        if (Yielded is { Count: < Budget.MaximumItems })
        {
            Yielded.Add(element);
        }
        else
        {
            IsReturnOpen = true;
        }
    }

    /// <summary>A function which code has that is not followed uses the variable.</summary>
    public void Escape(ISymbol variable, SyntaxNode origin)
    {
        if (outer is not null && !Owns(variable))
        {
            outer.Escape(variable, origin);
        }
        else if ((escaped ??= new HashSet<ISymbol>(SymbolEqualityComparer.Default)).Add(variable))
        {
            Read(variable, origin).Escape();
        }
    }

    /// <summary>What the variable holds is not known from here on.</summary>
    public void Havoc(ISymbol variable, SyntaxNode origin)
    {
        if (outer is not null && !Owns(variable))
        {
            outer.Havoc(variable, origin);
            return;
        }

        if (values.TryGetValue(variable, out Value? value))
        {
            value.Escape();
        }

        Places.Remove(variable);
        values[variable] = Value.Unknown(origin);
    }

    /// <summary>What the sequences hold is not known from here on: code ran that may write to any of them.</summary>
    public void HavocObjects()
    {
        foreach (Value value in values.Values)
        {
            value.Escape();
        }

        This?.Escape();
        outer?.HavocObjects();
    }

    /// <summary>Where the caller wrote the argument for a parameter.</summary>
    public ValueOrigin? FindOrigin(ISymbol parameter) =>
        Places.TryGetValue(parameter, out ValueOrigin? place) ? place : outer?.FindOrigin(parameter);

    /// <summary>The type that stands for one which the code names; a type parameter if that is not known.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) =>
        Types is not null && Types.TryGetValue(type, out ITypeSymbol? known) ? known : outer?.Resolve(type) ?? type;

    /// <summary>The variables around a local function that is called from here.</summary>
    public Frame Around(IMethodSymbol function)
    {
        Frame around = this;
        while (around.outer is not null && !SymbolEqualityComparer.Default.Equals(around.Function, function.ContainingSymbol))
        {
            around = around.outer;
        }

        return around;
    }

    /// <summary>The values that code which runs later will find: those of variables that are written once.</summary>
    /// <param name="change">What becomes of a value until then.</param>
    public Frame ForLater(Func<Value, Value> change)
    {
        Frame later = outer is null
            ? new Frame(Variables) { Types = Types }
            : new Frame(outer.ForLater(change), Function!) { Types = Types };
        later.This = This;
        later.Method = Method;
        later.Via = Via;
        later.IsOfOtherTurn = IsOfOtherTurn;
        foreach (KeyValuePair<ISymbol, ValueOrigin> place in Places)
        {
            later.Places.Add(place.Key, place.Value);
        }

        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            later.values.Add(known.Key, Variables.Rewritten.Contains(known.Key) ? Value.Unknown(known.Value.Origin) : change(known.Value));
        }

        foreach (ISymbol rewritten in Variables.Rewritten)
        {
            if (!values.ContainsKey(rewritten) && (outer is null || Owns(rewritten)))
            {
                later.values.Add(rewritten, Value.Unknown(rewritten.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()!));
            }
        }

        return later;
    }

    private bool Owns(ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, Function);
}
