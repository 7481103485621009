namespace Keyway.Parts;

/// <summary>Judges what is asked of a catalog. Parts know no rules: whoever loads a series brings them along.</summary>
internal interface IRequestCheck
{
    /// <exception cref="DesignRuleException">There is no such part.</exception>
    void EnsureMet(PartRequest request);

    /// <exception cref="DesignRuleException">There is no such partner.</exception>
    void EnsureMet(MateRequest request);

    /// <exception cref="DesignRuleException">There is no such part number.</exception>
    void EnsureMet(PartNumberRequest request);
}
