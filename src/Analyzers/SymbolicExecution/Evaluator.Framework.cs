using System.Globalization;
using System.Reflection;
using Keyway.Analyzers.SymbolicExecution.Paths;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>What the framework makes of known values: sequences, texts and numbers.</summary>
internal sealed partial class Evaluator
{
    /// <summary>The value of a call of the framework's; nothing if it is not known.</summary>
    private Value? EvaluateFramework(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        if (!Framework.IsFrameworkSymbol(method))
        {
            return null;
        }

        if (method.ContainingType is { Name: nameof(Enumerable) } && method.IsStatic)
        {
            return CallLinq(invocation, arguments);
        }

        switch (instance?.Content)
        {
            case DictionaryObject table:
                return CallTable(invocation, table, arguments);
            case ListObject { Items: not null } sequence:
                return CallCollection(method, sequence, arguments, invocation.Syntax) ?? TryTake(invocation, sequence);
            case StringBuilderObject text:
                return CallBuilder(invocation, text, arguments);
            default:
                break;
        }

        return method switch
        {
            { IsStatic: true }
                when method.Name.StartsWith("ThrowIf", StringComparison.Ordinal)
                    && method.ContainingType.Name.EndsWith("Exception", StringComparison.Ordinal) => Guard(
                method.Name,
                arguments,
                invocation.Syntax
            ),
            { ContainingType.SpecialType: SpecialType.System_String } => CallText(invocation, instance, arguments),
            { Name: nameof(Enum.HasFlag), ContainingType.SpecialType: SpecialType.System_Enum } => HasFlag(invocation),
            { Name: "GetValues", IsGenericMethod: true, ContainingType.SpecialType: SpecialType.System_Enum } => GetEnumMembers(
                method.TypeArguments[0],
                invocation.Syntax
            ),
            { Name: nameof(ToString) } => ToText(invocation, instance, arguments),
            { Name: nameof(Nullable<>.GetValueOrDefault), ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
                when instance is { IsKnown: true } => instance.Content is not null ? instance
            : arguments.Length == 1 ? arguments[0]
            : Default(method.ContainingType.TypeArguments[0], invocation.Syntax),
            { IsStatic: true, ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: nameof(System) } } => EvaluateDuration(
                method.Name,
                arguments,
                invocation.Syntax
            ),
            { IsStatic: true } => CallOnArrays(method, arguments, invocation.Syntax) ?? ComputePure(invocation, arguments),
            { Name: nameof(Equals), Parameters.Length: 1 }
                when instance is { Content: not null }
                    && QueryOperators.IsComparable(instance)
                    && QueryOperators.IsComparable(arguments[0]) => Value.Known(
                Equals(instance.Content, arguments[0].Content),
                invocation.Syntax
            ),
            _ => null,
        };
    }

    // A guard that is known to let through is none; of another, only the program knows.
    private static Value? Guard(string name, Value[] arguments, SyntaxNode syntax)
    {
        Value given = arguments[0];
        bool? Compared(object? limit, Func<int, bool> refuses) =>
            ValueComparer.CanCompare([given, Value.Known(limit, syntax)])
                ? refuses(Comparer<object>.Default.Compare(given.Content!, limit!))
                : null;
        object? zero =
            given.Content is { } number && IsPlainValue(given) && number is not (string or bool or char)
                ? Activator.CreateInstance(number.GetType())
                : null;
        object? limit = arguments.Length > 1 ? arguments[1].Content : null;
        bool? refuses = name switch
        {
            "ThrowIfNull" when given.IsKnown => given.Content is null,
            "ThrowIfNullOrEmpty" when given.IsKnown && given.Content is null or string => string.IsNullOrEmpty((string?)given.Content),
            "ThrowIfNullOrWhiteSpace" when given.IsKnown && given.Content is null or string => string.IsNullOrWhiteSpace(
                (string?)given.Content
            ),
            "ThrowIfZero" => Compared(zero, order => order == 0),
            "ThrowIfNegative" => Compared(zero, order => order < 0 || (given.Content is 0d and double none && 1 / none < 0)),
            "ThrowIfNegativeOrZero" => Compared(zero, order => order <= 0),
            "ThrowIfGreaterThan" => Compared(limit, order => order > 0),
            "ThrowIfGreaterThanOrEqual" => Compared(limit, order => order >= 0),
            "ThrowIfLessThan" => Compared(limit, order => order < 0),
            "ThrowIfLessThanOrEqual" => Compared(limit, order => order <= 0),
            "ThrowIfEqual" when QueryOperators.IsComparable(given) && QueryOperators.IsComparable(arguments[1]) => Equals(
                given.Content,
                arguments[1].Content
            ),
            "ThrowIfNotEqual" when QueryOperators.IsComparable(given) && QueryOperators.IsComparable(arguments[1]) => !Equals(
                given.Content,
                arguments[1].Content
            ),
            _ => null,
        };
        return refuses is null ? null
            : refuses.Value ? throw new PathTerminatedException()
            : Value.Unknown(syntax);
    }

