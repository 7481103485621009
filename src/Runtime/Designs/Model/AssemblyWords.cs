namespace Keyway.Designs.Model;

/// <summary>The calls that state something of an assembly, by the names of the methods of <c>BoardAssembly</c>.</summary>
internal static class AssemblyWords
{
    public const string Acknowledge = "Acknowledge";
    public const string Join = "Join";
}
