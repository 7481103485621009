using Keyway.Analyzers.SymbolicExecution.Code;
using Keyway.Analyzers.SymbolicExecution.Effects;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.SymbolicExecution.Values;

/// <summary>A stack frame: the values of the variables of code that is interpreted, whether a body, a called method or a lambda.</summary>
/// <remarks>The frame of a lambda or local function has an outer frame, which holds the variables that it captures.</remarks>
internal sealed class Frame
{
    private readonly Dictionary<ISymbol, Value> values = new(SymbolEqualityComparer.Default);
    private readonly Frame? outer;
    private HashSet<ISymbol>? escaped;

    /// <summary>Creates the frame of a body of code.</summary>
    /// <param name="variables">How the code uses its variables.</param>
    public Frame(Variables variables) => Variables = variables;

    /// <summary>Creates the frame of a lambda or local function.</summary>
    /// <param name="outer">The frame of the code that declares it.</param>
    /// <param name="function">The lambda or local function.</param>
    public Frame(Frame outer, IMethodSymbol function)
        : this(outer.Variables)
    {
        this.outer = outer;
        Function = function;
        This = outer.This;
    }

    /// <summary>Gets how the code uses its variables.</summary>
    public Variables Variables { get; }

    /// <summary>Gets the lambda or local function whose frame this is, or null for any other code.</summary>
    public IMethodSymbol? Function { get; }

    /// <summary>
    /// Gets or sets the method whose frame this is if an interpreted call led to it, or null for the body that is explored.
    /// </summary>
    public IMethodSymbol? Method { get; set; }

    /// <summary>Gets or sets the call that led to this frame, or null for the body that is explored.</summary>
    public ValueOrigin? CallSite { get; set; }

    /// <summary>Gets or sets the value of <c>this</c>, or null in a static member or if the object is unknown.</summary>
    public Value? This { get; set; }

    /// <summary>Gets the type arguments by the type parameters of the code, or null if it has none.</summary>
    public IReadOnlyDictionary<ITypeSymbol, ITypeSymbol>? TypeArguments { get; init; }

