using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing.Tests;

public class AnalyzerTestWithGeneratorTests
{
    [Fact]
    public Task Code_Uses_What_Is_Generated() =>
        new GeneratedCodeTest("Generated\nX") { TestCode = "class [|C|] : Generated { }" }.RunAsync();

    [Fact]
    public Task What_The_Generator_Reports_Is_Expected_In_Its_File() =>
        new GeneratedCodeTest("{|TEST900:|}") { TestCode = "class Long { }" }.RunAsync();

    [Fact]
    public Task A_Throwing_Generator_Fails() =>
        AnalyzerTestTests.FailsWith("Thrown as told.", new GeneratedCodeTest("throw") { TestCode = "class Long { }" }.RunAsync());

    [Fact]
    public Task Generated_Code_That_Does_Not_Compile_Is_Shown() =>
        AnalyzerTestTests.FailsWith("public class 1a { }", new GeneratedCodeTest("1a") { TestCode = "class Long { }" }.RunAsync());

    private sealed class GeneratedCodeTest : CSharpAnalyzerTest<ShortNameAnalyzer, DefaultVerifier>
    {
        public GeneratedCodeTest(string names)
        {
            TestState.AdditionalFiles.Add(("/names.txt", names));
            TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.txt]\nnames = true"));
        }

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(LineGenerator)];
    }
}
