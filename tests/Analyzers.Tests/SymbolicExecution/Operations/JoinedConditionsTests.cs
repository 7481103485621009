using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.Operations;

/// <summary>Conditions with two operands that are read again, together or each alone.</summary>
public class JoinedConditionsTests
{
    [Theory]
    [InlineData("if (Word == \"a\" && Count == \"b\") { } else if (Word == \"a\" && Count == \"b\") { F4.Socket(18); }")]
    [InlineData("if (Word == \"a\" && Count == \"b\") { } else if (Word == \"a\") { if (Count == \"b\") { F4.Socket(18); } }")]
    [InlineData("if (!(Word == \"a\" && Count == \"b\")) { if (Word == \"a\") { if (Count == \"b\") { F4.Socket(18); } } }")]
    [InlineData("if (Word == \"a\" || Count == \"b\") { if (Word != \"a\") { if (Count != \"b\") { F4.Socket(18); } } }")]
    [InlineData("if (Word == \"a\" || Word == \"b\") { if (Word == \"c\") { F4.Socket(18); } }")]
    [InlineData(
        "if (Word == \"a\" && (Count == \"b\" || Count == \"c\")) { } else if (Word == \"a\") { if (Count == \"c\") { F4.Socket(18); } }"
    )]
    [InlineData("if (int.TryParse(Count, out int a) && a == 3) { } else if (int.TryParse(Count, out int b) && b == 3) { F4.Socket(18); }")]
    [InlineData(
        "if (Word == \"a\" && Count == \"b\" && Other == \"c\") { } "
            + "else if (Other == \"c\" && Count == \"b\" && Word == \"a\") { F4.Socket(18); }"
    )]
    [InlineData("if (Word is \"v\" or \"ww\") { F4.Socket(Stock.TryGetValue(Word, out int n) ? n : 18); }")]
    [InlineData("if (Word == \"v\" || Word == \"ww\") { F4.Socket(Stock.TryGetValue(Word, out int n) ? n : 18); }")]
    public Task What_contradicts_an_earlier_condition_is_not_judged(string code) => Build(code);

    [Theory]
    [InlineData("if ((Word == \"a\" || Yes) && !no) { } else { F4.Socket(18); }")]
    [InlineData("if ((Word == \"a\" && no) || no) { F4.Socket(18); }")]
    [InlineData("if (!((Word == \"a\" || Yes) && (Count == \"b\" || Yes))) { F4.Socket(18); }")]
    [InlineData("if ((Word == \"a\" || Yes) && Count == \"b\") { } else if (Count == \"b\") { F4.Socket(18); }")]
    public Task What_a_known_operand_decides_is_not_judged(string code) => Build($"bool no = false; {code}");

    [Theory]
    [InlineData("if (Word == \"a\" && Count == \"b\") { } else if (Word == \"a\") { F4.Socket({|KEY1001:18|}); }")]
    [InlineData("if (Word == \"a\" || Count == \"b\") { if (Word != \"a\") { F4.Socket({|KEY1001:18|}); } }")]
    [InlineData("if (Word == \"a\" || Word == \"b\") { if (Word == \"b\") { F4.Socket({|KEY1001:18|}); } }")]
    [InlineData(
        "if (int.TryParse(Count, out int a) && a == 3) { } else if (int.TryParse(Count, out int b)) { F4.Socket({|KEY1001:18|}); }"
    )]
    [InlineData("if (Word is \"v\" or \"x\") { F4.Socket({|KEY1001:Stock.TryGetValue(Word, out int n) ? n : 18|}); }")]
    [InlineData("bool no = false; if ((Word == \"a\" || no) && Yes) { F4.Socket({|KEY1001:18|}); }")]
    [InlineData("int n = 0; if (Word == \"a\" && n++ == 0) { } else if (Word == \"a\") { F4.Socket({|KEY1001:18|}); }")]
    public Task What_agrees_with_an_earlier_condition_is_judged(string code) => Build(code);

    private static Task Build(string code) =>
        Check.Members(
            $$"""
            public static string Word = "", Count = "", Other = "";

            private static readonly bool Yes = true;

            private static readonly Dictionary<string, int> Stock = new() { ["w"] = 20, ["v"] = 20, ["ww"] = 24 };

            static void Build()
            {
                {{code}}
            }
            """
        );
}
