using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Keyway.Testing;

/// <summary>
/// A program with everything that its findings depend on except the analyzers and Keyway's assemblies, so that other versions of both can
/// analyze it again.
/// </summary>
public sealed record RecordedProgram
{
    private static readonly JsonSerializerOptions Format = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Gets the name of the assembly.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>Gets the source files, which include generated ones.</summary>
    public required IReadOnlyList<RecordedFile> Files { get; init; }

    /// <summary>Gets a value indicating whether the program is a library or has an entry point.</summary>
    public OutputKind Kind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Gets the C# version.</summary>
    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    /// <summary>Gets the nullable context of code without directives.</summary>
    public NullableContextOptions Nullable { get; init; }

    /// <summary>Gets a value indicating whether pointers are allowed.</summary>
    public bool AllowsUnsafe { get; init; }

    /// <summary>Gets a value indicating whether arithmetic is checked unless the code says otherwise.</summary>
    public bool ChecksOverflow { get; init; }

    /// <summary>Gets the options of the whole program from <c>.globalconfig</c>.</summary>
    public SortedDictionary<string, string> Settings { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Gets the severities of Keyway's diagnostics that differ from the default.</summary>
    public SortedDictionary<string, ReportDiagnostic> Severities { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Gets the names of the referenced assemblies of Keyway.</summary>
    public IReadOnlyList<string> Assemblies { get; init; } = [];

    /// <summary>Gets the contents of other referenced libraries.</summary>
    public IReadOnlyList<byte[]> Libraries { get; init; } = [];

    /// <summary>Gets the referenced programs.</summary>
    public IReadOnlyList<RecordedProgram> Projects { get; init; } = [];

    /// <summary>Records a program that references <see cref="Framework.References"/>.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="options">The options that analyzers read.</param>
    public static RecordedProgram Of(Compilation compilation, AnalyzerOptions options)
    {
        ArgumentNullException.ThrowIfNull(compilation);
        ArgumentNullException.ThrowIfNull(options);
        var settings = (CSharpCompilationOptions)compilation.Options;
        string[] files = [.. compilation.References.Except(Framework.References).OfType<PortableExecutableReference>().Select(PathOf)];
        return new RecordedProgram
        {
            AssemblyName = compilation.AssemblyName ?? "",
            Files =
            [
                .. compilation.SyntaxTrees.Select(tree => new RecordedFile(
                    tree.FilePath,
                    tree.ToString(),
                    ReadAll(options.AnalyzerConfigOptionsProvider.GetOptions(tree))
                )),
            ],
            Kind = settings.OutputKind,
            Language = ((CSharpCompilation)compilation).LanguageVersion,
            Nullable = settings.NullableContextOptions,
            AllowsUnsafe = settings.AllowUnsafe,
            ChecksOverflow = settings.CheckOverflow,
            Settings = ReadAll(options.AnalyzerConfigOptionsProvider.GlobalOptions),
            Severities = Sort(settings.SpecificDiagnosticOptions.Where(option => option.Key.StartsWith("KEY", StringComparison.Ordinal))),
            Assemblies = [.. files.Where(IsOfKeyway).Select(file => Path.GetFileNameWithoutExtension(file))],
            Libraries = [.. files.Where(file => !IsOfKeyway(file)).Select(File.ReadAllBytes)],
            Projects = [.. compilation.References.OfType<CompilationReference>().Select(project => Of(project.Compilation, options))],
        };
    }

    /// <summary>Reads a program from JSON.</summary>
    public static RecordedProgram Parse(string json) =>
        JsonSerializer.Deserialize<RecordedProgram>(json, Format) ?? throw new FormatException("A recorded program cannot be null.");

    /// <summary>Writes the program as JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Format);

    /// <summary>Returns a short text that differs for different programs.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToJson()))[..8]);

    /// <summary>Returns the program, which references <see cref="Framework.References"/> and Keyway as it is now.</summary>
    /// <param name="assemblies">Finds an assembly of Keyway by name. The same object each time saves much time.</param>
    public CSharpCompilation ToCompilation(Func<string, MetadataReference> assemblies)
    {
        var parsing = new CSharpParseOptions(Language);
        return CSharpCompilation.Create(
            AssemblyName,
            Files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.Path)),
            [
                .. Framework.References,
                .. Assemblies.Select(assemblies),
                .. Libraries.Select(library => MetadataReference.CreateFromImage(library)),
                .. Projects.Select(project => project.ToCompilation(assemblies).ToMetadataReference()),
            ],
            new CSharpCompilationOptions(
                Kind,
                nullableContextOptions: Nullable,
                allowUnsafe: AllowsUnsafe,
                checkOverflow: ChecksOverflow,
                specificDiagnosticOptions: Severities,
                // The order in which members are analyzed must be the same each time.
                concurrentBuild: false
            )
        );
    }

    /// <summary>Returns the options that analyzers read.</summary>
    public AnalyzerOptions ToOptions() =>
        new(
            [],
            Files.Aggregate(
                Settings.Aggregate(InMemoryOptions.None, (options, setting) => options.WithGlobal(setting.Key, setting.Value)),
                (options, file) => options.WithFile(file.Path, file.Settings)
            )
        );

    private static bool IsOfKeyway(string file) => Path.GetFileName(file).StartsWith("Keyway", StringComparison.Ordinal);

    private static string PathOf(PortableExecutableReference reference) =>
        reference.FilePath ?? throw new NotSupportedException($"{reference.Display} cannot be recorded; reference a file instead.");

    private static SortedDictionary<string, string> ReadAll(AnalyzerConfigOptions options) =>
        Sort(options.Keys.Select(key => KeyValuePair.Create(key, options.TryGetValue(key, out string? value) ? value : "")));

    private static SortedDictionary<string, TValue> Sort<TValue>(IEnumerable<KeyValuePair<string, TValue>> values) =>
        new(values.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
}
