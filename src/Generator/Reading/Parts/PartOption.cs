using Keyway.Catalogs;
using Keyway.Generator.Syntax;

namespace Keyway.Generator.Reading.Parts;

/// <summary>An option of part numbers that does not change what a part mates with, such as its plating or its packing.</summary>
/// <param name="Node">The node with the name.</param>
/// <param name="Codes">The codes in part numbers; the first one is that of the parts in the tables, unless they write another one.</param>
internal sealed record PartOption(ScalarNode Node, IReadOnlyList<OptionCode> Codes)
{
    public string Name => Node.Text;

    /// <summary>Gets the field of a pattern that stands for the code.</summary>
    public string Field => "{" + Name + "}";

    /// <summary>Gets or initializes a value indicating whether a code could not be read, so that numbers may have unknown codes.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>Gets or sets a value indicating whether a pattern has the field.</summary>
    public bool IsUsed { get; set; }
}

/// <summary>A code of an option.</summary>
/// <param name="Code">The text in the part number, possibly none.</param>
/// <param name="Description">The meaning of the code.</param>
/// <param name="Scope">The parts that are made with the code.</param>
internal sealed record OptionCode(string Code, string Description, ManifestScope Scope);
