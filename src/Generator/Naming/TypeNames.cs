using Keyway.Parts;

namespace Keyway.Generator.Naming;

/// <summary>The names of the types that a series has in addition to the class of its parts.</summary>
internal static class TypeNames
{
    public static string OfConnectors(string series, ConnectorRole role) => series + PartRequest.TypeNoun(role);

    public static string OfDimensions(string series, ConnectorRole role) => $"{series}{role}Dimensions";
}
