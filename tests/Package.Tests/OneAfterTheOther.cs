namespace Keyway.Package.Tests;

/// <summary>
/// Tests that pack or build the repository itself run one after the other: two builds of one project write the same files.
/// </summary>
[CollectionDefinition(Name)]
public sealed class OneAfterTheOther : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
