namespace Keyway.Generator.Diagnostics;

/// <summary>Names files in messages.</summary>
internal static class FileNames
{
    /// <summary>
    /// Returns the name of a file, with as many of its folders as tell it apart from another file of that name, such as
    /// <c>catalog/acme.yaml</c> beside <c>parts/acme.yaml</c>.
    /// </summary>
    /// <param name="path">The path of the file to name.</param>
    /// <param name="other">The path of the file in which the message stands.</param>
    public static string Distinguish(string path, string other)
    {
        string[] segments = path.Split('/', '\\');
        string[] others = other.Split('/', '\\');
        int equal = 0;
        while (
            equal < segments.Length - 1
            && equal < others.Length
            && segments[segments.Length - 1 - equal] == others[others.Length - 1 - equal]
        )
        {
            equal++;
        }

        return MessageText.Shorten(string.Join("/", segments.Skip(segments.Length - 1 - equal)));
    }
}
