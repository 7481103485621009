namespace Keyway;

/// <summary>Whether a part complies with the RoHS directive.</summary>
public enum RohsCompliance
{
    /// <summary>It complies without an exemption.</summary>
    Compliant,

    /// <summary>It complies with an exemption.</summary>
    WithExemption,

    /// <summary>It does not comply.</summary>
    NotCompliant,
}
