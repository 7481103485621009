using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>User code that references the compiled Keyway and Keyway.Panasonic.</summary>
internal sealed class DesignTest : CSharpAnalyzerTest<DesignAnalyzer, DefaultVerifier>
{
    public DesignTest()
    {
        TestState.AdditionalReferences.Add(typeof(Interconnect).Assembly);
        TestState.AdditionalReferences.Add(typeof(Panasonic.F4).Assembly);
    }

    // What C# 14 has is a preview to the Roslyn that the analyzers are built for.
    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);
}
