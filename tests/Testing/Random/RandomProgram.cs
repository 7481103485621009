using System.Text;

namespace Keyway.Testing;

/// <summary>
/// Writes a method that creates interconnects from changing values, and that also checks each one at run time. Every statement is on its
/// own line, so that a line identifies a finding both in the build and in the program.
/// </summary>
public sealed class RandomProgram
{
    private readonly System.Random random;
    private readonly Features features;
    private readonly OpenValues open;
    private readonly List<string> lines = [];
    private readonly StringBuilder indent = new("        ");
    private bool isHelper;
    private int names;
    private int loops;

    private RandomProgram(int seed, Features features)
    {
        random = new System.Random(seed);
        this.features = features;
        open = new OpenValues(random);
    }

    /// <summary>
    /// Writes a file with the method <c>Program.Run(bool, bool, bool, int, string?)</c>, which logs its findings as (line, ID).
    /// </summary>
    /// <param name="seed">The same seed and features give the same program on every machine.</param>
    /// <param name="features">What the program uses.</param>
    public static string Write(int seed, Features features)
    {
        var program = new RandomProgram(seed, features);
        program.WriteFile();
        return string.Join('\n', program.lines);
    }

    private void WriteFile()
    {
        lines.AddRange(UserCode.Usings.TrimEnd().Split('\n'));
        int start = lines.Count;
        lines.AddRange(
            """
            public static class Program
            {
                public static readonly HashSet<(int Line, string Id)> Found = new();
                public static readonly HashSet<string> Said = new();
                private static readonly bool Yes = true;
                private static readonly int Four = 4;
                private static readonly int[] Table = [1, 2, 25];
                private static readonly F4Header[] Headers = [F4.AXK8L24124BG, F4.AXK8L26124BG];
                private static int steps;

                private static void Log(int line, Interconnect flex)
                {
                    // Limits the time of programs in which a loop adds many nets.
                    if (flex.Nets.Count > 40) return;
                    foreach (Finding finding in flex.Check())
                    {
                        Found.Add((line, finding.Id));
                        Said.Add($"{finding.Id}: {finding.Message}");
                    }
                }

                // Bits chosen by the caller, which are unknown to the build.
                public static int Chances;

                private static bool Maybe() => ++steps < 60 && (Chances >> (steps % 16) & 1) != 0;

                private static void Risk()
                {
                    if (Maybe()) throw new InvalidOperationException();
                }

                [System.Diagnostics.CodeAnalysis.DoesNotReturn]
                private static void Refuse() => throw new NotSupportedException();

                private static int[] Some(int[] contacts) => Maybe() ? contacts : [];

                private static int Twice(int number) => 2 * number;

                private static void Mend(List<int> contacts)
                {
                    if (contacts.Count > 0) contacts[0] = 3;
                }

                private static List<int> Same(List<int> contacts) => contacts;

                private static IEnumerable<int> OneByOne(IEnumerable<int> contacts)
                {
                    foreach (int contact in contacts) yield return contact;
                }

                private static void Swap(ref Header first, ref Header second) => (first, second) = (second, first);

                private static void Repeat(int times, Action action)
                {
                    for (int i = 0; i < times; i++) action();
                }

                private static void Keep(Action action)
                {
                }

                private sealed record Holder(List<int> Contacts);

                public static void Run(bool b0, bool b1, bool b2, int p, string? q)
                {
                    steps = 0;
                    int n0 = 1, n1 = 25;
                    Socket s0 = F4.AXK7L24223G;
                    Header h0 = F4.AXK8L24124BG, h1 = F4.AXK8L26124BG;
                    List<int> c0 = [1, 2], c1 = new List<int> { 3 };
                    bool d0 = b0, d1 = false;
                    Interconnect x0 = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
            """.Replace("bool d0 = b0", Has(Features.Known) ? "bool d0 = true" : "bool d0 = b0", StringComparison.Ordinal).Split('\n')
        );
        if (Has(Features.Open))
        {
            lines.InsertRange(start + 2, OpenValues.Members.Split('\n'));
            lines.Add(OpenValues.Locals);
        }

        Statements(4 + random.Next(8), depth: 0);
        Use();
        Use();
        lines.Add("    }");
        if (Has(Features.Helpers))
        {
            WriteHelpers();
        }

        lines.Add("}");
    }

