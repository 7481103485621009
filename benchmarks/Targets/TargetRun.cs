using System.Globalization;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets;

/// <summary>The sizes and the projects that the targets of a run share.</summary>
internal sealed class TargetRun : IDisposable
{
    private readonly Lazy<Workplace> workplace = new(() => new Workplace());
    private readonly Lazy<PartsLibrary> library;

    /// <summary>Initializes a run.</summary>
    /// <param name="isQuick">Whether to use small sizes and few runs, to test that the targets work rather than measure them.</param>
    public TargetRun(bool isQuick)
    {
        IsQuick = isQuick;
        library = new(() => PartsLibrary.Pack(Workplace, Large));
    }

    public bool IsQuick { get; }

    /// <summary>Gets the size that the limits apply to.</summary>
    public CatalogSize Large => IsQuick ? new(1_000, 10) : new(100_000, 100);

    /// <summary>Gets a realistic size for a team's own catalogs.</summary>
    public CatalogSize Middle => IsQuick ? new(1_000, 10) : new(10_000, 10);

    public static CatalogSize Small => new(1_000, 10);

    /// <summary>Gets the number of interconnects in the projects of designs.</summary>
    public int Designs => IsQuick ? 50 : 1_000;

    /// <summary>Gets the number of times that a target measures something, to report the median.</summary>
    public int Runs => IsQuick ? 1 : 5;

    /// <summary>Gets the projects of this run, which are outside the repository.</summary>
    public Workplace Workplace => workplace.Value;

    /// <summary>Gets the compiled library of size <see cref="Large"/>.</summary>
    public PartsLibrary Library => library.Value;

    public static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    public void Dispose()
    {
        if (workplace.IsValueCreated)
        {
            workplace.Value.Dispose();
        }
    }
}