    private Value? TryTake(IInvocationOperation invocation, ListObject sequence)
    {
        if (invocation.TargetMethod.Name is not ("TryDequeue" or "TryPop" or "TryPeek") || invocation.Arguments.Length != 1)
        {
            return null;
        }

        bool hasAny = sequence.Items!.Count > 0;
        if (hasAny)
        {
            WriteAny(invocation.Arguments[0].Value, invocation.TargetMethod.Name == "TryPeek" ? sequence.Items[0] : TakeFirst(sequence));
        }

        return Value.Known(hasAny, invocation.Syntax);
    }

    // In the order of their numbers without sign.
    private static Value? GetEnumMembers(ITypeSymbol type, SyntaxNode syntax) =>
        type.TypeKind != TypeKind.Enum
            ? null
            : QueryOperators.Sequence(
                type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(member => member.HasConstantValue)
                    .Select(member => member.ConstantValue!)
                    .OrderBy(number => number is ulong large ? large : unchecked((ulong)Convert.ToInt64(number, null)))
                    .Select(number => Value.Known(number, syntax)),
                syntax
            );

    // Both are boxed on the way, where a member of an enumeration is not told from a number.
    private Value? HasFlag(IInvocationOperation invocation) =>
        invocation.Instance is { } instance
        && Unboxed(instance) is { Type.TypeKind: TypeKind.Enum } own
        && Unboxed(invocation.Arguments[0].Value) is { ConstantValue: { HasValue: true, Value: { } flag } } asked
        && SymbolEqualityComparer.Default.Equals(own.Type, asked.Type)
        && Evaluate(own).Content is { } value
        && value.GetType() == flag.GetType()
        && Arithmetic.TryBinary(BinaryOperatorKind.And, value, flag, isChecked: false, out object? both)
            ? Value.Known(Equals(both, flag), invocation.Syntax)
            : null;

    private static IOperation Unboxed(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? conversion.Operand : operation;

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
        return number * unit is { } ticks && ticks == Math.Floor(ticks) && Math.Abs(ticks) < long.MaxValue
            ? Value.Known(TimeSpan.FromTicks((long)ticks), syntax)
            : null;
    }

    /// <summary>The framework's own result for known numbers.</summary>
    private Value? ComputePure(IInvocationOperation invocation, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        SyntaxNode syntax = invocation.Syntax;
        bool isMath = method.ContainingType is { Name: nameof(Math), ContainingNamespace.Name: nameof(System) };
        if (
            !isMath
            && TypeOf(method.ContainingType) is null or { IsValueType: false }
            && method.ContainingType is not { Name: nameof(Convert), ContainingNamespace.Name: nameof(System) }
        )
        {
            return null;
        }

        if (arguments.Length > 0 && arguments[0].TryGetContent(out string text))
        {
            return ParseNumber(invocation, text);
        }

        // What is written, and which letter is the great one, hangs on the culture.
        if (!arguments.All(IsPlainValue) || method.Name is nameof(ToString) or nameof(char.ToUpper) or nameof(char.ToLower))
        {
            return null;
        }

        switch (method.Name, arguments.Length)
        {
            case ("Max" or "Min", 2) when ValueComparer.CanCompare(arguments):
                return arguments[ValueComparer.Sort(arguments, new int[2], method.Name == "Max")[0]].WithOrigin(syntax);
            case ("Clamp", 3) when ValueComparer.CanCompare(arguments):
                return ValueComparer.Sort([arguments[1], arguments[2]], new int[2], descends: false)[0] != 0
                    ? throw new PathTerminatedException()
                    : arguments[
                        ValueComparer.Sort([arguments[1], arguments[0], arguments[2]], new int[3], descends: false)[1] switch
                        {
                            0 => 1,
                            1 => 0,
                            _ => 2,
                        }
                    ]
                        .WithOrigin(syntax);
            case ("DivRem", 2)
                when Arithmetic.TryBinary(
                    BinaryOperatorKind.Divide,
                    arguments[0].Content,
                    arguments[1].Content,
                    isChecked: true,
                    out object? quotient
                )
                    && Arithmetic.TryBinary(
                        BinaryOperatorKind.Remainder,
                        arguments[0].Content,
                        arguments[1].Content,
                        isChecked: true,
                        out object? remainder
                    ):
                return Value.Known(new TupleValue([Value.Known(quotient, syntax), Value.Known(remainder, syntax)]), syntax);
            default:
                return Compute(
                    isMath || method.ContainingType.SpecialType == SpecialType.System_Double
                        ? typeof(Math)
                        : TypeOf(method.ContainingType) ?? typeof(Convert),
                    invocation,
                    null,
                    arguments
                );
        }
    }

