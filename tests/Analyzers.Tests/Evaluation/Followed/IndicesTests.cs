using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.Followed;

/// <summary>Elements and values as C# lets them be reached: from the end, by ranges, by default.</summary>
public class IndicesTests
{
    [Theory]
    [InlineData("int[] a = [16, 18]; F4.Socket({|KEY1001:a[^1]|}); F4.Socket(a[^2]);")]
    [InlineData("var a = new List<int> { 16, 18 }; F4.Socket({|KEY1001:a[^1]|});")]
    [InlineData("int[] a = [16, 17, 18]; F4.Socket({|KEY1001:a[1..][1]|}); F4.Socket(a[..^2][0]);")]
    [InlineData("var a = new int[2]; a[0] = 18; F4.Socket({|KEY1001:a[0]|});")]
    [InlineData("int? n = 18; F4.Socket({|KEY1001:n.Value|});")]
    [InlineData("F4.Socket({|KEY1001:\"eighteen contacts..\".Length - 1|});")]
    [InlineData("F4.Socket({|KEY1001:new[] { 8.5m, 9.5m }.Sum() == 18m ? 18 : 16|});")]
    [InlineData("F4.Socket({|KEY1001:new[] { 18, 10 }.Max()|}); F4.Socket({|KEY1001:new[] { 1, 2 }.Max(n => n * 9)|});")]
    [InlineData("var x = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG); F4.Socket({|KEY1001:x.First.Contacts + 1|});")]
    [InlineData(
        "ElectricCurrent total = ElectricCurrent.Zero; foreach (int i in new[] { 1, 2 }) total += 0.2.Amperes(); Use({|KEY3001:total|});",
        true
    )]
    [InlineData("ElectricCurrent total = default; total += 0.4.Amperes(); Use({|KEY3001:total|});", true)]
    [InlineData("foreach (int n in new[] { 16, 18 }) F4.Socket({|KEY1001:new[] { 1, n }.Where(m => m == n).ToArray()[0]|});")]
    [InlineData(
        "static IEnumerable<int> Odd(int to) => Enumerable.Range(1, to).Where(c => c % 2 == 1); F4.Socket({|KEY1001:Odd(5).Count() * 6|});"
    )]
    [InlineData("var a = new int[2]; int k = 0; a[k++] = 16; a[k++] = 18; F4.Socket({|KEY1001:a[1]|});")]
    [InlineData("F4.Socket({|KEY1001:new[] { 8, 9, 10 } is [8, .., 10] ? 18 : 16|});")]
    [InlineData("F4.Socket({|KEY1001:new[] { 8, 9 } is { Length: 2 } ? 18 : 16|});")]
    [InlineData("string name = \"notebook\"; F4.Socket({|KEY1001:name is { Length: > 6 } ? 18 : 16|});")]
    [InlineData("var a = (1, \"x\"); F4.Socket({|KEY1001:a == (1, \"x\") ? 18 : 16|});")]
    [InlineData(
        "F4.Socket({|KEY1001:new[] { 1, 2, 3 }.Aggregate(0, (sum, n) => sum + n) * 3|}); F4.Socket({|KEY1001:new[] { 9, 9 }.Aggregate((a, b) => a + b)|});"
    )]
    public Task Are_Known(string statements, bool isLocal = false) =>
        Check.Statements(
            isLocal
                ? statements
                    .Replace("Use(", "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).AddNet(\"VBAT\", ", StringComparison.Ordinal)
                    .Replace("|});", "|}, [1]);", StringComparison.Ordinal)
                : statements
        );

    [Fact]
    public Task A_Lambda_Of_Another_Turn_Has_Another_Variable() =>
        Check.Statements(
            """
            var all = new List<Func<int>>();
            foreach (int n in new[] { 16, 18 })
            {
                all.Add(() => n);
                F4.Socket(all[0]());
            }
            """
        );

    [Fact]
    public Task Enumerations_And_Structures() =>
        Check.File(
            """
            enum Speed : byte { Slow, Fast }

            [Flags]
            enum Options : byte { None = 0, Wide = 1, Tall = 2, All = 3 }

            readonly record struct Milliamps(int Value)
            {
                public static bool operator >(Milliamps a, Milliamps b) => a.Value > b.Value;
                public static bool operator <(Milliamps a, Milliamps b) => a.Value < b.Value;
            }

            static class Boards
            {
                static int Contacts(Speed speed) => speed == Speed.Fast ? 18 : 16;

                static int Contacts(Options options) => options.HasFlag(Options.Tall) ? 18 : (options & Options.Wide) == Options.Wide ? 16 : 20;

                static void Build()
                {
                    F4.Socket({|KEY1001:Contacts(Speed.Fast)|});
                    F4.Socket(Contacts(Speed.Slow));
                    F4.Socket({|KEY1001:Contacts(Options.All)|});
                    F4.Socket(Contacts(Options.Wide));
                    Milliamps most = default;
                    foreach (Milliamps each in new Milliamps[] { new(2), new(18) })
                    {
                        if (each > most) most = each;
                    }

                    F4.Socket({|KEY1001:most.Value|});
                }
            }
            """
        );

    [Fact]
    public Task An_Interface_With_Code_Of_Its_Own() =>
        Check.File(
            """
            interface IRail { int Contacts() => 18; }

            class Cpu : IRail;

            static class Boards
            {
                static void Build()
                {
                    IRail rail = new Cpu();
                    F4.Socket({|KEY1001:rail.Contacts()|});
                }
            }
            """
        );

    [Fact]
    public Task An_Interface_By_Way_Of_An_Abstract_Base() =>
        Check.File(
            """
            interface IRail { int Contacts { get; } }

            abstract class Rail : IRail { public abstract int Contacts { get; } }

            class Cpu : Rail { public override int Contacts => 18; }

            static class Boards
            {
                static void Build()
                {
                    IRail rail = new Cpu();
                    F4.Socket({|KEY1001:rail.Contacts|});
                }
            }
            """
        );
}
