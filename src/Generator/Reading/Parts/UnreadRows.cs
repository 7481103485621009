using Keyway.Catalogs;

namespace Keyway.Generator.Reading.Parts;

/// <summary>
/// The rows of pairs that could not be read. They are reported already, so facts about their parts are not said to be about none.
/// </summary>
internal sealed class UnreadRows
{
    private readonly HashSet<(int? Contacts, Length? Height)> rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="contacts">The numbers of contacts of its halves, or null if they could not be read.</param>
    /// <param name="height">The mated height, or null if it could not be read.</param>
    public void Add((int First, int Second)? contacts, Length? height)
    {
        rows.Add((contacts?.First, height));
        rows.Add((contacts?.Second, height));
    }

    /// <summary>Determines whether a row may have a number of contacts in a range.</summary>
    public bool MayHave(int least, int most) => rows.Any(row => row.Contacts is not { } known || (known >= least && known <= most));

    /// <summary>Determines whether a row may have a mated height in a range.</summary>
    public bool MayHave(Length least, Length most) => rows.Any(row => row.Height is not { } known || (known >= least && known <= most));

    /// <summary>Determines whether a scope may include a part of a row.</summary>
    public bool MayBeIn(ManifestScope scope) =>
        rows.Any(row =>
            (row.Contacts is not { } contacts || scope.Contacts?.Any(range => contacts >= range.Least && contacts <= range.Most) != false)
            && (row.Height is not { } height || scope.Heights?.Any(range => height >= range.Least && height <= range.Most) != false)
        );
}
