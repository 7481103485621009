using System.Diagnostics.CodeAnalysis;
using Keyway.Catalogs;
using Keyway.Parts;
using Keyway.Tracing;

namespace Keyway;

/// <summary>The part number of a part in a catalog, or of one that a partial catalog does not list.</summary>
public readonly struct PartNumber : IEquatable<PartNumber>, IComparable<PartNumber>
{
    private readonly Connector? connector;
    private readonly string? unlisted;

    internal PartNumber(Connector connector) => this.connector = connector;

    private PartNumber(string unlisted) => this.unlisted = unlisted;

    /// <summary>Gets the part with this number.</summary>
    /// <exception cref="InvalidOperationException">
    /// This is the default value, which does not belong to a part, or no catalog lists the part, see <see cref="IsListed"/>.
    /// </exception>
    public Connector Connector =>
        connector
        ?? throw new InvalidOperationException(
            unlisted is null
                ? "This part number is empty; get one with PartNumber.Parse."
                : $"'{unlisted}' may be made, but its series has a partial catalog that does not list it; add the part to a catalog."
        );

    /// <summary>
    /// Gets a value indicating whether a catalog lists the part, so that <see cref="Connector"/> has it. A number that has the form of a
    /// series with a partial catalog can be parsed without being listed.
    /// </summary>
    public bool IsListed => connector is not null;

    /// <summary>Gets the number as the manufacturer writes it; empty for the default value.</summary>
    public string Value => connector?.Number ?? unlisted ?? "";

    /// <summary>Determines whether both are the number of the same part.</summary>
    public static bool operator ==(PartNumber left, PartNumber right) => left.Equals(right);

    /// <summary>Determines whether they are the numbers of different parts.</summary>
    public static bool operator !=(PartNumber left, PartNumber right) => !left.Equals(right);

    /// <summary>Parses the number of a part in the catalogs that the program was built with.</summary>
    /// <param name="text">The number, exactly as the manufacturer writes it.</param>
    /// <returns>
    /// The number. If no catalog lists it, but it has the form of a series whose catalog is partial, <see cref="IsListed"/> is
    /// <see langword="false"/>.
    /// </returns>
    /// <exception cref="DesignRuleException">KEY1002: no catalog lists this number, and it has no such form.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The program was built without a catalog.</exception>
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

        if (HasFormOfUnlisted(text))
        {
            return new PartNumber(text);
        }

        // All series have the same rules, so the first one can check the request.
        if (Catalog.Series.Count > 0)
        {
            Catalog.Series[0].Check.EnsureMet(new PartNumberRequest(Traced.Create(text), Catalog.Series));
        }

        throw new InvalidOperationException($"'{text}' cannot be looked up; the program was built without a catalog.");
    }

    /// <summary>Tries to parse the number of a part in the catalogs that the program was built with.</summary>
    /// <param name="text">The number, exactly as the manufacturer writes it.</param>
    /// <param name="number">The number if a catalog lists it; otherwise, the default value.</param>
    /// <returns><see langword="true"/> if a catalog lists the number; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartNumber number)
    {
        number = text is not null && Catalog.Find(text) is { } found ? new PartNumber(found) : default;
        return number.connector is not null;
    }

    // Apart from Parse, so that the closure is created only for numbers that are not listed.
    private static bool HasFormOfUnlisted(string text) => Catalog.Series.Any(series => UnlistedNumbers.HaveForm(series.Manifest, text));

    /// <inheritdoc />
    public bool Equals(PartNumber other) => ReferenceEquals(connector, other.connector) && unlisted == other.unlisted;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is PartNumber other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => connector?.GetHashCode() ?? (unlisted is null ? 0 : StringComparer.Ordinal.GetHashCode(unlisted));

    /// <summary>Compares the numbers in ordinal order, character by character.</summary>
    /// <param name="other">The other number.</param>
    public int CompareTo(PartNumber other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Determines whether the first number comes before the second.</summary>
    public static bool operator <(PartNumber left, PartNumber right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether the first number comes after the second.</summary>
    public static bool operator >(PartNumber left, PartNumber right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether the first number equals the second or comes before it.</summary>
    public static bool operator <=(PartNumber left, PartNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether the first number equals the second or comes after it.</summary>
    public static bool operator >=(PartNumber left, PartNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the number as the manufacturer writes it.</summary>
    public override string ToString() => Value;
}
