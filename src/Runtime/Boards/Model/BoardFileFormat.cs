namespace Keyway.Boards.Model;

/// <summary>The format of a board file. What comes first says more, and is closer to the copper.</summary>
internal enum BoardFileFormat
{
    /// <summary>A KiCad layout: nets, positions, fields.</summary>
    KiCadPcb,

    /// <summary>IPC-D-356: positions, and nets with shortened names.</summary>
    IpcD356,

    /// <summary>A KiCad netlist, as S-expressions or as XML: nets and fields.</summary>
    KiCadNetlist,

    /// <summary>A Protel netlist: nets, footprints and comments.</summary>
    ProtelNetlist,

    /// <summary>A bill of materials or a placement table: fields, but no nets.</summary>
    Table,

    /// <summary>A text in no format that is known.</summary>
    Unknown,
}
