using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Testing.Tests;

public class DiagnosticMatcherTests
{
    private static readonly DiagnosticResult Any = new("TEST001", DiagnosticSeverity.Warning);

    [Fact]
    public void An_Expectation_That_Fits_More_Leaves_The_Only_Fit_To_Another()
    {
        var match = DiagnosticMatcher.Match([Any, Any.WithMessage("a")], [Reported("a"), Reported("b")]);

        Assert.Empty(match.Missing);
        Assert.Empty(match.Unexpected);
    }

    [Fact]
    public void What_Finds_No_Partner_Is_Left_Over()
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
