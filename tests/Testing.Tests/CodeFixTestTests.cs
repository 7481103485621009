using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Verify = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Keyway.Testing.Tests.ShortNameAnalyzer,
    Keyway.Testing.Tests.ShortNameFix,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier
>;

namespace Keyway.Testing.Tests;

public class CodeFixTestTests
{
    [Fact]
    public Task All_diagnostics_are_fixed_one_by_one_and_together() =>
        Verify.VerifyCodeFixAsync("class [|C|] { } class [|D|] { }", "class CC { } class DD { }");

    [Fact]
    public Task A_given_diagnostic_is_fixed() =>
        Verify.VerifyCodeFixAsync("class {|#0:C|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("C"), "class CC { }");

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, "thrice")]
    [InlineData(1, "thrice")]
    public Task The_code_action_can_be_chosen(int? index, string? key) =>
        new Test
        {
            TestCode = "class [|C|] { }",
            FixedCode = "class CCC { }",
            CodeActionIndex = index,
            CodeActionEquivalenceKey = key,
            CodeActionVerifier = (action, _) => Assert.Equal("thrice", action.Title),
        }.RunAsync();

    [Fact]
    public Task One_fix_leaves_the_other_diagnostics() =>
        new Test
        {
            TestCode = "class [|C|] { } class [|D|] { }",
            FixedCode = "class CC { } class [|D|] { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        }.RunAsync();

    [Fact]
    public Task Fixes_in_several_files_take_one_fix_all_in_the_project() =>
        new Test
        {
            TestState = { Sources = { "class [|C|] { }", "class [|D|] { }" } },
            FixedState = { Sources = { "class CC { }", "class DD { }" } },
            NumberOfIncrementalIterations = 2,
        }.RunAsync();

    [Fact]
    public async Task Other_code_than_expected_fails()
    {
        string message = await AnalyzerTestTests.FailsWith("", Verify.VerifyCodeFixAsync("class [|C|] { }", "class CCC { }"));

        Assert.Equal(
            """
            Fix by fix: /0/Test0.cs differs from line 1 on.
              expected: class CCC { }
              actual:   class CC { }

            The whole file is:
            class CC { }

            Code actions offered:
              TEST001 [0] 'twice' (key twice)
              TEST001 [1] 'thrice' (key thrice)
            """,
            message
        );
    }

    [Fact]
    public Task A_fix_where_none_is_expected_fails() =>
        AnalyzerTestTests.FailsWith("Fix by fix", Verify.VerifyCodeFixAsync("class [|C|] { }", "class [|C|] { }"));

    [Fact]
    public Task Another_number_of_fixes_fails() =>
        AnalyzerTestTests.FailsWith(
            "Expected 2 rounds of fixes, but 1 changed the code.",
            new Test
            {
                TestCode = "class [|C|] { }",
                FixedCode = "class CC { }",
                NumberOfIncrementalIterations = 2,
            }.RunAsync()
        );

    private sealed class Test : CSharpCodeFixTest<ShortNameAnalyzer, ShortNameFix, DefaultVerifier>;
}
