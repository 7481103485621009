using System.ComponentModel;

namespace Keyway;

/// <summary>Registers a series class of an assembly, so that part numbers can be found without naming the class.</summary>
/// <param name="seriesClass">The class that holds the parts.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CatalogSeriesAttribute(Type seriesClass) : Attribute
{
    /// <summary>Gets the class that holds the parts.</summary>
    public Type SeriesClass { get; } = seriesClass;
}
