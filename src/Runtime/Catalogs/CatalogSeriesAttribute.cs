using System.ComponentModel;

namespace Keyway;

/// <summary>Names the class of a series that an assembly holds, so that its part numbers are found without naming the class.</summary>
/// <param name="seriesClass">The class that holds the parts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CatalogSeriesAttribute(Type seriesClass) : Attribute
{
    /// <summary>The class that holds the parts.</summary>
    public Type SeriesClass { get; } = seriesClass;
}