    // Digits alone mean the same in every culture.
    private Value? ParseNumber(IInvocationOperation invocation, string text)
    {
        IMethodSymbol method = invocation.TargetMethod;
        // A base or a style may read other numbers.
        if (method.Parameters.Skip(1).Any(parameter => parameter.RefKind != RefKind.Out && parameter.Type.Name != nameof(IFormatProvider)))
        {
            return null;
        }

        bool isWhole = text.Length is > 0 and <= 9 && text.All(letter => letter is >= '0' and <= '9');
        bool isInvariant =
            invocation.Arguments.Any(argument =>
                argument
                    .Value.DescendantsAndSelf()
                    .OfType<IPropertyReferenceOperation>()
                    .Any(property => property.Property.Name == nameof(CultureInfo.InvariantCulture))
            ) && text.All(letter => letter is (>= '0' and <= '9') or '.');
        if (
            method.Name == nameof(int.TryParse)
            && method.ContainingType.SpecialType == SpecialType.System_Int32
            && isWhole
            && invocation.Arguments.Length == 2
        )
        {
            WriteAny(invocation.Arguments[1].Value, Value.Known(int.Parse(text, CultureInfo.InvariantCulture), invocation.Syntax));
            return Value.Known(true, invocation.Syntax);
        }

        return (method.Name, method.ReturnType.SpecialType) switch
        {
            ("Parse" or nameof(Convert.ToInt32), SpecialType.System_Int32) when isWhole => Value.Known(
                int.Parse(text, CultureInfo.InvariantCulture),
                invocation.Syntax
            ),
            ("Parse", SpecialType.System_Double)
                when isInvariant && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
                Value.Known(number, invocation.Syntax),
            ("Parse", SpecialType.System_Decimal)
                when isInvariant && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) =>
                Value.Known(number, invocation.Syntax),
            _ => null,
        };
    }

    /// <summary>The result of the framework's own code for plain values; nothing if the framework here does not have it.</summary>
    private static Value? Compute(Type type, IInvocationOperation invocation, object? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        Type?[] types = [.. method.Parameters.Select(parameter => TypeOf(parameter.Type))];
        if (types.Contains(null) || type.GetMethod(method.Name, types!) is not { } found || found.IsStatic != method.IsStatic)
        {
            return null;
        }

        try
        {
            object? result = found.Invoke(
                instance,
                [
                    .. arguments.Select(
                        (argument, place) => types[place]!.IsEnum ? Enum.ToObject(types[place]!, argument.Content!) : argument.Content
                    ),
                ]
            );
            return result is string { Length: > LongestText } ? null : Value.Known(result, invocation.Syntax);
        }
        catch (TargetInvocationException)
        {
            // The program throws here as well.
            throw new PathTerminatedException();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsPlainValue(Value value) =>
        value.IsKnown && value.Content is string or int or long or double or decimal or bool or char;

    private static Type? TypeOf(ITypeSymbol type) =>
        type.SpecialType switch
        {
            SpecialType.System_String => typeof(string),
            SpecialType.System_Int32 => typeof(int),
            SpecialType.System_Int64 => typeof(long),
            SpecialType.System_Double => typeof(double),
            SpecialType.System_Decimal => typeof(decimal),
            SpecialType.System_Boolean => typeof(bool),
            SpecialType.System_Char => typeof(char),
            _ when type is { Name: nameof(MidpointRounding), ContainingNamespace.Name: nameof(System) } => typeof(MidpointRounding),
            _ => null,
        };
}
