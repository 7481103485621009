using Keyway.Generator.Values;

namespace Keyway.Generator.Model;

/// <summary>A board as its code is written.</summary>
/// <param name="Namespace">The namespace of its class.</param>
/// <param name="ClassName">The name of its class.</param>
/// <param name="IsPublic">Whether other projects see the class.</param>
/// <param name="Files">The names of its files.</param>
/// <param name="Facts">What is kept of the files.</param>
/// <param name="Connectors">The connectors, in the order of their reference designators.</param>
internal sealed record BoardModel(
    string Namespace,
    string ClassName,
    bool IsPublic,
    EquatableArray<string> Files,
    string Facts,
    EquatableArray<BoardConnectorModel> Connectors
)
{
    public string FullName => $"{Namespace}.{ClassName}";
}

/// <summary>A connector of a board.</summary>
/// <param name="Property">The name of its property.</param>
/// <param name="Reference">The reference designator.</param>
/// <param name="Part">What the board files name as its part; empty if they name none.</param>
/// <param name="Contacts">The number of its contacts.</param>
/// <param name="Side">The side on which it sits, or null if unknown.</param>
internal sealed record BoardConnectorModel(string Property, string Reference, string Part, int Contacts, BoardSide? Side);
