namespace Keyway.Testing;

/// <summary>
/// Writes a class that only reflection creates, whose members read and write its fields and tables, and that also checks each design at run
/// time. Every design is on its own line, so that a line identifies a finding both in the build and in the program.
/// </summary>
public sealed class RandomService
{
    private const int Members = 5;

    private static readonly string[] Settable = ["f1", "f2", "P0", "P2"];
    private static readonly string[] Numbers = ["f0", "f1", "f2", "f3", "P0", "P1", "P2", "P3", "spare", "S0", "S1"];
    private static readonly string[] Arrays = ["a0", "a1", "T0", "T1", "rows[0]", "rows[1]", "R0[0]", "R0[1]", "named[\"x\"]"];

    private readonly System.Random random;
    private readonly List<string> lines = [];
    private int names;

    private RandomService(int seed) => random = new System.Random(seed);

    /// <summary>
    /// Writes a file with the method <c>Program.Run(bool, bool, bool, int, string?)</c>, which logs its findings as (line, ID).
    /// </summary>
    /// <param name="seed">The same seed gives the same program on every machine.</param>
    public static string Write(int seed)
    {
        var program = new RandomService(seed);
        program.WriteFile();
        return string.Join('\n', program.lines);
    }

    private void WriteFile()
    {
        lines.AddRange(UserCode.Usings.TrimEnd().Split('\n'));
        lines.AddRange(
            $$"""
            public static class Program
            {
                public static readonly HashSet<(int Line, string Id)> Found = new();
                public static readonly HashSet<string> Said = new();
                public static int Chances;
                private static int steps;

                public static bool Maybe() => (Chances >> (steps++ % 16) & 1) != 0;

                public static void Log(int line, Interconnect flex)
                {
                    foreach (Finding finding in flex.Check())
                    {
                        Found.Add((line, finding.Id));
                        Said.Add($"{finding.Id}: {finding.Message}");
                    }
                }

                public static void Run(bool b0, bool b1, bool b2, int p, string? q)
                {
                    steps = 0;
                    for (int i = 0; i < {{Members * Members}}; i++)
                    {
                        var service = (Service)Activator.CreateInstance(typeof(Service), p, b0)!;
                        if (b1) service.P0 = p;
                        typeof(Service).GetMethod("M" + i / {{Members}})!.Invoke(service, [b2, p]);
                        typeof(Service).GetMethod("M" + i % {{Members}})!.Invoke(service, [b2, p]);
                    }
                }
            }

            public class Box<T>(T value)
            {
                public T Value { get; } = value;
            }

            public abstract class Base(int inherited)
            {
                protected readonly int f3 = inherited;

                protected virtual void Changed() { }
            }

            """.Split('\n')
        );
        lines.Add($"public class Service(int spare, bool wide) : Base({Number()})");
        lines.Add("{");
        lines.Add($"    private readonly int f0 = {Initial()};");
        lines.Add($"    private int f1 = {Initial()}, f2 = {Initial()};");
        lines.Add($"    private readonly int[] a0 = [{Number()}, {Number()}], a1 = {(Chance(30) ? "T0" : $"[{Number()}, {Number()}]")};");
        lines.Add($"    private readonly int[][] rows = [[{Number()}, {Number()}], {(Chance(20) ? "R0[1]" : $"[{Number()}, 2]")}];");
        lines.Add($"    private readonly Dictionary<string, int[]> named = new() {{ [\"x\"] = [{Number()}, 3] }};");
        lines.Add($"    private readonly Lazy<int> late = new(() => {Number()});");
        lines.Add("    private int? once;");
        lines.Add($"    private static readonly int[] T0 = [{Number()}, 1], T1 = {(Chance(20) ? "T0" : $"[{Number()}, 2]")};");
        lines.Add($"    private static readonly int[][] R0 = [[{Number()}, 4], [{Number()}, 5]];");
        lines.Add($"    private static readonly int S0 = {Number()}, S1;");
        lines.Add("");
        lines.Add($"    static Service() => S1 = {Number()};");
        lines.Add("");
        lines.Add($"    public int P0 {{ get; set; }} = {Number()};");
        lines.Add($"    public int P1 {{ get; }} = {Initial()};");
        lines.Add($"    public int P2 {{ get; private set; }} = {Initial()};");
        lines.Add($"    public int P3 {{ get; init; }} = {Number()};");
        lines.Add($"    private int[] Shared => {Array()};");
        for (int i = 0; i < Members; i++)
        {
            lines.Add("");
            lines.Add($"    public void M{i}(bool b, int p)");
            lines.Add("    {");
            int count = 2 + Pick(5);
            for (int j = 0; j < count; j++)
            {
                Statement(depth: 0);
            }

            Use();
            lines.Add("    }");
        }

        lines.Add("");
        lines.Add($"    private int Helper(int given) => {Int(0)} + given;");
        lines.Add("");
        lines.Add("    private static T Same<T>(T given) => given;");
        lines.Add("");
        lines.Add("    private static void Mend(int[] given) => given[0] = 2;");
        lines.Add("");
        lines.Add("    private static int First(int[] given) => given[0];");
        lines.Add("}");
    }