    /// <summary>Gets the origins of the arguments by their parameters; an argument that the call does not write has none.</summary>
    public Dictionary<ISymbol, ValueOrigin> Origins { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Gets or sets whether the function was created in another iteration of a loop, and so captured other variables.</summary>
    public bool IsOfOtherIteration { get; set; }

    /// <summary>
    /// Gets whether functions find the variables that they capture in this frame before any call of them is known: conditions on a
    /// parameter may have been decided by then.
    /// </summary>
    public bool IsApart { get; private set; }

    /// <summary>Gets or sets the value that the code returned, or null if it has returned none.</summary>
    public Value? Returned { get; set; }

    /// <summary>Gets the elements that an iterator has yielded so far, or null for any other code.</summary>
    public List<Value>? Yielded { get; init; }

    /// <summary>Gets or sets the code that runs for each element that an iterator yields, or null; it returns false to stop.</summary>
    public Func<Value, bool>? Consumer { get; set; }

    /// <summary>Gets the values of the variables of the code, and of <c>this</c>.</summary>
    public IEnumerable<Value> Values => This is null ? values.Values : values.Values.Append(This);

    /// <summary>
    /// Gets or sets whether the code may have returned before, under a condition that is unknown: neither the value that it returned nor
    /// the elements that it yielded are known then.
    /// </summary>
    public bool IsReturnOpen { get; set; }

    /// <summary>Gets or sets what the conditions under which the code may have returned were computed from.</summary>
    public SourceSet ReturnSources { get; set; } = SourceSet.None;

    /// <summary>Gets the value of a variable; a parameter of the explored body that has not been written is symbolic.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="origin">The syntax that reads it, as the origin of an unknown value.</param>
    public Value Read(ISymbol variable, SyntaxNode origin) =>
        Variables.Aliased.Contains(variable) || (CallSite is null && Variables.IsShared(variable)) ? Value.Unknown(origin)
        : values.TryGetValue(variable, out Value? value) ? value
        : outer is not null && !Owns(variable)
            ? IsOfOtherIteration && Variables.PerIteration.Contains(variable) ? Value.Unknown(origin)
                : outer.Read(variable, origin)
        : variable is IParameterSymbol { RefKind: RefKind.None } parameter
        && Method is null
        && Variables.IsOwn(parameter)
        && !(IsApart && Variables.Captured.Contains(parameter))
            ? Value.FromParameter(variable, origin)
        : Value.Unknown(origin);

    /// <summary>Sets a variable; the value escapes if code that is not analyzed can read the variable.</summary>
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

    /// <summary>Sets a parameter or captured variable; the value escapes only if interpreted code does not know the variable.</summary>
    /// <param name="parameter">The parameter or captured variable.</param>
    /// <param name="value">The value.</param>
    /// <param name="origin">The origin of the argument, or null if the call does not write it.</param>
    public void Receive(ISymbol parameter, Value value, ValueOrigin? origin)
    {
        if (Variables.Aliased.Contains(parameter))
        {
            value.Escape();
        }

        values[parameter] = value;
        if (origin is not null)
        {
            Origins[parameter] = origin;
        }
    }

    /// <summary>Adds an element that an iterator yields; with too many of them, the sequence is unknown.</summary>
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

    /// <summary>Records that code which is not analyzed can reach a variable: its values escape, now and whenever it is written.</summary>
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

    /// <summary>Makes the value of a variable unknown from here on.</summary>
    public void Havoc(ISymbol variable, SyntaxNode origin)
    {
        if (outer is not null && !Owns(variable))
        {
            outer.Havoc(variable, origin);
            return;
        }

        Origins.Remove(variable);
        values[variable] = values.TryGetValue(variable, out Value? value) ? value.Forget(origin) : Value.Unknown(origin);
    }

    /// <summary>Records that the value of a variable depends on more than what it was computed from, as on a condition.</summary>
    public void AddSources(ISymbol variable, SourceSet added)
    {
        if (outer is not null && !Owns(variable))
        {
            outer.AddSources(variable, added);
        }
        else if (values.TryGetValue(variable, out Value? value))
        {
            values[variable] = value.AddSources(added);
        }
    }

    /// <summary>Gets the object of the code and the values of variables, also those of the code around it.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="withResult">Whether to include what the code returned or yielded.</param>
    public IEnumerable<Value> GetValues(HashSet<ISymbol> variables, bool withResult) =>
        values
            .Where(known => variables.Contains(known.Key))
            .Select(known => known.Value)
            .Concat(new[] { This, withResult ? Returned : null }.OfType<Value>())
            .Concat(withResult && Yielded is not null ? Yielded : [])
            .Concat(outer?.GetValues(variables, withResult) ?? []);

    /// <summary>Gets the variables that have values in this frame and in those of the code around it.</summary>
    public IEnumerable<ISymbol> AllVariables => values.Keys.Concat(outer?.AllVariables ?? []);

    /// <summary>Copies the frame and those of the code around it.</summary>
    /// <param name="copy">Copies a value.</param>
    /// <param name="copies">The copies by their originals; receives those of this call.</param>
    public Frame Copy(Func<Value, Value> copy, Dictionary<Frame, Frame> copies)
    {
        if (copies.TryGetValue(this, out Frame? existing))
        {
            return existing;
        }

        Frame? around = outer?.Copy(copy, copies);
        if (copies.TryGetValue(this, out existing))
        {
            // The code around holds a function that was created here.
            return existing;
        }

        List<Value>? yielded = Yielded is null ? null : [];
        Frame copied = around is null
            ? new Frame(Variables) { TypeArguments = TypeArguments, Yielded = yielded }
            : new Frame(around, Function!) { TypeArguments = TypeArguments, Yielded = yielded };
        copies.Add(this, copied);
        copied.Method = Method;
        copied.CallSite = CallSite;
        copied.IsOfOtherIteration = IsOfOtherIteration;
        copied.IsReturnOpen = IsReturnOpen;
        copied.IsApart = IsApart;
        copied.ReturnSources = ReturnSources;
        copied.escaped = escaped is null ? null : new HashSet<ISymbol>(escaped, SymbolEqualityComparer.Default);
        copied.This = This is null ? null : copy(This);
        copied.Returned = Returned is null ? null : copy(Returned);
        yielded?.AddRange(Yielded!.Select(copy));
        copied.AddOrigins(Origins);
        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            copied.values.Add(known.Key, copy(known.Value));
        }

        return copied;
    }

