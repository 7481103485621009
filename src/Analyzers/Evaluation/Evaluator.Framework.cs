using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

/// <summary>What the framework makes of known values: sequences, texts and numbers.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The value of a call of the framework's; nothing if it is not known.</summary>
    private Value? EvaluateFramework(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (!Framework.Has(method))
        {
            return null;
        }

        if (method.ContainingType is { Name: nameof(Enumerable) } && method.IsStatic)
        {
            return CallLinq(invocation, arguments);
        }

        if (instance is not null && instance.Is(out TableContent table))
        {
            return CallTable(invocation, table, arguments);
        }

        if (instance is not null && instance.Is(out SequenceContent sequence) && sequence.Items is not null)
        {
            return CallList(invocation, sequence, arguments);
        }

        if (method is { Name: nameof(Enum.HasFlag), ContainingType.SpecialType: SpecialType.System_Enum })
        {
            return HasFlag(invocation);
        }

        if (method is { IsStatic: true, ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) } })
        {
            return EvaluateDuration(method.Name, arguments, invocation.Syntax);
        }

        return method.ContainingType.SpecialType == SpecialType.System_String || method.ContainingType is { Name: nameof(Math), ContainingNamespace.Name: nameof(System) }
            || (method.Name == nameof(ToString) && arguments.Length == 0)
                ? Compute(invocation, instance, arguments)
                : null;
    }

    // Both are boxed on the way, where a member of an enumeration is not told from a number.
    private Value? HasFlag(IInvocationOperation invocation) =>
        invocation.Instance is { } instance && Unboxed(instance) is { Type.TypeKind: TypeKind.Enum } own && Unboxed(invocation.Arguments[0].Value) is { ConstantValue: { HasValue: true, Value: { } flag } } asked
            && SymbolEqualityComparer.Default.Equals(own.Type, asked.Type) && Evaluate(own).Content is { } value && value.GetType() == flag.GetType()
            && Arithmetic.TryBinary(BinaryOperatorKind.And, value, flag, isChecked: false, out object? both)
                ? Value.Known(Equals(both, flag), invocation.Syntax)
                : null;

    private static IOperation Unboxed(IOperation operation) => operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;

    // How exactly fractions of a tick are rounded depends on the framework; whole ones are the same in all.
    private static Value? EvaluateDuration(string name, Value[] arguments, SyntaxNode syntax)
    {
        long? unit = name switch
        {
            nameof(TimeSpan.FromMilliseconds) => TimeSpan.TicksPerMillisecond,
            nameof(TimeSpan.FromSeconds) => TimeSpan.TicksPerSecond,
            nameof(TimeSpan.FromMinutes) => TimeSpan.TicksPerMinute,
            nameof(TimeSpan.FromHours) => TimeSpan.TicksPerHour,
            nameof(TimeSpan.FromDays) => TimeSpan.TicksPerDay,
            _ => null,
        };
        if (unit is null || arguments.Length == 0 || arguments.Skip(1).Any(more => more.Content is not (0 or 0L)))
        {
            return null;
        }

        decimal? number = arguments[0].Content switch
        {
            int whole => whole,
            long whole => whole,
            double fraction when Math.Abs(fraction) < 1e9 => (decimal)fraction,
            _ => null,
        };
        return number * unit is { } ticks && ticks == Math.Floor(ticks) && Math.Abs(ticks) < long.MaxValue ? Value.Known(TimeSpan.FromTicks((long)ticks), syntax) : null;
    }

    /// <summary>A call of a list that only reads it, or that adds to it.</summary>
    private static Value? CallList(IInvocationOperation invocation, SequenceContent sequence, Value[] arguments)
    {
        List<Value> items = sequence.Items!;
        SyntaxNode syntax = invocation.Syntax;
        switch (invocation.TargetMethod.Name, arguments.Length)
        {
            case ("Add", 1) when IsList(invocation.TargetMethod.ContainingType):
                sequence.Change(list => list.Add(arguments[0]));
                return Value.Unknown(syntax);
            case ("AddRange", 1) when IsList(invocation.TargetMethod.ContainingType) && arguments[0].Items is { } added && items.Count + added.Count <= Budget.MostItems:
                List<Value> more = [.. added];
                sequence.Change(list => list.AddRange(more));
                return Value.Unknown(syntax);
            case ("ToArray", 0):
                return Value.Known(new SequenceContent(items), syntax);
            case ("Contains", 1) when IsComparable(arguments[0]) && items.All(IsComparable):
                return Value.Known(items.Any(item => Equals(item.Content, arguments[0].Content)), syntax);
            default:
                return null;
        }
    }

    /// <summary>A call of LINQ on sequences whose elements are known.</summary>
    private Value? CallLinq(IInvocationOperation invocation, Value[] arguments)
    {
        SyntaxNode syntax = invocation.Syntax;
        string name = invocation.TargetMethod.Name;
        switch (name, arguments.Length)
        {
            case (nameof(Enumerable.Range), 2) when arguments[0].Is(out int start) && arguments[1].Is(out int count) && count is >= 0 and <= Budget.MostItems && (long)start + count <= int.MaxValue:
                return Value.Known(new SequenceContent(Enumerable.Range(start, count).Select(number => Value.Known(number, syntax))) { IsFixed = true }, syntax);
            case (nameof(Enumerable.Repeat), 2) when arguments[1].Is(out int times) && times is >= 0 and <= Budget.MostItems:
                return Value.Known(new SequenceContent(Enumerable.Repeat(arguments[0], times)), syntax);
            case (nameof(Enumerable.Empty), 0):
                return Value.Known(new SequenceContent([]), syntax);
            default:
                break;
        }

        if (arguments.Length == 0 || Elements(arguments[0]) is not { } items)
        {
            return null;
        }

        if (name == nameof(Enumerable.AsEnumerable))
        {
            return arguments[0];
        }

        if (name == nameof(Enumerable.Aggregate) && arguments.Length is 2 or 3 && arguments[arguments.Length - 1].Is(out FunctionContent combining))
        {
            return Aggregate(items, arguments.Length == 3 ? arguments[1] : null, combining, syntax);
        }

        // What is not walked through at once may show other elements by then, or never run at all.
        bool hasFunction = arguments.Length == 2 && arguments[1].Is(out FunctionContent called) && !IsReckoning(called);
        if (hasFunction && name is nameof(Enumerable.TakeWhile) or nameof(Enumerable.SkipWhile))
        {
            return null;
        }

        bool isFixed = !hasFunction && items.All(item => !item.HasState) && invocation.Arguments.All(IsFixed);
        if (IsDeferred(invocation.TargetMethod) ? !isFixed && !IsWalkedAtOnce(invocation, hasFunction) : hasFunction && !WalksToTheEnd(name))
        {
            return null;
        }

        Value? result = arguments.Length == 1 ? Whole(name, items, syntax)
            : arguments[1].Is(out FunctionContent function) ? arguments.Length == 2 ? ByFunction(name, items, function, syntax) : null
            : arguments.Length == 2 ? ByValue(name, items, arguments[1], syntax)
            : null;
        if (result is null || !result.Is(out SequenceContent made) || name is nameof(Enumerable.ToArray) or nameof(Enumerable.ToList))
        {
            return result;
        }

        if (isFixed && made.Items!.All(item => !item.HasState))
        {
            return Value.Known(new SequenceContent(made.Items!) { IsFixed = true }, syntax);
        }

        // It is walked through later, and shows the elements that are there then.
        foreach (SequenceContent source in arguments.Concat(arguments.Length == 2 && arguments[1].Is(out FunctionContent used) ? CapturedBy(used) : []).Select(value => value.Content).OfType<SequenceContent>())
        {
            source.AddView(made);
        }

        return result;
    }

    private Value? Aggregate(IReadOnlyList<Value> items, Value? seed, FunctionContent combining, SyntaxNode syntax)
    {
        if ((seed is null && items.Count == 0) || !IsReckoning(combining))
        {
            return null;
        }

        Value? sum = seed ?? items[0];
        foreach (Value item in items.Skip(seed is null ? 1 : 0))
        {
            sum = FollowFunction(combining, [sum, item], null, syntax);
            if (sum is null)
            {
                return null;
            }
        }

        return sum;
    }

    /// <summary>Whether an argument is the same whenever a query runs.</summary>
    private bool IsFixed(IArgumentOperation argument)
    {
        IOperation given = argument.Value;
        while (given is IConversionOperation { OperatorMethod: null } conversion)
        {
            given = conversion.Operand;
        }

        return given switch
        {
            IArrayCreationOperation or ICollectionExpressionOperation => true,
            IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } => true,
            IInvocationOperation { TargetMethod: var method } => Framework.Has(method) && IsDeferred(method) && ((IInvocationOperation)given).Arguments.All(IsFixed),
            IDelegateCreationOperation { Target: IAnonymousFunctionOperation function } =>
                !function.Body.Descendants().Any(part => part is IInstanceReferenceOperation)
                && function.Body.Descendants().SelectMany(Writes.Targets).All(variable => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Symbol)
                    || (!frame.Variables.Rewritten.Contains(variable) && !frame.Read(variable, function.Syntax).HasState)),
            IParameterReferenceOperation { Parameter: var parameter } => !frame.Variables.Rewritten.Contains(parameter) && EvaluateParameter((IParameterReferenceOperation)given) is { Content: not null, HasState: false },
            ILocalReferenceOperation local => frame.Read(local.Local, local.Syntax)is { Content: not null } value && (value.Content is SequenceContent { IsFixed: true } || !value.HasState),
            _ => given.ConstantValue.HasValue,
        };
    }

    private static bool IsDeferred(IMethodSymbol method) => method.ReturnType.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || method.ReturnType.Name == "IOrderedEnumerable";

    // Nothing but reckoning: how often it runs makes no difference.
    private static bool IsReckoning(FunctionContent function) => function.Code is { } code
        && !code.Descendants().Any(part => part is IInvocationOperation or IObjectCreationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IThrowOperation);

    private static bool WalksToTheEnd(string name) => name is nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) or nameof(Enumerable.Sum) or nameof(Enumerable.Count)
        or nameof(Enumerable.Max) or nameof(Enumerable.Min);

    /// <summary>Whether a sequence is walked through to its end where it stands.</summary>
    private bool IsWalkedAtOnce(IOperation sequence, bool hasFunction)
    {
        IOperation? user = sequence.Parent;
        while (user is IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation)
        {
            user = user.Parent;
        }

        switch (user)
        {
            case ISpreadOperation:
                return true;
            case IForEachLoopOperation:
                return !hasFunction;
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return symbols.IsRuntime(call.TargetMethod)
                    || (call.TargetMethod.ContainingType is { Name: nameof(Enumerable) } && Framework.Has(call.TargetMethod)
                        && (IsDeferred(call.TargetMethod)
                            ? IsWalkedAtOnce(call, hasFunction) && (!hasFunction || call.TargetMethod.Name is not (nameof(Enumerable.Take) or nameof(Enumerable.TakeWhile)))
                            : !hasFunction || WalksToTheEnd(call.TargetMethod.Name)));
            default:
                return false;
        }
    }

    private static IEnumerable<Value> CapturedBy(FunctionContent function) =>
        function.Code is not { } code || function.Surroundings is not { } surroundings ? []
            : code.DescendantsAndSelf().SelectMany(Writes.Targets).Distinct(SymbolEqualityComparer.Default).Select(variable => surroundings.Read(variable!, code.Syntax));

    private static Value? Whole(string name, IReadOnlyList<Value> items, SyntaxNode syntax) => name switch
    {
        nameof(Enumerable.ToArray) or nameof(Enumerable.ToList) => Sequence(items, syntax),
        nameof(Enumerable.Reverse) => Sequence(items.Reverse(), syntax),
        nameof(Enumerable.Count) => Value.Known(items.Count, syntax),
        nameof(Enumerable.Any) => Value.Known(items.Count > 0, syntax),
        nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when items.Count > 0 => items[0],
        nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when items.Count > 0 => items[items.Count - 1],
        nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when items.Count == 1 => items[0],
        nameof(Enumerable.Distinct) when items.All(IsComparable) => Sequence(items.GroupBy(item => item.Content).Select(group => group.First()), syntax),
        nameof(Enumerable.Sum) => Sum(items, syntax),
        nameof(Enumerable.Max) => Extreme(items, BinaryOperatorKind.GreaterThan, syntax),
        nameof(Enumerable.Min) => Extreme(items, BinaryOperatorKind.LessThan, syntax),
        _ => null,
    };

    // Numbers of one kind; LINQ adds with a check for overflow.
    private static Value? Sum(IReadOnlyList<Value> items, SyntaxNode syntax)
    {
        if (items.Count == 0 || !items.All(item => item.Content is int or long or decimal or double))
        {
            return null;
        }

        object? sum = items[0].Content;
        foreach (Value item in items.Skip(1))
        {
            if (!Arithmetic.TryBinary(BinaryOperatorKind.Add, sum, item.Content, isChecked: true, out sum))
            {
                return null;
            }
        }

        return Value.Known(sum, syntax);
    }

    private static Value? Extreme(IReadOnlyList<Value> items, BinaryOperatorKind better, SyntaxNode syntax)
    {
        if (items.Count == 0 || !items.All(item => item.Content is int or long or decimal))
        {
            return null;
        }

        object? best = items[0].Content;
        foreach (Value item in items.Skip(1))
        {
            if (!Arithmetic.TryBinary(better, item.Content, best, isChecked: false, out object? isBetter))
            {
                return null;
            }

            best = isBetter is true ? item.Content : best;
        }

        return Value.Known(best, syntax);
    }

    private static Value? ByValue(string name, IReadOnlyList<Value> items, Value argument, SyntaxNode syntax)
    {
        switch (name)
        {
            case nameof(Enumerable.Take) when argument.Is(out int count):
                return Sequence(items.Take(count), syntax);
            case nameof(Enumerable.Skip) when argument.Is(out int count):
                return Sequence(items.Skip(count), syntax);
            case nameof(Enumerable.ElementAt) when argument.Is(out int place) && place >= 0 && place < items.Count:
                return items[place];
            case nameof(Enumerable.Append):
                return Sequence(items.Append(argument), syntax);
            case nameof(Enumerable.Prepend):
                return Sequence(items.Prepend(argument), syntax);
            case nameof(Enumerable.Contains) when IsComparable(argument) && items.All(IsComparable):
                return Value.Known(items.Any(item => Equals(item.Content, argument.Content)), syntax);
            default:
                break;
        }

        if (argument.Items is not { } others)
        {
            return null;
        }

        bool areComparable = items.All(IsComparable) && others.All(IsComparable);
        return name switch
        {
            nameof(Enumerable.Concat) => Sequence(items.Concat(others), syntax),
            nameof(Enumerable.Zip) => Sequence(items.Zip(others, (first, second) => Value.Known(new TupleContent([first, second]), syntax)), syntax),
            nameof(Enumerable.Except) when areComparable =>
                Sequence(items.Where(item => !others.Any(other => Equals(other.Content, item.Content))).GroupBy(item => item.Content).Select(group => group.First()), syntax),
            nameof(Enumerable.Union) when areComparable => Sequence(items.Concat(others).GroupBy(item => item.Content).Select(group => group.First()), syntax),
            _ => null,
        };
    }

    private Value? ByFunction(string name, IReadOnlyList<Value> items, FunctionContent function, SyntaxNode syntax)
    {
        // How often it writes to what is around it, only the program knows.
        if (function.Code is { } code && Writes.In(code).Any(variable => !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function.Method)))
        {
            return null;
        }

        // It runs when the sequence is walked through: a variable around it may be another by then.
        FunctionContent later = function.Surroundings is { } surroundings ? function with { Surroundings = surroundings.ForLater(value => value) } : function;
        var results = new List<Value>(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            Value[] arguments = function.Method.Parameters.Length == 2 ? [items[i], Value.Known(i, syntax)] : [items[i]];
            turns.Add($"{(function.Method.Parameters.Length > 0 ? function.Method.Parameters[0].Name : "turn")} = {Shown(items[i]) ?? Written(items[i]) ?? $"element {Wording.Number(i + 1)}"}");
            Value? result = FollowFunction(later, arguments, null, syntax);
            turns.RemoveAt(turns.Count - 1);
            if (result is null)
            {
                return null;
            }

            results.Add(result);
        }

        if (name == nameof(Enumerable.Select))
        {
            return Sequence(results, syntax);
        }

        if (name == nameof(Enumerable.SelectMany))
        {
            return results.All(result => result.Items is not null) ? Sequence(results.SelectMany(result => result.Items!), syntax) : null;
        }

        if (name is nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending) && results.All(result => result.Is(out int _)))
        {
            IEnumerable<int> order = Enumerable.Range(0, items.Count);
            order = name == nameof(Enumerable.OrderBy) ? order.OrderBy(place => (int)results[place].Content!) : order.OrderByDescending(place => (int)results[place].Content!);
            return Sequence(order.Select(place => items[place]), syntax);
        }

        switch (name)
        {
            case nameof(Enumerable.Sum):
                return Sum(results, syntax);
            case nameof(Enumerable.Max):
                return Extreme(results, BinaryOperatorKind.GreaterThan, syntax);
            case nameof(Enumerable.Min):
                return Extreme(results, BinaryOperatorKind.LessThan, syntax);
            default:
                break;
        }

        if (!results.All(result => result.Is(out bool _)))
        {
            return null;
        }

        List<Value> chosen = [.. items.Where((_, place) => (bool)results[place].Content!)];
        return name switch
        {
            nameof(Enumerable.Where) => Sequence(chosen, syntax),
            nameof(Enumerable.Count) => Value.Known(chosen.Count, syntax),
            nameof(Enumerable.Any) => Value.Known(chosen.Count > 0, syntax),
            nameof(Enumerable.All) => Value.Known(chosen.Count == items.Count, syntax),
            nameof(Enumerable.First) or nameof(Enumerable.FirstOrDefault) when chosen.Count > 0 => chosen[0],
            nameof(Enumerable.Last) or nameof(Enumerable.LastOrDefault) when chosen.Count > 0 => chosen[chosen.Count - 1],
            nameof(Enumerable.Single) or nameof(Enumerable.SingleOrDefault) when chosen.Count == 1 => chosen[0],
            nameof(Enumerable.TakeWhile) => Sequence(items.TakeWhile((_, place) => (bool)results[place].Content!), syntax),
            nameof(Enumerable.SkipWhile) => Sequence(items.SkipWhile((_, place) => (bool)results[place].Content!), syntax),
            _ => null,
        };
    }

    private static Value Sequence(IEnumerable<Value> items, SyntaxNode syntax) => Value.Known(new SequenceContent(items), syntax);

    /// <summary>Whether two such values are equal if and only if they look alike.</summary>
    private static bool IsComparable(Value value) => value.IsKnown && value.Content is null or string or int or long or decimal or bool or char or Connector;

    /// <summary>The framework's own result for known texts and numbers, where it does not hang on the culture.</summary>
    private static Value? Compute(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        bool isText = method.ContainingType.SpecialType == SpecialType.System_String;
        if (!arguments.All(IsPlainValue) || (instance is not null && !IsPlainValue(instance)) || (isText && !IsOfEveryCulture(method)))
        {
            return null;
        }

        if (method.Name == nameof(ToString))
        {
            return instance?.Content is string or bool or char or (int and >= 0) or (long and >= 0)
                && invocation.Instance?.Type is { } own && TypeOf(own) is not null
                ? Value.Known(Convert.ToString(instance.Content, System.Globalization.CultureInfo.InvariantCulture), invocation.Syntax)
                : null;
        }

        Type type = isText ? typeof(string) : typeof(Math);
        Type?[] types = [.. method.Parameters.Select(parameter => TypeOf(parameter.Type))];
        if (types.Contains(null) || type.GetMethod(method.Name, types!) is not { } found || found.IsStatic != method.IsStatic)
        {
            return null;
        }

        try
        {
            object? result = found.Invoke(instance?.Content, [.. arguments.Select(argument => argument.Content)]);
            return result is string { Length: > LongestText } ? null : Value.Known(result, invocation.Syntax);
        }
        catch (TargetInvocationException)
        {
            // The program throws here as well.
            throw new PathEndedException();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPlainValue(Value value) => value.IsKnown && value.Content is string or int or long or double or decimal or bool or char;

    // What compares or changes letters by the culture is left to the program.
    private static bool IsOfEveryCulture(IMethodSymbol method) => method.Name is nameof(string.Concat) or nameof(string.Substring) or nameof(string.Replace) or nameof(string.Trim)
        or nameof(string.TrimStart) or nameof(string.TrimEnd) or nameof(string.PadLeft) or nameof(string.PadRight) or nameof(string.Insert) or nameof(string.Remove)
        or nameof(string.ToUpperInvariant) or nameof(string.ToLowerInvariant) or nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace) or nameof(ToString)
        || (method.Name == nameof(string.Contains) && method.Parameters.Length == 1)
        || (method.Name is nameof(string.StartsWith) or nameof(string.EndsWith) && method.Parameters.Length == 1 && method.Parameters[0].Type.SpecialType == SpecialType.System_Char);

    private static Type? TypeOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => typeof(string),
        SpecialType.System_Int32 => typeof(int),
        SpecialType.System_Int64 => typeof(long),
        SpecialType.System_Double => typeof(double),
        SpecialType.System_Decimal => typeof(decimal),
        SpecialType.System_Boolean => typeof(bool),
        SpecialType.System_Char => typeof(char),
        _ => null,
    };
}
