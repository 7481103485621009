namespace Keyway.Text;

/// <summary>Parses a text without throwing, as the <c>TryParse</c> methods of the quantities do.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="text">The text; null cannot be parsed.</param>
/// <param name="value">The value, or the default if the text cannot be parsed.</param>
/// <returns>Whether the text could be parsed.</returns>
internal delegate bool TryParse<T>(string? text, out T value);
