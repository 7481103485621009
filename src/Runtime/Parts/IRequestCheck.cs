namespace Keyway.Parts;

/// <summary>Checks requests to a catalog. Injected by whoever loads a series, so that parts do not depend on the rules.</summary>
internal interface IRequestCheck
{
    /// <exception cref="DesignRuleException">The requested part does not exist.</exception>
    void EnsureMet(PartRequest request);

    /// <exception cref="DesignRuleException">The requested partner does not exist.</exception>
    void EnsureMet(MateRequest request);

    /// <exception cref="DesignRuleException">The requested part number does not exist.</exception>
    void EnsureMet(PartNumberRequest request);
}
