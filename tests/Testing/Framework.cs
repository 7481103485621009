using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Net100 = Basic.Reference.Assemblies.Net100;

namespace Keyway.Testing;

/// <summary>The framework that test projects are built against, from a package: nothing is restored while tests run.</summary>
public static class Framework
{
    /// <summary>The reference assemblies of .NET 10.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = [.. Net100.References.All];

    /// <summary>Builds a test against .NET 10.</summary>
    /// <param name="test">The test.</param>
    public static void UseNet100(this AnalyzerTest<DefaultVerifier> test)
    {
        ArgumentNullException.ThrowIfNull(test);

        // The name alone names no package, so that the library resolves none.
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(References);

        // Generated files are tested where the generator is; a test of an analyzer does not list them.
        test.TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck;
    }
}
