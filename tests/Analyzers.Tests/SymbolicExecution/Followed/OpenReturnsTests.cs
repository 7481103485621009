using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Followed;

/// <summary>Designs that a member returns, or only shows, under a condition which only a run decides.</summary>
public class OpenReturnsTests
{
    private const string Faulty = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"A\", 0.1.Amperes(), [{|KEY1003:25|}])";
    private const string Right = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)";

    [Theory]
    [InlineData($"if (File.Exists(path)) {{ return {Faulty}; }} return {Right};")]
    [InlineData($"if (File.Exists(path)) {{ return {Right}; }} else {{ return {Faulty}; }}")]
    [InlineData($"switch (File.ReadAllText(path)) {{ case \"a\": return {Faulty}; default: return {Right}; }}")]
    [InlineData($"switch (File.ReadAllText(path)) {{ case \"a\": return {Right}; default: return {Faulty}; }}")]
    [InlineData($"foreach (string line in File.ReadLines(path)) {{ if (line == \"a\") return {Faulty}; }} return {Right};")]
    [InlineData($"Interconnect design = {Right}; if (File.Exists(path)) {{ design = {Faulty}; }} return design;")]
    [InlineData($"Interconnect design; if (File.Exists(path)) design = {Right}; else design = {Faulty}; return design;")]
    [InlineData(
        $"Interconnect design; switch (Console.ReadLine()) {{ case \"a\": design = {Faulty}; break; default: design = {Right}; break; }} "
            + "Console.WriteLine(design); return design;"
    )]
    [InlineData(
        $"List<Interconnect> all = []; if (File.Exists(path)) {{ all.Add({Faulty}); }} Console.WriteLine(all.Count); return {Right};"
    )]
    public Task What_a_member_returns(string statements) => Check.Members($"static Interconnect Build(string path) {{ {statements} }}");

    [Fact]
    public Task What_an_iterator_yields() =>
        Check.Members(
            $$"""
            static IEnumerable<Interconnect> Build(string path)
            {
                if (File.Exists(path))
                {
                    yield return {{Faulty}};
                }
            }
            """
        );

    [Fact]
    public Task What_a_parameter_of_the_primary_constructor_decides() =>
        Check.File(
            """
            enum Size { Small, Large }

            sealed class Lid(bool isWide, string kind, int count, Size size)
            {
                public Socket Panel() => isWide ? F4.Socket({|KEY1001:18|}) : F4.Socket(20);

                public Socket Display()
                {
                    if (kind == "touch")
                    {
                        return F4.Socket({|KEY1001:18|});
                    }

                    return F4.Socket(20);
                }

                public Socket Keys()
                {
                    int contacts = 24;
                    if (count > 3)
                    {
                        contacts = 18;
                    }

                    return F4.Socket({|KEY1001:contacts|});
                }

                public Socket Lamp()
                {
                    switch (size)
                    {
                        case Size.Small:
                            return F4.Socket(20);
                        default:
                            return F4.Socket({|KEY1001:18|});
                    }
                }
            }
            """
        );

    [Fact]
    public Task Tasks_that_run_until_all_are_complete() =>
        Check.File(
            """
            static class Product
            {
                public static async Task Build(bool isWide)
                {
                    Task<int> first = Task.Run(() => isWide ? 18 : 20);
                    Task<int> second = Task.Run(Count);
                    int[] contacts = await Task.WhenAll(first, second);
                    F4.Socket({|KEY1001:contacts[0]|});
                    F4.Socket({|KEY1001:contacts[1]|});
                }

                private static int Count() => 18;
            }
            """
        );
}
