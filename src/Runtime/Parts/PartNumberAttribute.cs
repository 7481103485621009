namespace Keyway;

/// <summary>Marks a string as a part number. If the build knows its value, it looks it up in the catalogs (KEY1002).</summary>
/// <remarks>For parameters, properties and fields of type <see cref="string"/>. Has no effect at run time.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PartNumberAttribute : Attribute;
