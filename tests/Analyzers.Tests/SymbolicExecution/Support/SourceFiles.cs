using Keyway.Analyzers.Tests.Support;
using Keyway.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Support;

/// <summary>The source files of the symbolic execution, with the types that they declare and the files that they use.</summary>
internal sealed class SourceFiles
{
    private const string Project = "src/Analyzers",
        Folder = $"{Project}/SymbolicExecution/";

    // What the SDK adds to each project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly Dictionary<SyntaxTree, string> names = [];
    private readonly CSharpCompilation compilation;

    private SourceFiles()
    {
        string root = Path.Combine(Repository.Root, Project);
        List<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(ImplicitUsings, Analysis.ParseOptions)];
        foreach (string path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
            if (
                name.StartsWith($"{Project}/obj/", StringComparison.Ordinal) || name.StartsWith($"{Project}/bin/", StringComparison.Ordinal)
            )
            {
                continue;
            }

            SyntaxTree tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), Analysis.ParseOptions, path);
            trees.Add(tree);
            if (name.StartsWith(Folder, StringComparison.Ordinal))
            {
                names.Add(tree, name.Substring(Folder.Length));
            }
        }

        // Under its own name, the project sees the internal types of Keyway.
        compilation = Analysis
            .WithKeyway.WithAssemblyName("Keyway.Analyzers")
            .WithOptions(
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            )
            .AddReferences(
                MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location)
            )
            .AddSyntaxTrees(trees);
    }

    /// <summary>Gets the source files of the repository.</summary>
    public static SourceFiles Instance { get; } = new();

    /// <summary>Gets the files, by their paths within the folder.</summary>
    public IEnumerable<string> Names => names.Values;

    /// <summary>Gets what the compiler cannot make sense of; uses of it are not seen.</summary>
    public IEnumerable<string> Errors =>
        compilation.GetDiagnostics().Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString());

    /// <summary>Returns the number of lines of a file.</summary>
    public int CountLines(string name) => File.ReadLines(Find(name).FilePath).Count();

    /// <summary>Returns the types that a file declares.</summary>
    public IEnumerable<INamedTypeSymbol> GetTypes(string name)
    {
        SyntaxTree tree = Find(name);
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => model.GetDeclaredSymbol(type)!);
    }

    /// <summary>Returns the other files of whose types or members a file makes use.</summary>
    public IReadOnlySet<string> GetUses(string name)
    {
        SyntaxTree tree = Find(name);
        SemanticModel model = compilation.GetSemanticModel(tree);
        return tree.GetRoot()
            .DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Select(used => model.GetSymbolInfo(used).Symbol)
            .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => type.DeclaringSyntaxReferences)
            .Select(reference => names.GetValueOrDefault(reference.SyntaxTree))
            .OfType<string>()
            .Where(used => used != name)
            .ToHashSet();
    }

    private SyntaxTree Find(string name) => names.Single(file => file.Value == name).Key;
}
