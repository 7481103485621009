using Keyway.Testing;

namespace Keyway.CodeFixes.Tests;

/// <summary><c>dotnet format</c> and Fix All ask a fix about the rules that it lists, so it lists those that it can fix.</summary>
public class FixableRulesTests
{
    [Fact]
    public void The_fix_lists_the_rules_whose_pages_say_that_they_have_one() =>
        Assert.Equal(RulePage.All.Where(page => page.HasCodeFix).Select(page => page.Id), new ReplaceValueFix().FixableDiagnosticIds);
}
