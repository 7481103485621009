using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing.Tests;

public class DiagnosticMatcherTests
{
    private static readonly DiagnosticResult Any = new("TEST001", DiagnosticSeverity.Warning);

    [Fact]
    public void An_expectation_that_fits_more_leaves_the_only_fit_to_another()
    {
        var match = DiagnosticMatcher.Match([Any, Any.WithMessage("a")], [Reported("a"), Reported("b")]);

        Assert.Empty(match.Missing);
        Assert.Empty(match.Unexpected);
    }

    [Fact]
    public void What_finds_no_partner_is_left_over()
    {
        var match = DiagnosticMatcher.Match([Any.WithMessage("a"), Any.WithMessage("c")], [Reported("a"), Reported("a"), Reported("b")]);

        Assert.Equal(["c"], match.Missing.Select(result => result.Message));
        Assert.Equal(["a", "b"], match.Unexpected.Select(diagnostic => diagnostic.GetMessage(null)));
    }

    private static Diagnostic Reported(string message) =>
        Diagnostic.Create(
            new DiagnosticDescriptor("TEST001", "Title", message, "Naming", DiagnosticSeverity.Warning, isEnabledByDefault: true),
            Location.None
        );
}
