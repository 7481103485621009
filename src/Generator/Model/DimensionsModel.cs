using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>The dimensions of the sockets or the headers of a series: letters, their meanings, and the tables with their values.</summary>
internal sealed record DimensionsModel(
    EquatableArray<LetterModel> Letters,
    DimensionTable ByContacts,
    DimensionTable ByMatedHeight,
    string? Table
);

/// <summary>A letter in the datasheet drawing and its meaning.</summary>
internal sealed record LetterModel(string Letter, string Meaning);

/// <summary>A table of dimensions in millimeters. The keys of the rows are contact counts, or mated heights in millimeters.</summary>
internal sealed record DimensionTable(int Columns, EquatableArray<DimensionRow> Rows);

/// <summary>A row: the counts or heights that share it, and one value per column, in millimeters.</summary>
internal sealed record DimensionRow(EquatableArray<decimal> Keys, EquatableArray<decimal> Values);
