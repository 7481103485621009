using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Analyzers.Tests.Random;

/// <summary>A random program that has been compiled and loaded, and what it has found in its runs so far.</summary>
internal sealed class LoadedProgram : IDisposable
{
    private readonly AssemblyLoadContext context = new("random", isCollectible: true);
    private readonly Type program;

    /// <summary>Compiles and loads a program, which must have no errors.</summary>
    public LoadedProgram(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(
            result.Success,
            string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                + "\n"
                + RandomRun.Numbered(compilation.SyntaxTrees[0].ToString())
        );
        image.Position = 0;
        program = context.LoadFromStream(image).GetType("Program")!;
        Found = (HashSet<(int Line, string Id)>)program.GetField("Found")!.GetValue(null)!;
        Said = (HashSet<string>)program.GetField("Said")!.GetValue(null)!;
    }

    /// <summary>Gets the lines and IDs of the findings of all runs.</summary>
    public IReadOnlySet<(int Line, string Id)> Found { get; }

    /// <summary>Gets the IDs and messages of the findings of all runs.</summary>
    public IReadOnlySet<string> Said { get; }

    public void Run(RandomInputs inputs)
    {
        program.GetField("Chances")!.SetValue(null, inputs.Chances);
        program.GetField("Answers")?.SetValue(null, inputs.Answers);
        program.GetField("Word")?.SetValue(null, inputs.Word);
        program.GetField("Count")?.SetValue(null, inputs.Count);
        try
        {
            program.GetMethod("Run")!.Invoke(null, inputs.Arguments);
        }
        catch (TargetInvocationException)
        {
            // The program ended early. Its findings up to that point are valid.
        }
    }

    public void Dispose() => context.Unload();
}
