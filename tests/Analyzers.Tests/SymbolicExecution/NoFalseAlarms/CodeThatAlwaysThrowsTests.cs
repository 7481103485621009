using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Code after an operation that certainly throws is never reached.</summary>
public class CodeThatAlwaysThrowsTests
{
    [Theory]
    [InlineData("int[] all = []; _ = all[0];")]
    [InlineData("int[] all = [1, 2]; int i = 2; _ = all[i];")]
    [InlineData("List<int> all = [1, 2]; _ = all[-1];")]
    [InlineData("List<int> all = [1, 2]; all.Clear(); all[^1] = 2;")]
    [InlineData("static int Clear(List<int> all) { all.Clear(); return 2; } List<int> all = [1, 2]; all[^1] = Clear(all);")]
    [InlineData("int n = 1; ref int same = ref n; List<int> all = []; same = 0; all[0] = 2;")]
    [InlineData("int none = 0; _ = 18 / none;")]
    [InlineData("int none = 0; int n = 18; n %= none;")]
    [InlineData("decimal none = 0; _ = 18m / none;")]
    [InlineData("int[] all = []; _ = all.First();")]
    [InlineData("int[] all = []; _ = all.Last();")]
    [InlineData("int[] all = []; _ = all.Max();")]
    [InlineData("int[] all = [1, 2]; _ = all.Single();")]
    [InlineData("int[] all = [1, 2]; _ = all.First(n => n > 2);")]
    [InlineData("int[] all = [1, 2]; _ = all.ElementAt(2);")]
    [InlineData("object text = \"18\"; _ = (Connector)text;")]
    [InlineData("Connector part = F4.AXK7L24223G; _ = (Header)part;")]
    public Task Is_not_reached(string code) => Check.Statements($"{code} F4.Socket(18);");

    [Theory]
    [InlineData("int[] all = [1]; _ = all[0];")]
    [InlineData("List<int> all = [1, 2]; all[^1] = 2;")]
    [InlineData("double none = 0; _ = 18 / none;")]
    [InlineData("int[] all = []; _ = all.FirstOrDefault();")]
    [InlineData("int?[] all = []; _ = all.Max();")]
    [InlineData("Connector part = F4.AXK7L24223G; _ = (Socket)part;")]
    [InlineData("Connector part = F4.AXK7L24223G; _ = part as Header;")]
    [InlineData("object nothing = null!; _ = (Connector)nothing;")]
    public Task Is_reached(string code) => Check.Statements($"{code} F4.Socket({{|KEY1001:18|}});");
}
