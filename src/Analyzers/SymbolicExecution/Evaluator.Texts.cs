using System.Globalization;
using System.Text.RegularExpressions;
using Keyway.Analyzers.SymbolicExecution.Semantics;
using Keyway.Analyzers.SymbolicExecution.Values;
using Keyway.Analyzers.SymbolicExecution.Values.Heap;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution;

/// <summary>Text that is put together of known parts, as part numbers and names of nets are.</summary>
internal sealed partial class Evaluator
{
    private const int LongestText = 10_000;

    private Value EvaluateText(IInterpolatedStringOperation text)
    {
        var whole = new System.Text.StringBuilder();
        List<Value> parts = [];
        bool isKnown = true;
        foreach (IInterpolatedStringContentOperation part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string literal } }:
                    whole.Append(literal);
                    break;
                case IInterpolationOperation interpolation:
                    Value value = Evaluate(interpolation.Expression);
                    parts.Add(value);
                    string? format = (interpolation.FormatString?.ConstantValue)?.Value as string;
                    string? shown = interpolation.Alignment is null ? TextOf(value, interpolation.Expression, format) : null;
                    isKnown &= shown is not null;
                    whole.Append(shown);
                    break;
                default:
                    isKnown = false;
                    Evaluate(part);
                    break;
            }
        }

        if (isKnown && whole.Length <= LongestText)
        {
            return Value.Known(whole.ToString(), text.Syntax);
        }

        foreach (Value part in parts.Where(part => part.IsKnown))
        {
            part.Escape();
        }

        return Value.Combine(text.Syntax, [.. parts]).ToOpaque();
    }

    /// <summary>What the program writes for a value; nothing where that hangs on the culture, or on code that is not followed.</summary>
    private static string? TextOf(Value value, IOperation expression, string? format = null)
    {
        IOperation inner =
            expression is IConversionOperation { OperatorMethod: null, Operand: var operand }
            && expression.Type?.SpecialType == SpecialType.System_Object
                ? operand
                : expression;
        return TextOf(value, inner.Type, format);
    }

    private static string? TextOf(Value value, ITypeSymbol? type, string? format)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        if (value.Content is null)
        {
            return "";
        }

        if (Underlying(type) is { TypeKind: TypeKind.Enum } enumeration)
        {
            return format is null or "G" or "g" ? NameOf(enumeration, value.Content) : null;
        }

        if (
            Underlying(type) is { TypeKind: TypeKind.TypeParameter } or { SpecialType: SpecialType.System_Object } or null
            && value.Content is not string
        )
        {
            return null;
        }

        return (value.Content, format) switch
        {
            (string text, null) => text,
            (char letter, null) => letter.ToString(),
            (bool truth, null) => truth.ToString(),
            ((int and >= 0) or (long and >= 0), null or "") => Convert.ToString(value.Content, CultureInfo.InvariantCulture),
            (int and >= 0, _) when format.All(letter => letter is '0' or 'D' or 'd' or (>= '1' and <= '9')) => (
                (int)value.Content
            ).ToString(format, CultureInfo.InvariantCulture),
            (PartNumber number, null) => number.Value,
            _ => null,
        };
    }

    // Of two names for one number, which is written is not said.
    private static string? NameOf(ITypeSymbol enumeration, object content)
    {
        List<string> names =
        [
            .. enumeration
                .GetMembers()
                .OfType<IFieldSymbol>()
                .Where(member => member.HasConstantValue && Equals(member.ConstantValue, content))
                .Select(member => member.Name),
        ];
        return names.Count == 1 ? names[0] : null;
    }

    private static Value? ToText(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        string? format =
            arguments.Length == 0 ? null
            : arguments.Length <= 2 && arguments[0].TryGetContent(out string given) ? given
            : "?";
        return instance is { Content: not null } && TextOf(instance, invocation.Instance?.Type, format) is { } text
            ? Value.Known(text, invocation.Syntax)
            : null;
    }

    /// <summary>A call of a text's method; nothing if its result is not known, or hangs on the culture.</summary>
    private static Value? CallText(IInvocationOperation invocation, Value? instance, Value[] arguments)
    {
        IMethodSymbol method = invocation.TargetMethod;
        SyntaxNode syntax = invocation.Syntax;
        string? text = instance?.Content as string;
        object? result = (method.Name, text) switch
        {
            (nameof(string.Join), null) => Join(invocation, arguments),
            (nameof(string.Format), null) => Format(invocation, arguments),
            (nameof(string.Concat), null) when arguments.Length == 1 && arguments[0].Items is { } parts => parts.All(part =>
                part.Content is string
            )
                ? string.Concat(parts.Select(part => part.Content))
                : null,
            (nameof(string.Split), not null) => Split(method, text, arguments) is { } split
                ? new ListObject(split.Select(part => Value.Known(part, syntax)))
                : null,
            (nameof(string.ToUpper), not null) when arguments.Length == 0 => CultureText.ToUpper(text),
            (nameof(string.ToLower), not null) when arguments.Length == 0 => CultureText.ToLower(text),
            (nameof(string.StartsWith), not null) when arguments.Length == 1 && arguments[0].TryGetContent(out string start) =>
                CultureText.StartsWith(text, start),
            (nameof(string.EndsWith), not null) when arguments.Length == 1 && arguments[0].TryGetContent(out string end) =>
                CultureText.EndsWith(text, end),
            _ => null,
        };
        if (result is not null)
        {
            return result is string { Length: > LongestText } ? null : Value.Known(result, syntax);
        }

        if (arguments.Length > 1 && method.Parameters[arguments.Length - 1].Type.Name == nameof(StringComparison))
        {
            return Compare(method, text, arguments) is { } answer ? Value.Known(answer, syntax) : null;
        }

        if (
            method.Name == nameof(Equals)
            && arguments.All(IsTextOrNull)
            && (method.IsStatic ? arguments.Length == 2 : arguments.Length == 1 && text is not null)
        )
        {
            return Value.Known(Equals(method.IsStatic ? arguments[1].Content : text, arguments[0].Content), syntax);
        }

        return arguments.All(IsPlainValue) && (method.IsStatic || text is not null) && IsOfEveryCulture(method)
            ? Compute(typeof(string), invocation, text, arguments)
            : null;
    }

    private static bool IsTextOrNull(Value value) => value is { IsKnown: true, Content: string or null };

    // What compares or changes letters by the culture is left to the program.
    private static bool IsOfEveryCulture(IMethodSymbol method) =>
        method.Name
            is nameof(string.Concat)
                or nameof(string.Substring)
                or nameof(string.Replace)
                or nameof(string.Trim)
                or nameof(string.TrimStart)
                or nameof(string.TrimEnd)
                or nameof(string.PadLeft)
                or nameof(string.PadRight)
                or nameof(string.Insert)
                or nameof(string.Remove)
                or nameof(string.ToUpperInvariant)
                or nameof(string.ToLowerInvariant)
                or nameof(string.IsNullOrEmpty)
                or nameof(string.IsNullOrWhiteSpace)
                or nameof(ToString)
        || (method.Name == nameof(string.Contains) && method.Parameters.Length == 1)
        || (
            method.Name is nameof(string.StartsWith) or nameof(string.EndsWith) or nameof(string.IndexOf) or nameof(string.LastIndexOf)
            && method.Parameters.Length == 1
            && method.Parameters[0].Type.SpecialType == SpecialType.System_Char
        );

    /// <summary>A comparison letter by letter; nothing if it follows a culture.</summary>
    private static object? Compare(IMethodSymbol method, string? text, Value[] arguments)
    {
        StringComparison? comparison = arguments[arguments.Length - 1].Content switch
        {
            (int)StringComparison.Ordinal => StringComparison.Ordinal,
            (int)StringComparison.OrdinalIgnoreCase => StringComparison.OrdinalIgnoreCase,
            _ => null,
        };
        if (comparison is not { } rule || !arguments[0].TryGetContent(out string first))
        {
            return null;
        }

        return (method.Name, arguments.Length, text) switch
        {
            (nameof(Equals), 2, not null) => string.Equals(text, first, rule),
            (nameof(Equals), 3, null) when arguments[1].TryGetContent(out string second) => string.Equals(first, second, rule),
            (nameof(string.StartsWith), 2, not null) => text.StartsWith(first, rule),
            (nameof(string.EndsWith), 2, not null) => text.EndsWith(first, rule),
            (nameof(string.Contains), 2, not null) => text.IndexOf(first, rule) >= 0,
            (nameof(string.IndexOf), 2, not null) => text.IndexOf(first, rule),
            _ => null,
        };
    }

    private static string? Join(IInvocationOperation invocation, Value[] arguments)
    {
        if (arguments.Length != 2 || arguments[0].Content is not (string or char) || arguments[1].Items is not { } items)
        {
            return null;
        }

        ITypeSymbol? type = invocation.TargetMethod.IsGenericMethod ? invocation.TargetMethod.TypeArguments[0] : null;
        List<string?> parts = [.. items.Select((item, place) => TextOf(item, type ?? ElementTypeAt(invocation, place), null))];
        return parts.Contains(null) ? null : string.Join(Convert.ToString(arguments[0].Content, CultureInfo.InvariantCulture), parts);
    }

    // What stands at a place of an argument that takes any number of values.
    private static ITypeSymbol? ElementTypeAt(IInvocationOperation invocation, int place)
    {
        IOperation last = invocation.Arguments[invocation.Arguments.Length - 1].Value;
        return last is IArrayCreationOperation { Initializer: { } written } && place < written.ElementValues.Length
                ? Unboxed(written.ElementValues[place]).Type
            : (last as IConversionOperation)?.Operand.Type is IArrayTypeSymbol array ? array.ElementType
            : (last.Type as IArrayTypeSymbol)?.ElementType ?? (last.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
    }

    private static string? Format(IInvocationOperation invocation, Value[] arguments)
    {
        if (arguments.Length < 2 || !arguments[0].TryGetContent(out string pattern))
        {
            return null;
        }

        bool isOpen =
            invocation.Arguments[invocation.Arguments.Length - 1].ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection;
        List<Value> given = isOpen ? arguments[1].Items ?? [] : [.. arguments.Skip(1)];
        bool isKnown = true;
        string text = Regex.Replace(
            pattern,
            @"\{(?<place>[0-9])(:(?<format>[0D][0-9]*))?\}",
            hole =>
            {
                int place = int.Parse(hole.Groups["place"].Value, CultureInfo.InvariantCulture);
                ITypeSymbol? type =
                    isOpen ? ElementTypeAt(invocation, place)
                    : invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == place + 1) is { } written
                        ? Unboxed(written.Value).Type
                    : null;
                string? shown =
                    place < given.Count
                        ? TextOf(given[place], type, hole.Groups["format"].Success ? hole.Groups["format"].Value : null)
                        : null;
                isKnown &= shown is not null && shown.IndexOfAny(['{', '}']) < 0;
                return shown ?? "";
            }
        );
        return isKnown && text.IndexOfAny(['{', '}']) < 0 ? text : null;
    }

    private static string[]? Split(IMethodSymbol method, string text, Value[] arguments)
    {
        List<string?> separators =
        [
            .. (arguments[0].Items ?? [arguments[0]]).Select(separator =>
                separator.Content is string or char ? Convert.ToString(separator.Content, CultureInfo.InvariantCulture) : null
            ),
        ];
        int options =
            arguments.Length == 1 ? 0
            : arguments.Length == 2
            && method.Parameters[1].Type.Name == nameof(StringSplitOptions)
            && arguments[1].TryGetContent(out int given)
                ? given
            : -1;
        return
            separators.Count == 0
            || separators.Any(string.IsNullOrEmpty)
            || options is not (0 or (int)StringSplitOptions.RemoveEmptyEntries)
            ? null
            : text.Split([.. separators!], (StringSplitOptions)options);
    }

    /// <summary>A call of a text that is being built; nothing if it is not followed.</summary>
    private static Value? CallBuilder(IInvocationOperation invocation, StringBuilderObject text, Value[] arguments)
    {
        string? added = (invocation.TargetMethod.Name, arguments.Length) switch
        {
            ("Append", 1) => TextOf(arguments[0], invocation.Arguments[0].Value),
            ("Append", 2)
                when arguments[0].TryGetContent(out char letter)
                    && arguments[1].TryGetContent(out int count)
                    && count is >= 0 and < LongestText => new string(letter, count),
            ("AppendFormat", > 1) => Format(invocation, arguments),
            ("AppendJoin", 2) => Join(invocation, arguments),
            _ => null,
        };
        if (added is not null)
        {
            text.Append(added);
            return Value.Known(text, invocation.Syntax);
        }

        return invocation.TargetMethod.Name == nameof(ToString) && arguments.Length == 0 && text.Text is { Length: <= LongestText } whole
            ? Value.Known(whole, invocation.Syntax)
            : null;
    }
}
