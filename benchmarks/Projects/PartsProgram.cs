using System.Globalization;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Measuring;

namespace Keyway.Benchmarks.Projects;

/// <summary>A program that uses a few parts of a large compiled library and measures their cost.</summary>
internal static class PartsProgram
{
    /// <summary>Builds the program, which prints the numbers of <see cref="PartsProgramFigures"/> in their order.</summary>
    public static BuiltProject Create(Workplace workplace, CatalogSize size, string name, string content = "")
    {
        int height = CatalogText.Heights(size.PartsPerSeries) / 2;
        int last = size.Series - 1;
        int contacts = CatalogText
            .Counts(size.PartsPerSeries)
            .First(count => count >= Math.Min(40, 8 + (2 * CatalogText.Counts(size.PartsPerSeries).Count())));
        string socket = CatalogText.Socket(last, contacts, height),
            header = CatalogText.Header(last, contacts, height);
        string series = CatalogText.SeriesName(last);
        BuiltProject program = workplace.Create(
            name,
            "<PropertyGroup><OutputType>Exe</OutputType><TieredPGO>false</TieredPGO></PropertyGroup>"
                + Workplace.Package(PartsLibrary.Package)
                + content,
            [
                KeyValuePair.Create(
                    "Program.cs",
                    $$"""
                    using System.Diagnostics;
                    using System.Globalization;
                    using System.Runtime.CompilerServices;
                    using Keyway;
                    using {{CatalogText.Manufacturer}};

                    long start = Stopwatch.GetTimestamp();
                    int contacts = First.Contacts();
                    double first = Stopwatch.GetElapsedTime(start).TotalMicroseconds;

                    Steady.Read();
                    double readBytes = Steady.BytesOf(Steady.Read);
                    Steady.Parse();
                    double parseBytes = Steady.BytesOf(Steady.Parse);
                    Steady.Check();
                    double[] figures =
                    [
                        first,
                        readBytes,
                        parseBytes,
                        Steady.NanosecondsOf(Steady.Parse),
                        Steady.NanosecondsOf(Steady.Check) / 1000,
                        Steady.BytesOf(Steady.Check),
                        contacts,
                    ];
                    Console.WriteLine(string.Join(' ', figures.Select(figure => figure.ToString("R", CultureInfo.InvariantCulture))));

                    static class First
                    {
                        [MethodImpl(MethodImplOptions.NoInlining)]
                        public static int Contacts() => {{series}}.{{socket}}.Contacts;
                    }

                    static class Steady
                    {
                        private const int Times = 2_000;
                        private static readonly string Text = new("{{socket}}".ToCharArray());
                        private static readonly Interconnect Made = Make();

                        public static decimal Read() =>
                            {{series}}.{{socket}}.Contacts
                            + {{series}}.{{socket}}.Dimensions.A.Millimeters
                            + {{series}}.{{socket}}.Dimensions.D.Millimeters;

                        public static decimal Parse() => PartNumber.Parse(Text).Connector.Contacts;

                        public static decimal Check() => Made.Check().Count();

                        // The minimum of many rounds, because code is slower until the runtime has optimized it.
                        public static double NanosecondsOf(Func<decimal> action)
                        {
                            double least = double.MaxValue;
                            for (int turn = 0; turn < 300; turn++)
                            {
                                long start = Stopwatch.GetTimestamp();
                                for (int i = 0; i < Times; i++)
                                {
                                    action();
                                }

                                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Times);
                            }

                            return least;
                        }

                        public static double BytesOf(Func<decimal> action)
                        {
                            action();
                            long before = GC.GetAllocatedBytesForCurrentThread();
                            for (int i = 0; i < Times; i++)
                            {
                                action();
                            }

                            return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Times;
                        }

                        private static Interconnect Make()
                        {
                            Interconnect made = Interconnect.Between({{series}}.{{socket}}, {{series}}.{{header}})
                                .WithVoltage(3.3.Volts())
                                .WithAmbientTemperature(0.DegreesCelsius(), 60.DegreesCelsius())
                                .WithMatingCycles(30);
                            for (int net = 0; net < {{contacts.ToString(CultureInfo.InvariantCulture)}} / 4; net++)
                            {
                                string name = "N" + net.ToString(CultureInfo.InvariantCulture);
                                int first = (4 * net) + 1;
                                made = made.AddNet(name, 0.1.Amperes(), contacts: [first, first + 1, first + 2, first + 3]);
                            }

                            return made;
                        }
                    }
                    """
                ),
            ]
        );
        program.Build();
        return program;
    }

    /// <summary>Publishes the program.</summary>
    /// <param name="workplace">The folder of all projects.</param>
    /// <param name="size">The size of the library.</param>
    /// <param name="name">The name of the program.</param>
    /// <param name="content">The properties for publishing, as part of the project file.</param>
    /// <returns>The folder with the published program.</returns>
    public static string Publish(Workplace workplace, CatalogSize size, string name, string content)
    {
        BuiltProject project = Create(workplace, size, name, content);
        string published = Path.Combine(project.Folder, "published");
        Command.Run(project.Folder, "dotnet", "publish", "--configuration", "Release", "--output", published);
        return published;
    }

    public static PartsProgramFigures Run(BuiltProject program, string name)
    {
        string output = Command.Run(program.Folder, "dotnet", Path.Combine(program.Output, name + ".dll")).Output;
        return Parse(output);
    }

    public static PartsProgramFigures Parse(string output)
    {
        double[] figures =
        [
            .. output.Trim().Split('\n')[^1].Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)),
        ];
        return new PartsProgramFigures(figures[0], figures[1], figures[2], figures[3], figures[4], figures[5]);
    }
}

/// <summary>The figures that the program measures.</summary>
/// <param name="FirstAccess">The time to create and read the first part, in microseconds.</param>
/// <param name="ReadBytes">The bytes allocated to read a part and its dimensions.</param>
/// <param name="ParseBytes">The bytes allocated to parse a part number.</param>
/// <param name="ParseTime">The time to parse a part number, in nanoseconds.</param>
/// <param name="CheckTime">The time to check an interconnect, in microseconds.</param>
/// <param name="CheckBytes">The bytes allocated to check an interconnect.</param>
internal sealed record PartsProgramFigures(
    double FirstAccess,
    double ReadBytes,
    double ParseBytes,
    double ParseTime,
    double CheckTime,
    double CheckBytes
);
