using System.Diagnostics;
using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Boards.Reading;

/// <summary>Texts that are made to overflow the stack of a reader, or to keep it busy.</summary>
public class HostileShapeTests
{
    private const int Size = 2_000_000;

    // Reading takes milliseconds; a reader that reads the text again for each line would take hours.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string> Shapes =>
        new()
        {
            { "(kicad_pcb ", "(" },
            { "(kicad_pcb ", "((footprint" },
            { "(kicad_pcb ", "(footprint" },
            { "(kicad_pcb (footprint \"a\"", "(pad" },
            { "(kicad_pcb (footprint \"a\"", "(pad)\n" },
            { "(kicad_pcb (footprint \"a\"", "(at)\n" },
            { "(kicad_pcb ", ")(" },
            { "(kicad_pcb \"", "\\" },
            { "(kicad_pcb (footprint ", "x" },
            { "(kicad_pcb (footprint (pad (net ", "{ " },
            { "(kicad_pcb ", "(footprint \"a\" (fp_text reference J1) (pad 1 smd rect (net G)))\n" },
            { "(export (nets ", "(net(name A)(node(ref\nJ)(pin\n1)))" },
            { "(export (nets ", "(net(node\n" },
            { "(export (components (comp (ref J1) (fields ", "(field (name A) B)\n" },
            { "<export><nets><net name='A'>", "<node\npin='1'\nref='J1'/>" },
            { "<export><nets>", "<net\ncode='1'/>" },
            { "<export>", "<a>" },
            { "<export>", "&amp;" },
            { "<export>", "<design>" },
            { "P  UNITS CUST 0\n", "327\n" },
            { "P  UNITS CUST 0\n", "P  NNAME1 A\n" },
            { "P  UNITS CUST 0\n327", "X" },
            { "P  UNITS CUST 0\n", "C\n" },
            { "[\n", "[\n" },
            { "(\nA\n", "-" },
            { "(\nA\n", "J1-1\n" },
            { "Ref,MPN\n", "J1,x\n" },
            { "Ref,MPN\n", "C1-C999,x\n" },
            { "Ref,MPN\n", "\"J1," },
            { "Ref,MPN\n", "," },
            { "Ref,MPN\n", "\"\"" },
            { "Ref,MPN\n\"", "J1 " },
            { "", "Ref,MPN\n" },
            { "", "\n" },
            { "", " " },
            { "P", "\n" },
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Are_read_in_the_time_of_any_other_text(string beginning, string repeated)
    {
        string text = beginning + string.Concat(Enumerable.Repeat(repeated, Size / repeated.Length));
        var watch = Stopwatch.StartNew();
        Assert.Equal("cam.txt", Drawing.Read(text).Name);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
    }

    [Fact]
    public void Findings_are_limited() =>
        Assert.Equal(200, Drawing.Read("P  UNITS CUST 0\n" + string.Concat(Enumerable.Repeat("327\n", 5000))).Findings.Count);
}
