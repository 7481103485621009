using System.Reflection;
using Keyway.Analyzers.Tests.SymbolicExecution.Support;
using Microsoft.CodeAnalysis;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>What keeps the interpreter open to change: one file after the other, none of them long, handlers without state.</summary>
public class ArchitectureTests
{
    private const int MaximumLines = 350;

    private static readonly SourceFiles Files = SourceFiles.Instance;

    private static readonly string[] HandlerFolders = ["Calls", "Models", "Operations", "Unknowns"];

    private static readonly Dictionary<string, IReadOnlySet<string>> Uses = Files.Names.ToDictionary(name => name, Files.GetUses);

    /// <summary>Uses that close a cycle, each with the reason why it may.</summary>
    private static readonly HashSet<(string User, string Used)> AllowedUses =
    [
        // The state passes operations on to the interpreter, which receives the state: that is how handlers reach each other.
        ("State/IInterpreter.cs", "State/ExecutionState.cs"),
        // A value may be an object, and an object holds values.
        ("Values/HeapObject.cs", "Values/Value.cs"),
    ];

    [Fact]
    public void All_sources_are_understood() => Assert.Empty(Files.Errors);

    [Fact]
    public void No_file_uses_itself_by_way_of_others() => Assert.Empty(FindCycles(AllowedUses));

    [Fact]
    public void Each_allowed_use_closes_a_cycle() => Assert.All(AllowedUses, use => Assert.NotEmpty(FindCycles(AllowedUses.Except([use]))));

    [Fact]
    public void No_file_is_long() => Assert.DoesNotContain(Files.Names, name => Files.CountLines(name) > MaximumLines);

    [Fact]
    public void Handlers_have_no_state_of_their_own()
    {
        List<ISymbol> state =
        [
            .. GetHandlers().Where(type => !type.IsStatic),
            .. GetHandlers()
                .SelectMany(type => type.GetMembers())
                .OfType<IFieldSymbol>()
                .Where(field => !field.IsConst && !(field.IsStatic && field.IsReadOnly)),
        ];

        Assert.Empty(state);
    }

    [Theory]
    [InlineData("Calls")]
    [InlineData("Models")]
    [InlineData("Operations")]
    [InlineData("Unknowns")]
    public void Each_handler_has_tests_in_the_same_folder(string folder)
    {
        List<string> untested =
        [
            .. GetTypes(folder)
                .Select(type =>
                    $"{type.ContainingNamespace}.{type.Name}Tests".Replace(".Analyzers.", ".Analyzers.Tests.", StringComparison.Ordinal)
                )
                .Where(name => !HasTests(typeof(ArchitectureTests).Assembly.GetType(name))),
        ];

        Assert.Empty(untested);
    }

    private static bool HasTests(Type? type) =>
        type?.GetMethods().Any(method => method.GetCustomAttribute<FactAttribute>() is not null) == true;

    // The arguments of one statement are an object that a handler creates, and no handler.
    private static IEnumerable<INamedTypeSymbol> GetHandlers() =>
        HandlerFolders.SelectMany(GetTypes).Where(type => type.Name != "StatementArguments");

    private static IEnumerable<INamedTypeSymbol> GetTypes(string folder) =>
        Files.Names.Where(name => name.StartsWith($"{folder}/", StringComparison.Ordinal)).SelectMany(Files.GetTypes);

    /// <summary>Returns the cycles that a walk along the uses meets, as the files on them.</summary>
    private static List<string> FindCycles(IEnumerable<(string User, string Used)> allowed)
    {
        List<string> cycles = [];
        HashSet<string> finished = [];
        foreach (string start in Uses.Keys)
        {
            Visit(start, []);
        }

        return cycles;

        void Visit(string file, List<string> path)
        {
            int place = path.IndexOf(file);
            if (place >= 0)
            {
                cycles.Add(string.Join(" > ", path.Skip(place).Append(file)));
                return;
            }

            if (finished.Contains(file))
            {
                return;
            }

            path.Add(file);
            foreach (string used in Uses[file].Where(used => !allowed.Contains((file, used))))
            {
                Visit(used, path);
            }

            path.RemoveAt(path.Count - 1);
            finished.Add(file);
        }
    }
}
