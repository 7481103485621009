namespace Keyway.Generator.Reading.Sections;

/// <summary>What kind of value a key of a catalog has.</summary>
internal enum ValueKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number from 1.</summary>
    Count,

    /// <summary>A current, as <c>0.3 A</c>.</summary>
    Current,

    /// <summary>A voltage, as <c>60 V</c>.</summary>
    Potential,

    /// <summary>A resistance, as <c>90 mΩ</c>.</summary>
    Resistance,

    /// <summary>A length, as <c>0.4 mm</c>.</summary>
    Length,

    /// <summary>A force, as <c>0.981 N</c>.</summary>
    Force,

    /// <summary>A mass, as <c>0.03 g</c>.</summary>
    Mass,

    /// <summary>A ratio, as <c>53 %</c>.</summary>
    Ratio,

    /// <summary>A temperature, as <c>260 °C</c>.</summary>
    Temperature,

    /// <summary>A duration, as <c>30 min</c>.</summary>
    Duration,

    /// <summary>A range of temperatures, as <c>-55 °C to 85 °C</c>.</summary>
    Temperatures,

    /// <summary>A length or a range of lengths, as <c>0.2 mm to 0.3 mm</c>.</summary>
    Lengths,

    /// <summary>A share of a whole or a range of shares, as <c>90 % to 95 %</c>.</summary>
    Shares,

    /// <summary>A unit of order, as <c>reel</c>.</summary>
    OrderUnit,

    /// <summary>What the maker says of a use, as <c>forbidden</c>.</summary>
    Advice,

    /// <summary>How contacts are numbered, as <c>zigzag</c>.</summary>
    Numbering,
}
