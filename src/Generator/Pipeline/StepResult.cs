using System.Collections.Immutable;

namespace Keyway.Generator.Pipeline;

/// <summary>Creates results of steps that leave some items out.</summary>
internal static class StepResult
{
    /// <summary>Returns a list of one item, or an empty one for null.</summary>
    public static ImmutableArray<T> Only<T>(T? item)
        where T : class => item is null ? [] : [item];
}
