using System.Globalization;
using Keyway.Benchmarks.Catalogs;
using Keyway.Benchmarks.Projects;

namespace Keyway.Benchmarks.Targets;

/// <summary>What the targets of one run share: the sizes, and the projects that several of them build.</summary>
internal sealed class TargetRun : IDisposable
{
    private readonly Lazy<Workplace> workplace = new(() => new Workplace());
    private readonly Lazy<PartsLibrary> library;

    /// <param name="isQuick">Whether small sizes and few runs do: to see that all works, not how fast.</param>
    public TargetRun(bool isQuick)
    {
        IsQuick = isQuick;
        library = new(() => PartsLibrary.Pack(Workplace, Large));
    }

    public bool IsQuick { get; }

    /// <summary>The size that the limits are for.</summary>
    public CatalogSize Large => IsQuick ? new(1_000, 10) : new(100_000, 100);

    /// <summary>A size that a team's own catalogs may have.</summary>
    public CatalogSize Middle => IsQuick ? new(1_000, 10) : new(10_000, 10);

    public static CatalogSize Small => new(1_000, 10);

    /// <summary>How many interconnects the projects of designs have.</summary>
    public int Designs => IsQuick ? 50 : 1_000;

    /// <summary>How often something is measured, of which the median counts.</summary>
    public int Runs => IsQuick ? 1 : 5;

    /// <summary>The projects of this run, outside the repository.</summary>
    public Workplace Workplace => workplace.Value;

    /// <summary>The compiled library of <see cref="Large"/>.</summary>
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
