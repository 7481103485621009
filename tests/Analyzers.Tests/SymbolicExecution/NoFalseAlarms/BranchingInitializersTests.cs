using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A member keeps no earlier value where its new one branches on an unknown condition.</summary>
public class BranchingInitializersTests
{
    [Theory]
    [InlineData("Table.TryGetValue(name, out int n) ? n : 20")]
    [InlineData("name is { Length: var n } && n > 3 ? n : 20")]
    [InlineData("Seen.Add(name) ? 24 : 20")]
    [InlineData("int.TryParse(name, out int n) ? n : 20")]
    public Task In_an_object_initializer(string value) =>
        Check.Members(
            $$"""
                private sealed record Spec { public int Contacts { get; init; } = 18; public string Name { get; init; } = ""; }

                private static readonly Dictionary<string, int> Table = new() { ["camera"] = 24 };

                private static readonly HashSet<string> Seen = [];

                static F4Socket Build(string name)
                {
                    var spec = new Spec { Name = name, Contacts = {{value}} };
                    return F4.Socket(spec.Contacts);
                }
            """
        );

    [Theory]
    [InlineData("Table.TryGetValue(name, out int n) ? n : 20")]
    [InlineData("int.TryParse(name, out int n) ? n : 20")]
    public Task In_a_with_expression(string value) =>
        Check.Members(
            $$"""
                private sealed record Spec(int Contacts, string Name);

                private static readonly Dictionary<string, int> Table = new() { ["camera"] = 24 };

                static F4Socket Build(string name)
                {
                    Spec first = new(18, name);
                    Spec spec = first with { Contacts = {{value}} };
                    return F4.Socket(spec.Contacts);
                }
            """
        );

    [Fact]
    public Task In_a_constructor_of_an_immutable_type() =>
        Check.Members(
            """
                private sealed class Spec
                {
                    public Spec(string name)
                    {
                        Contacts = 18;
                        Contacts = int.TryParse(name, out int n) ? n : 20;
                    }

                    public int Contacts { get; }
                }

                static F4Socket Build(string name) => F4.Socket(new Spec(name).Contacts);
            """
        );

    [Fact]
    public Task A_known_branch_is_judged() =>
        Check.Members(
            """
                private sealed record Spec { public int Contacts { get; init; } }

                static readonly Dictionary<string, int> Table = new() { ["camera"] = 18 };

                static F4Socket Build()
                {
                    var spec = new Spec { Contacts = Table.TryGetValue("camera", out int n) ? n : 20 };
                    return F4.Socket({|KEY1001:spec.Contacts|});
                }
            """
        );
}