    /// <summary>Writes helper methods, which take the variables of the program as parameters.</summary>
    private void WriteHelpers()
    {
        isHelper = true;
        foreach (
            (string type, Func<string> result) in new (string, Func<string>)[]
            {
                ("Header", () => HeaderValue(1)),
                ("int", () => Int(1)),
                ("bool", () => Condition(1)),
            }
        )
        {
            for (int i = 0; i < 2; i++)
            {
                lines.Add("");
                lines.Add($"    private static {type} {type}{i}({Parameters})");
                lines.Add("    {");
                lines.Add("        bool d0 = false, d1 = true;");
                Statements(1 + Pick(4), depth: 1);
                if (Chance(50))
                {
                    Line($"if ({Condition(1)}) return {result()};");
                }

                Line($"return {result()};");
                lines.Add("    }");
            }
        }
    }

    private const string Parameters =
        "Socket s0, Header h0, Header h1, int n0, int n1, List<int> c0, List<int> c1, Interconnect x0, bool b0, bool b1, bool b2, "
        + "int p, string? q";

    // A helper does not call other helpers, so programs terminate.
    private string Call(string type) =>
        $"{type}{Pick(2)}(s0, {(Chance(50) ? "h0, h1" : "h1, h0")}, {Number()}, {Int(0)}, {List()}, {List()}, x0, b0, b1, b2, p, q)";

    private bool Calls => Has(Features.Helpers) && !isHelper && Chance(30);

    // A helper does not have the local variables that hold open values.
    private bool IsOpen => Has(Features.Open) && !isHelper && Chance(35);

    private bool Has(Features feature) => (features & feature) != 0;

    private int Pick(int count) => random.Next(count);

    private bool Chance(int percent) => random.Next(100) < percent;

    private void Line(string text) => lines.Add(indent + text);

    private void Statements(int count, int depth)
    {
        for (int i = 0; i < count; i++)
        {
            Statement(depth);
        }
    }

    private void Block(int depth, string? last = null)
    {
        Line("{");
        indent.Append("    ");
        Statements(1 + Pick(3), depth + 1);
        if (last is not null)
        {
            Line(last);
        }

        indent.Length -= 4;
        Line("}");
    }

    private void Statement(int depth)
    {
        List<Action> choices = [Assign, Assign, Use, Use, Continue];
        if (Has(Features.Lists))
        {
            choices.AddRange([WriteList, WriteList, WriteList]);
        }

        if (Has(Features.Queries))
        {
            choices.AddRange([() => Query(depth), () => Query(depth)]);
        }

        if (depth < 3)
        {
            if (Has(Features.Parameters | Features.Conditions | Features.Open))
            {
                choices.AddRange([() => If(depth), () => If(depth)]);
            }

            if (Has(Features.Loops))
            {
                choices.AddRange([() => Loop(depth), () => Loop(depth)]);
            }

            if (Has(Features.Open) && !isHelper)
            {
                choices.Add(() => LoopOverOpen(depth));
            }

            if (Has(Features.Switches))
            {
                choices.Add(() => Switch(depth));
            }

            if (Has(Features.Exceptions))
            {
                choices.Add(() => Try(depth));
            }

            if (Has(Features.Functions))
            {
                choices.Add(() => Function(depth));
            }
        }

        if (Has(Features.Jumps))
        {
            choices.Add(Jump);
        }

        choices[Pick(choices.Count)]();
    }

