namespace Keyway;

/// <summary>Marks a text that is a part number: what is known of it in the build is looked up in the catalogs (KEY1002).</summary>
/// <remarks>For parameters, properties and fields of type <see cref="string"/>. It does nothing when the program runs.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
public sealed class PartNumberAttribute : Attribute;
