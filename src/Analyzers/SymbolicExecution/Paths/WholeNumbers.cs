using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>The whole numbers that an unknown value may still be, after comparisons have been answered.</summary>
internal sealed class WholeNumbers
{
    private const int MostMembers = 4096;

    private readonly HashSet<decimal> excluded = [];
    private decimal lowest;
    private decimal highest;

    /// <param name="type">The type of the value, which has no other numbers than its own.</param>
    public WholeNumbers(ITypeSymbol? type)
    {
        SpecialType number =
            (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type)?.SpecialType ?? SpecialType.None;
        (lowest, highest) = number switch
        {
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Char => (char.MinValue, char.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => ((decimal)long.MinValue, (decimal)ulong.MaxValue),
        };
        if (type is { TypeKind: TypeKind.Enum })
        {
            KeepMembers(type);
        }
    }

    // Any number can be cast to an enumeration, but who asks for all its members has asked for all that a reader expects.
    private void KeepMembers(ITypeSymbol type)
    {
        List<decimal> members =
        [
            .. type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue)
                .Select(field => Convert.ToDecimal(field.ConstantValue, CultureInfo.InvariantCulture))
                .Distinct()
                .OrderBy(number => number),
        ];
        bool isFlags = type.GetAttributes()
            .Any(data => data.AttributeClass is { Name: nameof(FlagsAttribute), ContainingNamespace.Name: nameof(System) });
        if (members.Count == 0 || isFlags || members[members.Count - 1] - members[0] > MostMembers)
        {
            return;
        }

        (lowest, highest) = (members[0], members[members.Count - 1]);
        for (decimal number = lowest; number < highest; number++)
        {
            if (members.BinarySearch(number) < 0)
            {
                excluded.Add(number);
            }
        }
    }

    private WholeNumbers(WholeNumbers other)
    {
        (lowest, highest) = (other.lowest, other.highest);
        excluded.UnionWith(other.excluded);
    }

    /// <summary>Whether a comparison can still have this answer.</summary>
    public bool Allow(PathCondition comparison, bool answer) => With(comparison, answer).IsAny;

    /// <summary>Takes an answer as given.</summary>
    public void Assume(PathCondition comparison, bool answer)
    {
        WholeNumbers rest = With(comparison, answer);
        lowest = rest.lowest;
        highest = rest.highest;
        excluded.UnionWith(rest.excluded);
    }

    private bool IsAny
    {
        get
        {
            decimal first = lowest;
            while (first <= highest && excluded.Contains(first))
            {
                first++;
            }

            return first <= highest;
        }
    }

    private WholeNumbers With(PathCondition comparison, bool answer)
    {
        var rest = new WholeNumbers(this);
        decimal number = (decimal)comparison.Content!;
        switch (comparison.Kind, answer)
        {
            case (BinaryOperatorKind.Equals, true):
                rest.lowest = Math.Max(lowest, number);
                rest.highest = Math.Min(highest, number);
                break;
            case (BinaryOperatorKind.Equals, false):
                rest.excluded.Add(number);
                break;
            case (BinaryOperatorKind.LessThan, true):
                rest.highest = Math.Min(highest, number - 1);
                break;
            case (BinaryOperatorKind.LessThan, false):
                rest.lowest = Math.Max(lowest, number);
                break;
            case (BinaryOperatorKind.GreaterThan, true):
                rest.lowest = Math.Max(lowest, number + 1);
                break;
            default:
                rest.highest = Math.Min(highest, number);
                break;
        }

        return rest;
    }
}