    private int Pick(int count) => random.Next(count);

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Number() => $"{(Chance(60) ? 1 + Pick(4) : 22 + Pick(6))}";

    private string Initial() =>
        Chance(75) ? Number()
        : Chance(50) ? $"wide ? {Number()} : {Number()}"
        : "spare";

    private string Array() => Arrays[Pick(Arrays.Length)];

    private string Int(int depth) =>
        Pick(depth <= 0 ? 3 : 9) switch
        {
            0 => Number(),
            1 or 2 => Numbers[Pick(Numbers.Length)],
            3 => $"{Array()}[{Pick(2)}]",
            4 => $"Same({Int(depth - 1)})",
            5 => $"new Box<int>({Int(depth - 1)}).Value",
            6 => "late.Value",
            7 => $"Helper({Pick(2)})",
            _ => $"First({Array()})",
        };

    private void Use() =>
        lines.Add(
            $"        Program.Log({lines.Count + 1}, Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG)"
                + $".AddNet(\"A\", 0.1.Amperes(), {(Chance(60) ? $"[{Int(2)}]" : Array())}));"
        );

    private void Statement(int depth)
    {
        string local = $"v{names++}";
        string settable = Settable[Pick(Settable.Length)];
        string[] choices =
        [
            $"{settable} = {Int(1)};",
            $"{settable} += {Pick(3)};",
            $"int[] {local} = [{Number()}, 2]; {local}[0] = {Int(1)}; Array.Sort({local});",
            $"int[] {local} = {Array()}; {settable} = {local}[0];",
            $"foreach (int[] {local} in {(Chance(50) ? "rows" : "R0")}) {settable} = {local}[1];",
            $"{settable} = Same({Array()})[1];",
            "Changed();",
            $"if (Program.Maybe()) {settable} = {Int(1)};",
            $"Action {local} = () => {settable} = {Int(1)};",
            $"Action {local} = () => {settable} = {Int(1)}; {local}();",
            $"once = null; {settable} = once ??= {Number()};",
            $"for (int {local} = 0; {local} < p; {local}++) {settable} = {Int(1)};",
        ];
        string[] writes =
        [
            $"{Array()}[{Pick(2)}] = {Int(1)};",
            $"int[] {local} = {Array()}; {local}[1] = {Int(1)};",
            $"foreach (int[] {local} in {(Chance(50) ? "rows" : "R0")}) {local}[0] = {Int(1)};",
            $"Mend({Array()});",
            $"Mend(Same({Array()}));",
            "Mend(Shared);",
            $"Array.Copy({Array()}, {Array()}, 1);",
            $"rows.Where(row => row[0] > 2).ToList().ForEach(row => row[1] = {Int(1)});",
        ];
        if (Chance(35))
        {
            Use();
        }
        else if (depth == 0 && Chance(20))
        {
            lines.Add("        if (b)");
            lines.Add("        {");
            Statement(depth: 1);
            lines.Add("        }");
        }
        else
        {
            lines.Add("        " + (Chance(12) ? writes[Pick(writes.Length)] : choices[Pick(choices.Length)]));
        }
    }
}
