namespace Keyway;

/// <summary>Judges what is asked of a catalog. Parts know no rules: whoever loads a series brings them along.</summary>
internal interface IRequestCheck
{
    /// <exception cref="DesignRuleException">There is no such part.</exception>
    void Demand(PartRequest request);

    /// <exception cref="DesignRuleException">There is no such partner.</exception>
    void Demand(MateRequest request);

    /// <exception cref="DesignRuleException">There is no such part number.</exception>
    void Demand(PartNumberRequest request);
}
