using System.Text;

namespace Keyway.Boards.Reading;

/// <summary>The names of nets as KiCad writes them: with the sheets before them, and some characters escaped.</summary>
internal static class NetNames
{
    private static readonly KeyValuePair<string, char>[] Escapes =
    [
        new("{slash}", '/'),
        new("{backslash}", '\\'),
        new("{lt}", '<'),
        new("{gt}", '>'),
        new("{colon}", ':'),
        new("{comma}", ','),
        new("{bar}", '|'),
        new("{quote}", '\''),
        new("{dblquote}", '"'),
        new("{space}", ' '),
        new("{tab}", '\t'),
        new("{brace}", '{'),
    ];

    /// <summary>Creates a net. The leaf is cut off first, because a slash in it is escaped, and those between sheets are not.</summary>
    public static BoardNet CreateNet(string name, int index)
    {
        int slash = name.LastIndexOf('/');
        string whole = Unescape(name);
        return new BoardNet(whole, slash < 0 ? whole : Unescape(name.Substring(slash + 1)), index);
    }

    /// <summary>Replaces <c>{slash}</c> and the like by the characters that they stand for.</summary>
    public static string Unescape(string name)
    {
        int brace = name.IndexOf('{');
        if (brace < 0)
        {
            return name;
        }

        var unescaped = new StringBuilder(name.Length);
        int kept = 0;
        while (brace >= 0)
        {
            int next = brace + 1;
            // Braces after these characters are markup: an overbar, a subscript, a superscript, a variable.
            if (brace == 0 || name[brace - 1] is not ('~' or '_' or '^' or '$'))
            {
                foreach (KeyValuePair<string, char> escape in Escapes)
                {
                    if (string.CompareOrdinal(name, brace, escape.Key, 0, escape.Key.Length) == 0)
                    {
                        unescaped.Append(name, kept, brace - kept).Append(escape.Value);
                        next = brace + escape.Key.Length;
                        kept = next;
                        break;
                    }
                }
            }

            brace = name.IndexOf('{', next);
        }

        return unescaped.Append(name, kept, name.Length - kept).ToString();
    }
}