    private void Assign()
    {
        switch (Pick(Has(Features.Lists) ? 12 : 10))
        {
            case 0:
                Line($"{Number()} = {Int(2)};");
                break;
            case 1:
                Line($"{Number()} {(Chance(50) ? "+=" : "-=")} {Int(1)};");
                break;
            case 2:
                Line($"{Number()}{(Chance(50) ? "++" : "--")};");
                break;
            case 3:
                Line($"{Header()} = {HeaderValue(2)};");
                break;
            case 4:
                Line($"s0 = {SocketValue(2)};");
                break;
            case 5:
                string local = $"m{names++}";
                Line($"int {local} = {Int(2)};");
                Line($"{Number()} = {local};");
                break;
            case 6:
                Line($"d{Pick(2)} = {Condition(2)};");
                break;
            case 7:
                Line(Chance(50) || Has(Features.Known) ? "(h0, h1) = (h1, h0);" : "Swap(ref h0, ref h1);");
                break;
            case 8 when Has(Features.Known):
                Line($"d{Pick(2)} = !d{Pick(2)};");
                break;
            case 8:
                string reference = $"r{names++}";
                Line($"ref Header {reference} = ref {Header()}; {reference} = {HeaderValue(1)};");
                break;
            case 9:
                string wish = $"g{names++}";
                Line($"Header? {wish} = {Condition(1)} ? {Header()} : null;");
                Line(
                    Pick(3) switch
                    {
                        0 => $"if ({wish} is null) {wish} = {HeaderValue(1)};",
                        1 => $"if ({wish} == null) {wish} = {HeaderValue(1)};",
                        _ => $"{wish} ??= {HeaderValue(1)};",
                    }
                );
                Line($"{Header()} = {wish};");
                break;
            case 10:
                Line($"{List()} = {ListValue(2)};");
                break;
            default:
                Line("(c0, c1) = (c1, c0);");
                break;
        }
    }

    private void WriteList()
    {
        string list = List();
        string local = $"l{names++}";
        string[] choices =
        [
            $"{list}.Add({Int(1)});",
            $"{list}.Add({Int(1)});",
            $"{list}.Clear();",
            $"if ({list}.Count > 0) {list}[0] = {Int(1)};",
            $"if ({list}.Count > 0) {list}[^1] = {Int(1)};",
            $"{list}.AddRange([{Int(1)}, {Int(1)}]);",
            $"{list}.Insert(0, {Int(1)});",
            $"Mend({list});",
            $"Mend(Same({list}));",
            $"Same({list}).Add({Int(1)});",
            $"object {local} = {list}; ((List<int>){local}).Add({Int(1)});",
            $"var {local} = (List: {list}, 1); {local}.List.Add({Int(1)});",
            $"List<int>[] {local} = [{list}, c1]; {local}[0].Add({Int(1)});",
            $"var {local} = new Holder({list}); {local}.Contacts.Add({Int(1)});",
            $"List<int> {local} = n0 switch {{ 1 => {list}, _ => c1 }}; {local}.Add({Int(1)});",
            $"List<int>? {local} = {Condition(0)} ? {list} : null; {local}?.Add({Int(1)});",
            $"Action<int> {local} = {list}.Add; {local}({Int(1)});",
            $"Repeat({Pick(3)}, () => {list}.Add({Number()}));",
            $"Keep(() => {list}.Add({Number()}));",
            $"new[] {{ 4, 5 }}.ToList().ForEach({list}.Add);",
            $"Func<int> {local} = () => {list}.Count; {list}.Add({Int(1)}); n0 = {local}();",
            $"foreach (List<int> {local} in new[] {{ {list}, [7] }}) {local}.Add({Int(1)});",
        ];
        Line(choices[Pick(choices.Length)]);
    }

    // Creates a query first, and enumerates it after a change. Loops must not grow a list without end, and a list must not change while it
    // is enumerated.
    private void Query(int depth)
    {
        string kept = $"k{names++}",
            list = List();
        string[] makes =
        [
            $"{list}.Where(n => n > {Pick(4)})",
            $"{list}.Select(n => n + {Number()})",
            $"{list}.Concat({List()}).Distinct()",
            $"{list}.OrderByDescending(n => n).Take(2)",
            $"{list}.Zip({List()}, (m, n) => m > n ? m : n)",
            $"{list}.GroupBy(n => n % 2).Select(same => same.First())",
            // Not Skip first: .NET 10 throws where an element is appended to a list that has none after it.
            $"{list}.Append({Number()}).Skip(1)",
            $"{list}.AsEnumerable()",
            $"new HashSet<int>({list})",
            $"new Queue<int>({list})",
            $"OneByOne({list})",
            $"OneByOne({list}.Where(n => n > 1))",
        ];
        Line($"IEnumerable<int> {kept} = {makes[Pick(makes.Length)]};");
        if (Chance(60))
        {
            Action change = Has(Features.Lists) && Chance(60) ? WriteList : Assign;
            change();
        }

        switch (Pick(4))
        {
            case 0:
                Line($"{List()} = {kept}.ToArray().Take(5).ToList();");
                break;
            case 1:
                Line($"{Number()} = {kept}.FirstOrDefault();");
                break;
            case 2:
                string contact = $"t{names++}";
                Line($"foreach (int {contact} in {kept}.ToArray().Take(4))");
                Block(depth + 3, $"{Number()} = {contact};");
                break;
            default:
                Line($"{List()}.Add({kept}.Count());");
                break;
        }
    }

