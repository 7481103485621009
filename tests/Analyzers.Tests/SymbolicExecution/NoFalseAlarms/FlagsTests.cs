using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Conditions on bits that exclude each other, or of which it is not known whether they do.</summary>
public class FlagsTests
{
    [Theory]
    [InlineData("Flags o", "if (o == Flags.B && o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("Flags o", "if (o.HasFlag(Flags.A) && o == Flags.B) F4.Socket(18);")]
    [InlineData("Flags o", "if (o.HasFlag(Flags.AB) && !o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("Flags o", "if (!o.HasFlag(Flags.A) && o.HasFlag(Flags.AB)) F4.Socket(18);")]
    [InlineData("int n", "if (n > 5 && n < 7 && (n & 1) == 1) F4.Socket(18);")]
    [InlineData("int n", "int c = (n & 1) == 1 ? 18 : 20; if ((n & 1) == 1) c = 20; F4.Socket(c);")]
    [InlineData("Flags o", "if ((o & Flags.C) == Flags.A) F4.Socket(18);")]
    [InlineData("Flags o", "int c = 18; if (o.HasFlag(Flags.A)) c = 20; if (!o.HasFlag(Flags.A)) c = 24; F4.Socket(c);")]
    [InlineData("Flags o", "switch (o) { case Flags.B: if (o.HasFlag(Flags.A)) F4.Socket(18); break; }")]
    [InlineData("Flags o", "bool a = (o & Flags.A) != 0; bool b = (o & (Flags.A | Flags.B)) == 0; if (a && b) F4.Socket(18);")]
    [InlineData("Flags o", "o |= Flags.A; if (!o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("Flags o", "if (o.HasFlag(Flags.A)) { o &= ~Flags.A; if (o.HasFlag(Flags.A)) F4.Socket(18); }")]
    [InlineData("Flags o", "if (o.HasFlag(Flags.N)) F4.Socket(20); else F4.Socket(18);")]
    [InlineData("List<Flags> all", "foreach (Flags o in all) if (o.HasFlag(Flags.A) && (o & Flags.A) == 0) F4.Socket(18);")]
    [InlineData(
        "Flags o",
        "if (o.HasFlag(Flags.A) && o.HasFlag(Flags.B)) return; if (o.HasFlag(Flags.A) && o.HasFlag(Flags.B)) F4.Socket(18);"
    )]
    [InlineData(
        "Flags o",
        "if (o == Flags.N) return; if (!o.HasFlag(Flags.A) && !o.HasFlag(Flags.B) && !o.HasFlag(Flags.C) ) F4.Socket(18);"
    )]
    [InlineData("int n", "if (n >= 0 && (n & 7) > 0 || n < 0 ) return; if ((n & 1) != 0) F4.Socket(18);")]
    [InlineData("int n", "if (n % 2 == 0 && (n & 1) == 1) F4.Socket(18);")]
    [InlineData("int n", "int h = n / 2; if ((n & 1) == 1 && n % 2 == 0) F4.Socket(18);")]
    [InlineData("byte n", "if ((n & 0x100) != 0) F4.Socket(18);")]
    [InlineData("Flags o", "Flags p = o & Flags.A; if (p == Flags.A && !o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("string s", "Flags o = Enum.Parse<Flags>(s); if (o == Flags.B && o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("string s", "Flags o = Enum.Parse<Flags>(s); if (o.HasFlag(Flags.A) && o == Flags.B) F4.Socket(18);")]
    [InlineData("string s", "Flags o = Enum.Parse<Flags>(s); if (o.HasFlag(Flags.AB) && !o.HasFlag(Flags.A)) F4.Socket(18);")]
    [InlineData("string s", "int n = s.Length % 4; if ((n & 4) != 0) F4.Socket(18);")]
    [InlineData("byte n", "if (((n / 100) & 4) != 0) F4.Socket(18);")]
    [InlineData("string s", "if ((s.Length & 4) != 0) { if (s.Length > 3) return; F4.Socket(18); }")]
    [InlineData("string s", "if (s is \"ab\" or \"cd\") { if ((s.Length & 4) != 0) F4.Socket(18); }")]
    public Task Questions_about_the_same_bits(string parameter, string body) =>
        Check.Members(
            $$"""
            [Flags] enum Flags { N = 0, A = 1, B = 2, C = 4, AB = 3 }

            static void Build({{parameter}})
            {
                {{body}}
            }
            """
        );
}
