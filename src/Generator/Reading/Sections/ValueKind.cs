namespace Keyway.Generator.Reading.Sections;

/// <summary>The kind of value that a catalog key has.</summary>
internal enum ValueKind
{
    /// <summary>Text of 1 to 400 characters.</summary>
    Text,

    /// <summary>A whole number from 1 to 1,000,000.</summary>
    Count,

    /// <summary>A whole number from 1 to 1,000,000, or <c>all</c>.</summary>
    CountOrAll,

    /// <summary>Currents by ambient temperature, such as <c>{ 20 °C: 2 A, 85 °C: 1 A }</c>.</summary>
    Curve,

    /// <summary>A current, such as <c>0.3 A</c>.</summary>
    Current,

    /// <summary>A voltage, such as <c>60 V</c>.</summary>
    Potential,

    /// <summary>A resistance, such as <c>90 mΩ</c>.</summary>
    Resistance,

    /// <summary>A length, such as <c>0.4 mm</c>.</summary>
    Length,

    /// <summary>A force, such as <c>0.981 N</c>.</summary>
    Force,

    /// <summary>A mass, such as <c>0.03 g</c>.</summary>
    Mass,

    /// <summary>A ratio, such as <c>53 %</c>.</summary>
    Ratio,

    /// <summary>A temperature, such as <c>260 °C</c>.</summary>
    Temperature,

    /// <summary>A duration, such as <c>30 min</c>.</summary>
    Duration,

    /// <summary>A range of temperatures, such as <c>-55 °C to 85 °C</c>.</summary>
    Temperatures,

    /// <summary>A temperature or a range of temperatures, such as <c>-55 °C</c>.</summary>
    TestTemperatures,

    /// <summary>A length or a range of lengths, such as <c>0.2 mm to 0.3 mm</c>.</summary>
    Lengths,

    /// <summary>A range of lengths, such as <c>16.2 mm to 16.5 mm</c>.</summary>
    LengthRange,

    /// <summary>A share of a whole or a range of shares, such as <c>90 % to 95 %</c>.</summary>
    Shares,

    /// <summary>A web address, such as <c>https://acme.example/t2.pdf</c>.</summary>
    Address,

    /// <summary>A word for a role, such as <c>plug</c>.</summary>
    Word,

    /// <summary>A part number or another name, which may contain <c>{contacts}</c> and <c>{number}</c>.</summary>
    PartPattern,

    /// <summary>The status of a product, such as <c>active</c>.</summary>
    Status,

    /// <summary>A moisture sensitivity level, such as <c>2a</c>.</summary>
    MoistureSensitivity,

    /// <summary>Compliance with RoHS, such as <c>compliant</c>.</summary>
    Rohs,

    /// <summary>A unit of order, such as <c>reel</c>.</summary>
    OrderUnit,

    /// <summary>What the manufacturer says about a use, such as <c>forbidden</c>.</summary>
    Advice,

    /// <summary>How contacts are numbered, such as <c>zigzag</c>.</summary>
    Numbering,

    /// <summary>How the contacts of two halves meet, such as <c>sameNumbers</c>.</summary>
    ContactMap,

    /// <summary>The names of all contacts of a part, such as <c>A1 to K40 without I</c>.</summary>
    ContactNames,

    /// <summary>The names of other pads of a part, such as <c>SH1 to SH4</c>.</summary>
    PadNames,

    /// <summary>A contact, by its name or number.</summary>
    Contact,

    /// <summary>How much of the manufacturer's list of parts the catalog contains, such as <c>partial</c>.</summary>
    Coverage,
}
