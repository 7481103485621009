namespace Keyway.Package.Tests;

/// <summary>
/// Runs the tests that pack or build the repository one after the other, because concurrent builds of a project would write the same files.
/// </summary>
[CollectionDefinition(Name)]
public sealed class OneAfterTheOther : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
