using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Keyway.Testing.Tests;

/// <summary>
/// Generates a class for each line in the additional files with the option <c>names = true</c>, and reports empty files. A line
/// <c>throw</c> makes it throw.
/// </summary>
[Generator]
public sealed class LineGenerator : IIncrementalGenerator
{
    public const string GoodStep = "Good";
    public const string BadStep = "Bad";

    private static readonly DiagnosticDescriptor Empty = new(
        "TEST900",
        "Empty file",
        "The file is empty",
        "Files",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<File> files = context
            .AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => pair.Right.GetOptions(pair.Left).TryGetValue("names", out string? marked) && marked == "true")
            .Select(static (pair, _) => pair.Left)
            .Select(static (file, cancellation) => new File(file.Path, file.GetText(cancellation)!.ToString()))
            .WithTrackingName(GoodStep);
        context.RegisterSourceOutput(files, static (output, file) => Write(output, file));

        // Shows a mistake that generators must avoid: the location references the syntax tree.
        IncrementalValuesProvider<BadModel> bad = context
            .SyntaxProvider.CreateSyntaxProvider(
                (node, _) => node is Microsoft.CodeAnalysis.CSharp.Syntax.EnumDeclarationSyntax,
                (node, _) => node.Node
            )
            .Select(static (node, _) => new BadModel([node.GetLocation()]))
            .WithTrackingName(BadStep);
        context.RegisterSourceOutput(bad, static (_, _) => { });
    }

    private static void Write(SourceProductionContext output, File file)
    {
        if (file.Text.Length == 0)
        {
            output.ReportDiagnostic(Diagnostic.Create(Empty, Location.Create(file.Path, default, default)));
            return;
        }

        if (file.Text == "throw")
        {
            throw new InvalidOperationException("Thrown as told.");
        }

        string code = string.Concat(file.Text.Split('\n').Select(line => $"public class {line} {{ }}\n"));
        output.AddSource(Path.GetFileNameWithoutExtension(file.Path) + ".g.cs", SourceText.From(code, System.Text.Encoding.UTF8));
    }

    private sealed record File(string Path, string Text);

    private sealed class BadModel(Location[] origins)
    {
        public IReadOnlyList<Location> Origins { get; } = origins;

        public BadModel Self => this;
    }
}
