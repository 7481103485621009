using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Keyway.Testing.Tests.ShortNameAnalyzer,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier
>;

namespace Keyway.Testing.Tests;

public class AnalyzerTestTests
{
    [Theory]
    [InlineData("class [|C|] { }")]
    [InlineData("class {|TEST001:C|} { }")]
    [InlineData("class [|C|] { class {|TEST001:D|} { {|CS0246:Missing|} field; } }")]
    [InlineData("class Long { }")]
    public Task Expected_diagnostics_pass(string source) => Verify.VerifyAnalyzerAsync(source);

    [Fact]
    public Task Numbered_spans_stand_for_all_locations_of_a_diagnostic() =>
        Verify.VerifyAnalyzerAsync(
            "partial class {|#0:C|} { } partial class {|#1:C|} { }",
            Verify.Diagnostic("TEST001").WithLocation(0).WithLocation(1).WithArguments("C")
        );

    [Fact]
    public Task Lines_and_columns_count_from_one() =>
        Verify.VerifyAnalyzerAsync(
            "class C { }\nclass D { }",
            Verify.Diagnostic().WithSpan(1, 7, 1, 8).WithMessage("'C' is too short"),
            Verify.Diagnostic().WithLocation(2, 7).WithMessage(null)
        );

    [Fact]
    public Task One_diagnostic_does_not_meet_two_expectations() =>
        FailsWith("1 expected but missing, 0 reported", Verify.VerifyAnalyzerAsync("class {|TEST001:{|TEST001:C|}|} { }"));

    [Fact]
    public Task Marks_without_a_name_need_an_analyzer_of_one_diagnostic() =>
        FailsWith(
            "needs an analyzer with exactly one diagnostic; there are 0",
            new CSharpAnalyzerTest<NoDiagnosticsAnalyzer, DefaultVerifier> { TestCode = "class [|C|] { }" }.RunAsync()
        );

    [Fact]
    public async Task A_missing_and_a_superfluous_diagnostic_are_shown_at_their_code()
    {
        string message = await FailsWith("", Verify.VerifyAnalyzerAsync("class {|TEST001:Long|} { }\n    class C { }"));

        Assert.Equal(
            """
            1 expected but missing, 1 reported but not expected.

            Expected but missing:
              /0/Test0.cs(1,7): warning TEST001: (any message)
                  class Long { }
                        ^^^^

            Reported but not expected:
              /0/Test0.cs(2,11): warning TEST001: 'C' is too short
                      class C { }
                            ^

            """,
            message
        );
    }

    [Fact]
    public Task Another_message_fails() =>
        FailsWith(
            "warning TEST001: 'D' is too short",
            Verify.VerifyAnalyzerAsync("class {|#0:C|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("D"))
        );

    [Fact]
    public Task Arguments_that_the_message_lacks_fail() =>
        FailsWith(
            "'{0}' is too short' and 0 arguments",
            Verify.VerifyAnalyzerAsync("class {|#0:C|} { }", Verify.Diagnostic().WithLocation(0))
        );

    [Fact]
    public Task An_error_of_the_compiler_fails() => FailsWith("error CS0246", Verify.VerifyAnalyzerAsync("class Long { Missing field; }"));

    [Fact]
    public Task A_throwing_analyzer_fails() => FailsWith("Boom it is.", Verify.VerifyAnalyzerAsync("class Boom { }"));

    [Theory]
    [InlineData("netstandard2.0", false)]
    [InlineData("net8.0", false)]
    [InlineData("net10.0", true)]
    public async Task The_framework_can_be_chosen(string framework, bool hasNewApi)
    {
        ReferenceAssemblies[] all =
        [
            ReferenceAssemblies.NetStandard.NetStandard20,
            ReferenceAssemblies.Net.Net80,
            ReferenceAssemblies.Net.Net100,
        ];
        var test = new CSharpAnalyzerTest<ShortNameAnalyzer, DefaultVerifier>
        {
            TestCode = "class Long { System.Threading.Lock field; }",
            ReferenceAssemblies = all.Single(assemblies => assemblies.TargetFramework == framework),
        };

        await (hasNewApi ? test.RunAsync() : FailsWith("error CS0234", test.RunAsync()));
    }

    [Fact]
    public Task Programs_configuration_and_references_are_taken_into_account() =>
        new CSharpAnalyzerTest<ShortNameAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources = { "new {|#0:C|}(typeof(Keyway.Testing.GeneratorRun));", ("/lib/C.cs", "record {|#1:C|}(System.Type Type);") },
                OutputKind = OutputKind.ConsoleApplication,
                AdditionalReferences = { typeof(GeneratorRun).Assembly },
                AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[/lib/*.cs]\ndotnet_diagnostic.TEST001.severity = error") },
                ExpectedDiagnostics = { Verify.Diagnostic().WithLocation(1).WithArguments("C").WithSeverity(DiagnosticSeverity.Error) },
            },
        }.RunAsync();

    internal static async Task<string> FailsWith(string part, Task run)
    {
        string message = (await Assert.ThrowsAsync<InvalidOperationException>(() => run)).Message;
        Assert.Contains(part, message, StringComparison.Ordinal);
        return message;
    }
}
