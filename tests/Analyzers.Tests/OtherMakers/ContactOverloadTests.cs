using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.OtherMakers;

/// <summary>No argument for contacts is ambiguous between numbers and names, in any version of C#.</summary>
public class ContactOverloadTests
{
    /// <summary>Gets arguments, the first version of C# that has them, and whether they are names.</summary>
    public static TheoryData<string, LanguageVersion, bool> Arguments =>
        new()
        {
            { "new[] { 1, 2 }", LanguageVersion.CSharp10, false },
            { "new[] { \"A1\", \"A2\" }", LanguageVersion.CSharp10, true },
            { "null!", LanguageVersion.CSharp10, false },
            { "default!", LanguageVersion.CSharp10, false },
            { "Array.Empty<int>()", LanguageVersion.CSharp10, false },
            { "Array.Empty<string>()", LanguageVersion.CSharp10, true },
            { "new List<int> { 1 }", LanguageVersion.CSharp10, false },
            { "new List<string> { \"A1\" }", LanguageVersion.CSharp10, true },
            { "new HashSet<string> { \"A1\" }", LanguageVersion.CSharp10, true },
            { "Enumerable.Range(1, 4)", LanguageVersion.CSharp10, false },
            { "Enumerable.Range(1, 4).Select(number => \"A\" + number)", LanguageVersion.CSharp10, true },
            { "from number in new[] { 1, 2 } select $\"A{number}\"", LanguageVersion.CSharp10, true },
            { "\"A1,A2\".Split(',')", LanguageVersion.CSharp10, true },
            { "ImmutableArray.Create(\"A1\")", LanguageVersion.CSharp10, true },
            { "wide ? new[] { 1 } : new[] { 2 }", LanguageVersion.CSharp10, false },
            { "(IEnumerable<string>)new[] { \"A1\" }", LanguageVersion.CSharp10, true },
            { "[1, 2]", LanguageVersion.CSharp12, false },
            { "[]", LanguageVersion.CSharp12, false },
            { "[\"A1\", \"A2\"]", LanguageVersion.CSharp12, true },
            { "[.. new[] { \"A1\" }, \"A2\"]", LanguageVersion.CSharp12, true },
            { "[.. Enumerable.Range(1, 2)]", LanguageVersion.CSharp12, false },
            { "wide ? [1] : [2, 3]", LanguageVersion.CSharp12, false },
            { "wide ? [\"A1\"] : [\"A2\"]", LanguageVersion.CSharp12, true },
            { "wide switch { true => [\"A1\"], false => [] }", LanguageVersion.CSharp12, true },
        };

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Numbers_and_names_are_told_apart(string argument, LanguageVersion first, bool areNames)
    {
        foreach (
            LanguageVersion version in new[]
            {
                LanguageVersion.CSharp10,
                LanguageVersion.CSharp12,
                LanguageVersion.CSharp13,
                LanguageVersion.Latest,
            }
        )
        {
            if (version < first)
            {
                continue;
            }

            Compilation compilation = Compile(
                $$"""
                using System;
                using System.Collections.Generic;
                using System.Collections.Immutable;
                using System.Linq;
                using Keyway;
                static class Boards
                {
                    static void Build(Interconnect made, bool wide)
                    {
                        Interconnect one = made.AddNet("A", default, {{argument}});
                        Interconnect two = made.AddReturn("B", new[] { "A" }, contacts: {{argument}});
                        Interconnect three = made.AcknowledgeContacts({{argument}}, because: "strap");
                    }
                }
                """,
                version
            );
            Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            SyntaxTree tree = compilation.SyntaxTrees.First();
            SemanticModel model = compilation.GetSemanticModel(tree);
            string[] types =
            [
                .. tree.GetRoot()
                    .DescendantNodes()
                    .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax>()
                    .Select(call => model.GetSymbolInfo(call).Symbol)
                    .OfType<IMethodSymbol>()
                    .Where(method => method.ReturnType.Name == nameof(Interconnect))
                    .Select(method => method.Parameters.Single(parameter => parameter.Name == "contacts").Type.ToDisplayString()),
            ];
            string expected = $"System.Collections.Generic.IEnumerable<{(areNames ? "string" : "int")}>";
            Assert.Equal([expected, expected, expected], types);
        }
    }

    private static CSharpCompilation Compile(string code, LanguageVersion version)
    {
        Compilation with = Analysis.WithKeyway;
        return CSharpCompilation.Create(
            "Boards",
            [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version))],
            with.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
    }
}
