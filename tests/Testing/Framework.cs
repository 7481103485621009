using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Net100 = Basic.Reference.Assemblies.Net100;

namespace Keyway.Testing;

/// <summary>The framework for test projects, from a package, so that tests do not restore anything while they run.</summary>
public static class Framework
{
    /// <summary>Gets the reference assemblies of .NET 10.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. Net100.References.All];

    /// <summary>Makes a test build against .NET 10.</summary>
    /// <param name="test">The test.</param>
    public static void UseNet100(this AnalyzerTest<DefaultVerifier> test)
    {
        ArgumentNullException.ThrowIfNull(test);

        // A name without a package makes the library resolve no packages.
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(References);

        // Generated files are tested with the generator, so the tests of an analyzer do not list them.
        test.TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }
}
