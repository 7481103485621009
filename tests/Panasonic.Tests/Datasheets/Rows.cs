using Keyway;

namespace Panasonic.Tests.Datasheets;

/// <summary>The outline dimensions of the parts with a number of contacts, in millimeters.</summary>
internal sealed record OutlineRow(int Contacts, decimal A, decimal B, decimal C);

/// <summary>The part heights for a mated height, in millimeters. E is null if the drawing has only one height.</summary>
internal sealed record HeightRow(decimal MatedHeight, decimal D, decimal? E = null);

/// <summary>The only mating part of a part.</summary>
internal sealed record OnlyPartnerRow(string Part, string Partner);

/// <summary>The force of the pairs with a number of contacts.</summary>
internal sealed record ForceRow(int Contacts, decimal Newtons);

/// <summary>The force per contact of the pairs at a mated height.</summary>
internal sealed record ForcePerContactRow(decimal MatedHeight, decimal Newtons);

/// <summary>The embossed tape for the parts in a range of contacts, in millimeters.</summary>
internal sealed record TapeRow(int FewestContacts, int MostContacts, string Type, decimal A, decimal? B, decimal C, decimal D);

/// <summary>The openings of a metal mask for its thickness, in percent of the pads.</summary>
internal sealed record MaskRow(ConnectorRole Role, int Micrometers, int Terminals, int? SolderingTerminals);

/// <summary>The thickness of a reinforcing plate and its margin, in millimeters.</summary>
internal sealed record PlateRow(string Material, decimal Thinnest, decimal Thickest, decimal SmallestMargin, decimal LargestMargin);

/// <summary>The weight of a part that was weighed.</summary>
internal sealed record WeightRow(string Number, decimal Grams);

/// <summary>
/// The number of pieces on reels, in cartons and in an order unit. Parts is the number of part numbers to which the row applies.
/// </summary>
internal sealed record CartonRow(int Parts, int PiecesPerReel, int InnerCarton, int OuterCarton, int OrderUnitPieces)
{
    /// <summary>Gets the mated height of the sockets to which the row is limited, or null if the row applies to all other parts.</summary>
    public decimal? SocketsAtMatedHeight { get; init; }

    /// <summary>Gets the parts to which the row applies, or null if the datasheet does not list them.</summary>
    public IReadOnlyList<string>? Numbers { get; init; }
}
