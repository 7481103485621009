namespace Keyway.Runtime.Tests.Quantities;

public class LengthTests : QuantityContract<Length>
{
    protected override Length Zero => Length.Zero;

    protected override IReadOnlyList<Func<double, Length>> FromDouble { get; } =
    [
        Length.FromMillimeters,
        number => number.Millimeters(),
        Length.FromMicrometers,
        number => number.Micrometers(),
        Length.FromCentimeters,
        number => number.Centimeters(),
        Length.FromMeters,
        number => number.Meters(),
        Length.FromInches,
        number => number.Inches(),
    ];

    protected override Length Of(decimal value) => Length.FromMillimeters(value);

    protected override Length Add(Length left, Length right) => left + right;

    protected override Length Subtract(Length left, Length right) => left - right;

    protected override Length Negate(Length operand) => -operand;

    protected override Length[] Multiples(Length quantity, int factor) =>
        [
            quantity * factor,
            quantity * (decimal)factor,
            quantity * (double)factor,
            factor * quantity,
            (decimal)factor * quantity,
            (double)factor * quantity,
        ];

    protected override Length[] Parts(Length quantity, int divisor) =>
        [quantity / divisor, quantity / (decimal)divisor, quantity / (double)divisor];

    protected override Length TimesDouble(Length quantity, double factor) => quantity * factor;

    protected override decimal Ratio(Length left, Length right) => left / right;

    protected override bool AreEqual(Length left, Length right) => left == right;

    protected override bool AreUnequal(Length left, Length right) => left != right;

    protected override (bool Less, bool AtMost, bool Greater, bool AtLeast) Compare(Length left, Length right) =>
        (left < right, left <= right, left > right, left >= right);

    protected override bool TryParse(string text, out Length result) => Length.TryParse(text, out result);
}
