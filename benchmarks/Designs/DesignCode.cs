using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Keyway.Benchmarks.Designs;

/// <summary>Writes code of a given size: designs, helpers that call each other, and code that does not use Keyway.</summary>
internal static class DesignCode
{
    private const string Usings = "using System;\nusing System.Linq;\nusing Keyway;\nusing Panasonic;\n";

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(object).Assembly.Location)
            .Append(typeof(Interconnect).Assembly.Location)
            .Append(typeof(Panasonic.F4).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Writes methods that each create an interconnect on two code paths, with a loop and a helper.</summary>
    public static string Designs(int count)
    {
        var code = new StringBuilder(Usings);
        code.Append(
                "static class Helper { public static Interconnect Connect(Socket s, Header h, double a) { "
                    + "var x = Interconnect.Between(s, h); "
            )
            .Append("foreach (int i in new[] { 1, 2, 3 }) x = x.AddNet($\"N{i}\", a.Amperes(), [i]); return x; } }\n");
        for (int i = 0; i < count; i++)
        {
            code.Append(
                    CultureInfo.InvariantCulture,
                    $"class Board{i} {{ Interconnect Build(bool wide) {{ Socket s = wide ? F4.AXK7L26223G : F4.AXK7L24223G; "
                )
                .Append("return Helper.Connect(s, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG, 0.2); } }\n");
        }

        return code.ToString();
    }

    /// <summary>Writes one design at the end of a chain of helpers.</summary>
    public static string Depth(int calls)
    {
        var code = new StringBuilder(Usings).Append("static class Boards {\n");
        for (int i = 0; i < calls; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"static Interconnect M{i}(Socket s, Header h) => M{i + 1}(s, h);\n");
        }

        return code.Append(
                CultureInfo.InvariantCulture,
                $"static Interconnect M{calls}(Socket s, Header h) => Interconnect.Between(s, h);\n"
            )
            .Append("static Interconnect Build() => M0(F4.AXK7L24223G, F4.AXK8L24124BG);\n}\n")
            .ToString();
    }

    /// <summary>Writes code that does not use Keyway.</summary>
    public static string Other(int methods)
    {
        var code = new StringBuilder(Usings);
        for (int i = 0; i < methods; i++)
        {
            code.Append(CultureInfo.InvariantCulture, $"class Other{i} {{ int Sum(int a) {{ int t = 0; ")
                .Append("for (int i = 0; i < a; i++) { t += Twice(i) * Math.Max(a, i); } return t; } ")
                .Append("int Twice(int v) => new[] { v, v }.Sum(); }\n");
        }

        return code.ToString();
    }

    /// <summary>Creates a compilation in which nothing is bound yet.</summary>
    public static CSharpCompilation Compile(string code) =>
        CSharpCompilation.Create(
            "Designs",
            [CSharpSyntaxTree.ParseText(code)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
}