    /// <summary>Makes all objects escape that the variables hold, because code ran that may write into any of them.</summary>
    public void EscapeObjects()
    {
        foreach (Value value in values.Values)
        {
            value.Escape();
        }

        This?.Escape();
        outer?.EscapeObjects();
    }

    /// <summary>Gets the values of all variables in this frame and in those of the code around it.</summary>
    public IEnumerable<KeyValuePair<ISymbol, Value>> GetAllValues() => values.Concat(outer?.GetAllValues() ?? []);

    /// <summary>
    /// Gets the origin of the argument of a parameter, or null if the frame was not called or the call does not write it.
    /// </summary>
    public ValueOrigin? FindOrigin(ISymbol parameter) =>
        Origins.TryGetValue(parameter, out ValueOrigin? origin) ? origin : outer?.FindOrigin(parameter);

    /// <summary>Gets the type argument of a type parameter; any other type, and a parameter whose argument is unknown, is itself.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) =>
        TypeArguments is not null && TypeArguments.TryGetValue(type, out ITypeSymbol? known) ? known : outer?.Resolve(type) ?? type;

    /// <summary>Gets a type with the type arguments of its type parameters at every depth, as far as they are known.</summary>
    public ITypeSymbol ResolveAll(ITypeSymbol type) => ClosedTypes.Close(type, Resolve);

    /// <summary>Gets the frame of the code that declares a local function, when this frame calls it.</summary>
    public Frame FindDeclaringFrame(IMethodSymbol function)
    {
        Frame declaring = this;
        while (declaring.outer is not null && !SymbolEqualityComparer.Default.Equals(declaring.Function, function.ContainingSymbol))
        {
            declaring = declaring.outer;
        }

        return declaring;
    }

    /// <summary>Creates another frame of the same code with the same variables, in which an iterator is enumerated.</summary>
    public Frame CreateSame()
    {
        Frame same = outer is null
            ? new Frame(Variables) { TypeArguments = TypeArguments, Yielded = [] }
            : new Frame(outer, Function!) { TypeArguments = TypeArguments, Yielded = [] };
        same.This = This;
        same.Method = Method;
        same.CallSite = CallSite;
        same.AddOrigins(Origins);
        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            same.values.Add(known.Key, known.Value);
        }

        return same;
    }

    /// <summary>
    /// Creates the frame as code finds it that runs at an unknown later time: variables that are written again are unknown.
    /// </summary>
    /// <param name="change">Converts the value of each other variable, in its frame, to what is known of it then, in the new one.</param>
    /// <param name="isApart">Whether no call of the code is known.</param>
    public Frame CreateDeferred(Func<Value, Frame, Frame, Value> change, bool isApart = false)
    {
        Frame later = outer is null
            ? new Frame(Variables) { TypeArguments = TypeArguments, IsApart = isApart }
            : new Frame(outer.CreateDeferred(change, isApart), Function!) { TypeArguments = TypeArguments, IsApart = isApart };
        later.This = This;
        later.Method = Method;
        later.CallSite = CallSite;
        later.IsOfOtherIteration = IsOfOtherIteration;
        later.AddOrigins(Origins);
        foreach (KeyValuePair<ISymbol, Value> known in values)
        {
            later.values.Add(
                known.Key,
                Variables.Rewritten.Contains(known.Key) ? Value.Unknown(known.Value.Origin) : change(known.Value, this, later)
            );
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

    private void AddOrigins(Dictionary<ISymbol, ValueOrigin> others)
    {
        foreach (KeyValuePair<ISymbol, ValueOrigin> origin in others)
        {
            Origins.Add(origin.Key, origin.Value);
        }
    }
}
