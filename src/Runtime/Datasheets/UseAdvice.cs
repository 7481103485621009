namespace Keyway;

/// <summary>What a maker says of a use.</summary>
public enum UseAdvice
{
    /// <summary>It is allowed.</summary>
    Allowed,

    /// <summary>It is allowed with care.</summary>
    WithCare,

    /// <summary>It is forbidden.</summary>
    Forbidden,
}
