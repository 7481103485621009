using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing.Tests;

public class AnalyzerTestWithGeneratorTests
{
    [Fact]
    public Task Code_uses_what_is_generated() =>
        new GeneratedCodeTest("Generated\nX") { TestCode = "class [|C|] : Generated { }" }.RunAsync();

    [Fact]
    public Task What_the_generator_reports_is_expected_in_its_file() =>
        new GeneratedCodeTest("{|TEST900:|}") { TestCode = "class Long { }" }.RunAsync();

    [Fact]
    public Task A_throwing_generator_fails() =>
        AnalyzerTestTests.FailsWith("Thrown as told.", new GeneratedCodeTest("throw") { TestCode = "class Long { }" }.RunAsync());

    [Fact]
    public Task Generated_code_that_does_not_compile_is_shown() =>
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
