namespace Keyway;

/// <summary>A hazard that a team has taken upon itself for two boards.</summary>
public sealed class AcknowledgedHazard
{
    /// <summary>A hazard that a team has taken upon itself for two boards.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="firstBoard">The one board.</param>
    /// <param name="secondBoard">The other board.</param>
    public AcknowledgedHazard(Hazard hazard, string firstBoard, string secondBoard)
    {
        Hazard = hazard;
        FirstBoard = firstBoard ?? throw new ArgumentNullException(nameof(firstBoard));
        SecondBoard = secondBoard ?? throw new ArgumentNullException(nameof(secondBoard));
    }

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; }

    /// <summary>The one board.</summary>
    public string FirstBoard { get; }

    /// <summary>The other board.</summary>
    public string SecondBoard { get; }
}
