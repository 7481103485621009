using System.Text.RegularExpressions;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Support;

/// <summary>
/// Analyzes user code. Findings are expected exactly where the markup says so; code without markup must have none. The code must compile.
/// </summary>
internal static partial class Check
{
    public const string Usings = UserCode.Usings;

    /// <summary>Checks whole files. The usual usings are added to the first one.</summary>
    public static Task Files(params string[] files)
    {
        var test = new DesignTest { TestCode = Usings + files[0] };
        foreach (string file in files.Skip(1))
        {
            test.TestCode = file;
        }

        return test.RunAsync();
    }

    /// <summary>Checks a file with expected messages and additional locations.</summary>
    public static Task File(string file, params DiagnosticResult[] expected)
    {
        var test = new DesignTest { TestCode = Usings + file };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Checks a file in which comments name the findings on their lines, as in <c>// KEY1001</c>.</summary>
    public static async Task Marked(string file)
    {
        Compilation code = Analysis.WithKeyway.WithCode(Usings + file);
        Assert.Empty(code.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        List<(int, string)> expected =
        [
            .. (Usings + file)
                .Split('\n')
                .SelectMany((line, number) => ExpectedOnLine().Matches(line).Select(match => (number, match.Value))),
        ];

        IEnumerable<Diagnostic> found = await code.Analyze();

        Assert.Equal(
            expected,
            found.Select(diagnostic => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Id)).Distinct().Order()
        );
    }

    /// <summary>Checks statements of a method in which comments name the findings on their lines.</summary>
    public static Task MarkedStatements(string statements) =>
        Marked($"\nstatic class Boards\n{{\n    static void Build()\n    {{\n{statements}\n    }}\n}}");

    /// <summary>Checks members of a class.</summary>
    public static Task Members(string members, params DiagnosticResult[] expected) =>
        File($"\nstatic partial class Boards\n{{\n{members}\n}}", expected);

    /// <summary>Checks statements of a method.</summary>
    public static Task Statements(string statements, params DiagnosticResult[] expected) =>
        Members($"    static void Build()\n    {{\n{statements}\n    }}", expected);

    /// <summary>
    /// Checks statements that take long to analyze. They are analyzed once, because the check that a pragma suppresses each finding is
    /// skipped.
    /// </summary>
    public static Task LongStatements(string statements)
    {
        var test = new DesignTest
        {
            TestCode = $"{Usings}\nstatic partial class Boards\n{{\n    static void Build()\n    {{\n{statements}\n    }}\n}}",
        };
        test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    /// <summary>Checks top-level statements, as in Program.cs.</summary>
    public static Task Program(string statements, params DiagnosticResult[] expected)
    {
        var test = new DesignTest { TestCode = Usings + statements };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Checks statements of a method in a project with a given <c>.editorconfig</c>.</summary>
    public static Task Under(string settings, string statements, params DiagnosticResult[] expected)
    {
        var test = new DesignTest
        {
            TestCode = $"{Usings}\nstatic partial class Boards\n{{\n    static void Build()\n    {{\n{statements}\n    }}\n}}",
        };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + settings));
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Creates an expected error at markup 0, with additional locations at the markups 1, 2, …</summary>
    public static DiagnosticResult Error(string id, string message, int related = 0) =>
        Expect(id, DiagnosticSeverity.Error, message, related);

    /// <summary>Creates an expected warning at markup 0, with additional locations at the markups 1, 2, …</summary>
    public static DiagnosticResult Warning(string id, string message, int related = 0) =>
        Expect(id, DiagnosticSeverity.Warning, message, related);

    /// <summary>Creates an expected informational diagnostic at markup 0, with additional locations at the markups 1, 2, …</summary>
    public static DiagnosticResult Information(string id, string message, int related = 0) =>
        Expect(id, DiagnosticSeverity.Info, message, related);

    private static DiagnosticResult Expect(string id, DiagnosticSeverity severity, string message, int related)
    {
        DiagnosticResult result = new DiagnosticResult(id, severity).WithMessage(message);
        for (int i = 0; i <= related; i++)
        {
            result = result.WithLocation(i);
        }

        return result;
    }

    [GeneratedRegex(@"(?<=// .*)KEY\d{4}")]
    private static partial Regex ExpectedOnLine();
}
