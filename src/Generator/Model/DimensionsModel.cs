using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>The dimensions of the sockets or of the headers of a series: letters, what they mean, and the tables that give them.</summary>
internal sealed record DimensionsModel(
    EquatableArray<LetterModel> Letters,
    DimensionTable ByContacts,
    DimensionTable ByMatedHeight,
    string? Table
);

/// <summary>A letter of the datasheet's drawing and what it stands for.</summary>
internal sealed record LetterModel(string Letter, string Meaning);

/// <summary>A table of dimensions in millimeters. The rows' keys are contact counts, or mated heights in millimeters.</summary>
internal sealed record DimensionTable(int Columns, EquatableArray<DimensionRow> Rows);

/// <summary>A row: the counts or heights that share it, and a value for each column.</summary>
internal sealed record DimensionRow(EquatableArray<decimal> Keys, EquatableArray<decimal> Values);
