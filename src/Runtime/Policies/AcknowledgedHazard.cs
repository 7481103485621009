namespace Keyway;

/// <summary>A hazard that a team has accepted for two boards.</summary>
public sealed class AcknowledgedHazard
{
    /// <summary>Creates an accepted hazard for two boards, in either order.</summary>
    /// <param name="hazard">The hazard.</param>
    /// <param name="firstBoard">One board.</param>
    /// <param name="secondBoard">The other board.</param>
    /// <exception cref="ArgumentNullException">A board is <see langword="null"/>.</exception>
    public AcknowledgedHazard(Hazard hazard, string firstBoard, string secondBoard)
    {
        Hazard = hazard;
        FirstBoard = firstBoard ?? throw new ArgumentNullException(nameof(firstBoard));
        SecondBoard = secondBoard ?? throw new ArgumentNullException(nameof(secondBoard));
    }

    /// <summary>Gets the hazard.</summary>
    public Hazard Hazard { get; }

    /// <summary>Gets one board.</summary>
    public string FirstBoard { get; }

    /// <summary>Gets the other board.</summary>
    public string SecondBoard { get; }
}
