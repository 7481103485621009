using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The outline of the parts with a count of contacts, in millimeters.</summary>
internal sealed record OutlineRow(int Contacts, decimal A, decimal B, decimal C);

/// <summary>The height of the parts that give a mated height, in millimeters; E where the drawing has a second one.</summary>
internal sealed record HeightRow(decimal MatedHeight, decimal D, decimal? E = null);

/// <summary>The only partner of a part.</summary>
internal sealed record OnlyPartnerRow(string Part, string Partner);

/// <summary>The force of the pairs with a count of contacts.</summary>
internal sealed record ForceRow(int Contacts, decimal Newtons);

/// <summary>The force per contact of the pairs at a mated height.</summary>
internal sealed record ForcePerContactRow(decimal MatedHeight, decimal Newtons);

/// <summary>The embossed tape of the parts from one count of contacts to another, in millimeters.</summary>
internal sealed record TapeRow(int FewestContacts, int MostContacts, string Type, decimal A, decimal? B, decimal C, decimal D);

/// <summary>The openings of a metal mask of a thickness, in percent of the pads.</summary>
internal sealed record MaskRow(ConnectorRole Role, int Micrometers, int Terminals, int? SolderingTerminals);

/// <summary>The thickness of a reinforcing plate and its margin, in millimeters.</summary>
internal sealed record PlateRow(string Material, decimal Thinnest, decimal Thickest, decimal SmallestMargin, decimal LargestMargin);

/// <summary>The weight of a part that was weighed.</summary>
internal sealed record WeightRow(string Number, decimal Grams);

/// <summary>
/// How many pieces reels and cartons hold, and how many an order has; Parts counts the part numbers to which this applies.
/// </summary>
internal sealed record CartonRow(int Parts, int PiecesPerReel, int InnerCarton, int OuterCarton, int OrderUnitPieces)
{
    /// <summary>The mated height of the sockets to which alone the row applies; null for the row of all other parts.</summary>
    public decimal? SocketsAtMatedHeight { get; init; }

    /// <summary>The parts to which the row applies, where the datasheet names them.</summary>
    public IReadOnlyList<string>? Numbers { get; init; }
}
