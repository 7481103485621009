namespace Keyway;

/// <summary>The manufacturer's advice on a use.</summary>
public enum UseAdvice
{
    /// <summary>The use is allowed.</summary>
    Allowed,

    /// <summary>The use is allowed with care.</summary>
    WithCare,

    /// <summary>The use is forbidden.</summary>
    Forbidden,
}
