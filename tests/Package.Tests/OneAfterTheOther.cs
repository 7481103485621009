namespace Keyway.Package.Tests;

/// <summary>What packs or builds the repository itself does so one after the other: two builds of one project write the same files.</summary>
[CollectionDefinition(Name)]
public sealed class OneAfterTheOther : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
