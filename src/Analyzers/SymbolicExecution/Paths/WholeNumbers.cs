using System.Globalization;
using Keyway.Analyzers.SymbolicExecution.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Keyway.Analyzers.SymbolicExecution.Paths;

/// <summary>The integers that an unknown value may have under the comparisons that a path assumes: a range without some numbers.</summary>
internal sealed class WholeNumbers
{
    // The numbers between the lowest and the highest member of an enumeration are stored one by one.
    private const int MaximumEnumRange = 4096;

    private readonly HashSet<decimal> excluded = [];
    private decimal lowest;
    private decimal highest;

    /// <summary>Creates the numbers of a type.</summary>
    /// <param name="type">The type of the value, an integral or enumeration type.</param>
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
            RestrictToMembers(type);
        }
    }

    // Any number can be cast to an enumeration, but code that has handled every member is meant to have handled every value.
    private void RestrictToMembers(ITypeSymbol type)
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
        if (members.Count == 0 || isFlags || members[members.Count - 1] - members[0] > MaximumEnumRange)
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

    /// <summary>Creates the numbers of an unknown value: those of its type that it may have, as none below zero of elements.</summary>
    public WholeNumbers(SymbolicExpression subject)
        : this(subject.Type)
    {
        if (subject is OpenExpression { Range: var (first, last) })
        {
            (lowest, highest) = (Math.Max(lowest, first), Math.Min(highest, last));
        }
    }

    /// <summary>Gets the lowest number.</summary>
    public decimal Lowest => lowest;

    /// <summary>Gets the highest number.</summary>
    public decimal Highest => highest;

    /// <summary>Copies numbers.</summary>
    public WholeNumbers(WholeNumbers other)
    {
        (lowest, highest) = (other.lowest, other.highest);
        excluded.UnionWith(other.excluded);
    }

    /// <summary>Determines whether any number is left if a comparison has a result.</summary>
    /// <param name="comparison">A comparison with an integer.</param>
    /// <param name="holds">The result.</param>
    public bool Allow(PathCondition comparison, bool holds)
    {
        (decimal first, decimal last, decimal? without) = Restrict(comparison, holds);
        while (first <= last && (first == without || excluded.Contains(first)))
        {
            first++;
        }

        return first <= last;
    }

    /// <summary>Returns the result that a comparison has for every number, or null if it has both.</summary>
    /// <param name="comparison">A comparison with an integer.</param>
    public bool? Decide(PathCondition comparison) =>
        !Allow(comparison, true) ? false
        : !Allow(comparison, false) ? true
        : null;

    /// <summary>Excludes the numbers for which a comparison does not have a result.</summary>
    /// <param name="comparison">A comparison with an integer.</param>
    /// <param name="holds">The result.</param>
    public void Assume(PathCondition comparison, bool holds)
    {
        (lowest, highest, decimal? without) = Restrict(comparison, holds);
        if (without is { } number)
        {
            excluded.Add(number);
        }
    }

    // The numbers that remain, without a copy of those that are excluded: the many cases of a switch exclude one after the other.
    private (decimal Lowest, decimal Highest, decimal? Without) Restrict(PathCondition comparison, bool holds)
    {
        decimal number = (decimal)comparison.Content!;
        return (comparison.Kind, holds) switch
        {
            (BinaryOperatorKind.Equals, true) => (Math.Max(lowest, number), Math.Min(highest, number), null),
            (BinaryOperatorKind.Equals, false) => (lowest, highest, number),
            (BinaryOperatorKind.LessThan, true) => (lowest, Math.Min(highest, number - 1), null),
            (BinaryOperatorKind.LessThan, false) => (Math.Max(lowest, number), highest, null),
            (BinaryOperatorKind.GreaterThan, true) => (Math.Max(lowest, number + 1), highest, null),
            _ => (lowest, Math.Min(highest, number), null),
        };
    }
}