    private void Use()
    {
        string contacts =
            Chance(70) ? List()
            : Chance(30) ? "Table"
            : $"[{Int(1)}, {Int(1)}]";
        string[] currents = ["0.3", "0.6", "0.9", "1.2"];
        Line(
            $"Log({lines.Count + 1}, Interconnect.Between({(Chance(80) ? "s0" : SocketValue(1))}, "
                + $"{(Chance(80) ? Header() : HeaderValue(1))})"
                + $".AddNet(\"A\", {currents[Pick(4)]}.Amperes(), {contacts}).AddNet(\"B\", 0.1.Amperes(), contacts: [{Int(1)}]));"
        );
    }

    // The interconnect keeps the faults of its earlier versions, which the build reports only once.
    private void Continue() =>
        Line(
            $"{(Has(Features.Known) ? "x0 = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG); " : "")}x0 = "
                + $"x0.AddNet({(Has(Features.Conditions) && Chance(30) ? $"{Condition(1)} ? \"P\" : \"Q\"" : $"\"N{Pick(4)}\"")}, "
                + $"0.{1 + Pick(4)}.Amperes(), {(Chance(50) ? List() : $"[{Int(1)}]")}); Log({lines.Count + 1}, x0);"
        );

    private void If(int depth)
    {
        Line($"if ({Condition(2)})");
        Block(depth);
        if (Chance(40))
        {
            Line("else");
            Block(depth);
        }
    }

    private void Loop(int depth)
    {
        loops++;
        string i = $"i{names++}";

        // Makes the loop optional, because the build may not see that a return in a loop that always runs ends the method.
        string maybe = Has(Features.Jumps) && !Has(Features.Known) ? " && Maybe()" : "";
        string again = "Maybe()";
        if (Has(Features.Known))
        {
            Line($"int w{i} = 0;");
            again = $"w{i}++ < {1 + Pick(3)}";
        }

        switch (Pick(5))
        {
            case 0:
                Line($"for (int {i} = {Pick(3)}; {i} < {Pick(4)}{maybe}; {i}++)");
                Block(depth, Chance(30) ? $"{Number()} = {i};" : null);
                break;
            case 1:
                Line($"for (int {i} = 0; {i} < {Int(1)} && {i} < 5{maybe}; {i} += 2)");
                Block(depth, Has(Features.Lists) ? $"{List()}.Add({i});" : null);
                break;
            case 2:
                Line($"while ({Condition(2)} && {again})");
                Block(depth);
                break;
            case 3:
                Line("do");
                Block(depth);
                Line($"while ({Condition(1)} && {again});");
                break;
            default:
                Line(
                    $"foreach (int {i} in "
                        + $"{(Has(Features.Jumps) && !Has(Features.Known) ? "Some(Table)" : Chance(50) ? "Table" : $"{List()}.ToArray()")})"
                );
                Block(depth, $"{Number()} = {i};");
                break;
        }

        loops--;
    }

    private void LoopOverOpen(int depth)
    {
        string contact = $"i{names++}";
        loops++;
        Line($"foreach (int {contact} in {open.Sequence()})");
        Block(depth, $"{Number()} = {contact};");
        loops--;
    }

    private void Switch(int depth)
    {
        if (Chance(30))
        {
            Line(
                $"{Header()} = {(Has(Features.Parameters) && Chance(50) ? "p" : Int(1))} switch {{ 1 => {HeaderValue(1)}, > 20 => "
                    + $"{HeaderValue(1)}, _ => {HeaderValue(1)} }};"
            );
            return;
        }

        Line($"switch ({(Has(Features.Parameters) && Chance(50) ? (Chance(50) ? "p" : "(b0 ? 1 : b1 ? 2 : 3)") : Int(1))})");
        Line("{");
        indent.Append("    ");
        int outer = loops;
        foreach (string label in new[] { "case 1:", "case 2:", Chance(50) ? "case > 20:" : "case 25:", "default:" })
        {
            if (label == "default:" || Chance(75))
            {
                Line(label);
                Block(depth, null);
                Line(label == "case 1:" && Chance(40) ? "goto default;" : "break;");
            }
        }

        loops = outer;
        indent.Length -= 4;
        Line("}");
    }

    private void Try(int depth)
    {
        Line("try");
        Line("{");
        indent.Append("    ");
        Line("Risk();");
        Statements(1 + Pick(3), depth + 1);
        Line(Chance(70) ? "Risk();" : $"if ({Condition(1)}) throw new InvalidOperationException();");
        indent.Length -= 4;
        Line("}");
        Line("catch (InvalidOperationException)");
        Block(depth);
        if (Chance(40))
        {
            // C# forbids jumps out of a finally clause.
            Line("finally");
            Line("{");
            Line($"    {Header()} = {HeaderValue(1)};");
            Line("}");
        }
    }

    private void Function(int depth)
    {
        string name = $"Act{names++}";
        if (Chance(30))
        {
            Line($"void {name}(Header header, int contact)");
            Line("{");
            Line($"    {Header()} = header;");
            Line($"    {(Has(Features.Lists) ? $"{List()}.Add(contact)" : $"{Number()} = contact")};");
            Line("}");
            Line($"{name}({HeaderValue(1)}, {Int(1)});");
            return;
        }

        int outer = loops;
        loops = 0;
        Line(Chance(50) ? $"Action {name} = () =>" : $"void {name}()");
        bool isLambda = lines[^1].Contains("=>", StringComparison.Ordinal);
        Block(depth);
        if (isLambda)
        {
            lines[^1] += ";";
        }

        loops = outer;
        if (Chance(40))
        {
            Assign();
        }

        // Calls every function, because the build analyzes a function even if it is never called.
        for (int calls = 1 + Pick(2); calls > 0; calls--)
        {
            Line($"{name}();");
        }
    }

    // Makes the jump depend on a parameter. Code after a jump that is always taken is unreachable, which the build may not see in a loop.
    private void Jump() =>
        Line(
            isHelper
                ? $"{Number()} = 1;"
                : $"if ({(Chance(70) ? $"b{Pick(3)}" : $"p == {Pick(4)}")}) "
                    + $"{(loops > 0 && Chance(70) ? Chance(50) ? "break" : "continue" : Chance(70) ? "return" : "Refuse()")};"
        );

    private string Number() => $"n{Pick(2)}";

    private string Header() => $"h{Pick(2)}";

    private string List() => $"c{Pick(2)}";

    private string Int(int depth) =>
        Calls ? Call("int")
        : IsOpen ? open.Number(depth > 0 ? Int(depth - 1) : Number())
        : Pick(depth <= 0 ? 4 : 12) switch
        {
            0 => $"{1 + Pick(5)}",
            1 => $"{22 + Pick(5)}",
            2 => Number(),
            3 => "Four",
            4 => $"({Int(depth - 1)} + {Int(depth - 1)})",
            5 => $"({Int(depth - 1)} - {1 + Pick(3)})",
            6 => Has(Features.Lists) ? $"{List()}.Count" : "3",
            7 => Has(Features.Lists) ? $"({List()} is [var f{names}, ..] ? f{names++} : 2)" : "Table[1]",
            8 => Has(Features.Parameters | Features.Conditions)
                ? $"({Condition(depth - 1)} ? {Int(depth - 1)} : {Int(depth - 1)})"
                : "Table.Length",
            9 => Has(Features.Effects) ? $"({Number()} = {Int(depth - 1)})" : "Twice(2)",
            10 => Has(Features.Effects) ? $"{Number()}++" : "s0.Contacts",
            _ => $"Twice({Int(depth - 1)})",
        };

    private string Condition(int depth)
    {
        if (Calls && depth > 0)
        {
            return Call("bool");
        }

        if (IsOpen)
        {
            return open.Condition();
        }

        List<string> choices = ["Yes"];
        choices.AddRange(["d0", "d1"]);
        if (Has(Features.Parameters))
        {
            choices.AddRange([
                $"b{Pick(3)}",
                $"b{Pick(3)}",
                $"!b{Pick(3)}",
                $"b{Pick(3)} == {(Chance(50) ? "true" : "false")}",
                $"p == {Pick(4)}",
                $"p != {Pick(4)}",
                $"p > {Pick(4)}",
                $"p <= {Pick(4)}",
                $"p is {Pick(4)}",
                $"p is not {Pick(4)}",
                $"p is > 1 and < 4",
                $"p % 2 == 0",
                "q is null",
                "q != null",
                "q == \"w\"",
                "q?.Length == 1",
            ]);
        }

        if (Has(Features.Conditions))
        {
            choices.AddRange([
                $"{Number()} > {Pick(5)}",
                $"{Number()} == {Number()}",
                $"{Number()} % 2 == 0",
                $"{Header()} == {Header()}",
                $"{Header()} is F4Header",
                "s0.Contacts == 24",
                "h0.Role == ConnectorRole.Socket",
                $"{Header()} != null",
            ]);

            // If a jump depends on a list that the build no longer tracks, the build analyzes a path that the program never takes.
            if (Has(Features.Lists) && !Has(Features.Jumps))
            {
                choices.AddRange([$"{List()}.Count > {Pick(4)}", $"{List()}.Contains({Int(0)})", "ReferenceEquals(c0, c1)"]);
            }
        }

        if (depth > 0)
        {
            choices.AddRange([
                $"({Condition(depth - 1)} && {Condition(depth - 1)})",
                $"({Condition(depth - 1)} || {Condition(depth - 1)})",
                $"!({Condition(depth - 1)})",
            ]);
        }

        return choices[Pick(choices.Count)];
    }

    private string HeaderValue(int depth) =>
        Calls ? Call("Header")
        : IsOpen ? open.Header(depth > 0 ? HeaderValue(depth - 1) : Header())
        : Pick(depth <= 0 ? 4 : 8) switch
        {
            0 => "F4.AXK8L24124BG",
            1 => "F4.AXK8L26124BG",
            2 => Header(),
            3 => $"Headers[{Pick(2)}]",
            4 => Has(Features.Parameters | Features.Conditions)
                ? $"({Condition(depth - 1)} ? {HeaderValue(depth - 1)} : {HeaderValue(depth - 1)})"
                : "h0",
            5 => Has(Features.Effects) ? $"({Header()} = {HeaderValue(depth - 1)})" : "F4.Header(24)",
            6 => $"({Header()} ?? {HeaderValue(depth - 1)})",
            _ => Has(Features.Conditions) ? $"({Header()} as F4Header ?? {HeaderValue(depth - 1)})" : "F4.AXK7L26223G.MatingHeader()",
        };

    private string SocketValue(int depth) =>
        Pick(4) switch
        {
            0 => "F4.AXK7L24223G",
            1 => "F4.AXK7L26223G",
            2 => "s0",
            _ => depth > 0 && Has(Features.Parameters | Features.Conditions)
                ? $"({Condition(depth - 1)} ? {SocketValue(depth - 1)} : {SocketValue(depth - 1)})"
                : $"{Header()}.MatingSocket()",
        };

    private string ListValue(int depth) =>
        Pick(7) switch
        {
            0 => "[1, 2]",
            1 => $"[{Int(1)}, {Int(1)}]",
            2 => List(),
            3 => $"[.. {List()}, {Int(1)}]",
            4 => $"new List<int>({List()})",
            5 => $"new List<int> {{ {Int(1)} }}",
            _ => depth > 0 && Has(Features.Parameters | Features.Conditions)
                ? $"({Condition(depth - 1)} ? {List()} : {List()})"
                : "[.. Table]",
        };
}
