using System.Diagnostics.CodeAnalysis;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway;

/// <summary>The number of a part that a catalog lists.</summary>
public readonly struct PartNumber : IEquatable<PartNumber>, IComparable<PartNumber>
{
    private readonly Connector? connector;

    internal PartNumber(Connector connector) => this.connector = connector;

    /// <summary>The part of this number.</summary>
    /// <exception cref="InvalidOperationException">The value is the default one, which is no part's number.</exception>
    public Connector Connector =>
        connector ?? throw new InvalidOperationException("This part number is empty; get one with PartNumber.Parse.");

    /// <summary>The number as the maker writes it; empty for the default value.</summary>
    public string Value => connector?.Number ?? "";

    /// <summary>Whether both are the number of the same part.</summary>
    public static bool operator ==(PartNumber left, PartNumber right) => left.Equals(right);

    /// <summary>Whether they are numbers of different parts.</summary>
    public static bool operator !=(PartNumber left, PartNumber right) => !left.Equals(right);

    /// <summary>The number of a part of the catalogs that the program uses.</summary>
    /// <param name="text">The number, exactly as the maker writes it.</param>
    /// <exception cref="DesignRuleException">KEY1002: no catalog lists this number.</exception>
    public static PartNumber Parse(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (TryParse(text, out PartNumber number))
        {
            return number;
        }

        // Every series brings the same rules.
        if (Catalog.Series.Count > 0)
        {
            Catalog.Series[0].Check.EnsureMet(new PartNumberRequest(Traced.Create(text), Catalog.Series));
        }

        throw new InvalidOperationException($"'{text}' cannot be looked up: no catalog is in the program.");
    }

    /// <summary>The number of a part of the catalogs that the program uses, if it is one.</summary>
    /// <param name="text">The number, exactly as the maker writes it.</param>
    /// <param name="number">The number, if a catalog lists it.</param>
    /// <returns>Whether a catalog lists it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartNumber number)
    {
        number = text is not null && Catalog.Find(text) is { } found ? new PartNumber(found) : default;
        return number.connector is not null;
    }

    /// <inheritdoc />
    public bool Equals(PartNumber other) => ReferenceEquals(connector, other.connector);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PartNumber other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => connector?.GetHashCode() ?? 0;

    /// <summary>The order of the numbers, character by character.</summary>
    /// <param name="other">The other number.</param>
    public int CompareTo(PartNumber other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether the first comes before the second.</summary>
    public static bool operator <(PartNumber left, PartNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first comes after the second.</summary>
    public static bool operator >(PartNumber left, PartNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first does not come after the second.</summary>
    public static bool operator <=(PartNumber left, PartNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first does not come before the second.</summary>
    public static bool operator >=(PartNumber left, PartNumber right) => left.CompareTo(right) >= 0;

    /// <summary>The number as the maker writes it.</summary>
    public override string ToString() => Value;
}
