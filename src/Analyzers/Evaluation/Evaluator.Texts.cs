using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.Evaluation;

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

        return Value.From(text.Syntax, [.. parts]).Unfollowed();
    }

    /// <summary>What the program writes for a value; nothing where that hangs on the culture, or on code that is not followed.</summary>
    private static string? TextOf(Value value, IOperation expression, string? format = null)
    {
        if (!value.IsKnown)
        {
            return null;
        }

        IOperation inner = expression is IConversionOperation { OperatorMethod: null, Operand: var operand } && expression.Type?.SpecialType == SpecialType.System_Object ? operand : expression;
        if (value.Content is null)
        {
            return "";
        }

        if (Underlying(inner.Type) is { TypeKind: TypeKind.Enum or TypeKind.TypeParameter } or { SpecialType: SpecialType.System_Object } or null && value.Content is not string)
        {
            return null;
        }

        return (value.Content, format) switch
        {
            (string text, null) => text,
            (char letter, null) => letter.ToString(),
            (bool truth, null) => truth.ToString(),
            (int or long and >= 0, null or "") => Convert.ToString(value.Content, CultureInfo.InvariantCulture),
            (int and >= 0, _) when format.All(letter => letter is '0' or 'D' or 'd' or (>= '1' and <= '9')) => ((int)value.Content).ToString(format, CultureInfo.InvariantCulture),
            (PartNumber number, null) => number.Value,
            _ => null,
        };
    }
}
