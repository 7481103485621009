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
    public Task All_Diagnostics_Are_Fixed_One_By_One_And_Together() =>
        Verify.VerifyCodeFixAsync("class [|C|] { } class [|D|] { }", "class CC { } class DD { }");

    [Fact]
    public Task A_Given_Diagnostic_Is_Fixed() =>
        Verify.VerifyCodeFixAsync("class {|#0:C|} { }", Verify.Diagnostic().WithLocation(0).WithArguments("C"), "class CC { }");

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, "thrice")]
    [InlineData(1, "thrice")]
    public Task The_Code_Action_Can_Be_Chosen(int? index, string? key) =>
        new Test
        {
            TestCode = "class [|C|] { }",
            FixedCode = "class CCC { }",
            CodeActionIndex = index,
            CodeActionEquivalenceKey = key,
            CodeActionVerifier = (action, _) => Assert.Equal("thrice", action.Title),
        }.RunAsync();

    [Fact]
    public Task One_Fix_Leaves_The_Other_Diagnostics() =>
        new Test
        {
            TestCode = "class [|C|] { } class [|D|] { }",
            FixedCode = "class CC { } class [|D|] { }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        }.RunAsync();

    [Fact]
    public Task Fixes_In_Several_Files_Take_One_Fix_All_In_The_Project() =>
        new Test
        {
            TestState = { Sources = { "class [|C|] { }", "class [|D|] { }" } },
            FixedState = { Sources = { "class CC { }", "class DD { }" } },
            NumberOfIncrementalIterations = 2,
        }.RunAsync();

    [Fact]
    public async Task Other_Code_Than_Expected_Fails()
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
    public Task A_Fix_Where_None_Is_Expected_Fails() =>
        AnalyzerTestTests.FailsWith("Fix by fix", Verify.VerifyCodeFixAsync("class [|C|] { }", "class [|C|] { }"));

    [Fact]
    public Task Another_Number_Of_Fixes_Fails() =>
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
