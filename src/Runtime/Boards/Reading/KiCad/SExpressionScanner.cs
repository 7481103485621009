using System.Text;
using Keyway.Text;

namespace Keyway.Boards.Reading.KiCad;

/// <summary>
/// Walks through the lists of an S-expression, without building a tree: a reader enters the lists that it knows and skips all others. The
/// nesting is counted, so no text is too deep.
/// </summary>
internal sealed class SExpressionScanner(string text)
{
    private static readonly char[] StringStops = ['"', '\\'];

    private int position = TextLines.FirstVisible(text);

    /// <summary>The number of lists that are open.</summary>
    public int Depth { get; private set; }

    /// <summary>The index of the parenthesis that opens the list entered last.</summary>
    public int ListStart { get; private set; }

    /// <summary>The index of the first character of the current atom, without its quotation mark.</summary>
    public int AtomStart { get; private set; }

    public int AtomLength { get; private set; }

    public int AtomEnd => AtomStart + AtomLength;

    public bool IsQuoted { get; private set; }

    /// <summary>The index of the next character.</summary>
    public int Position => position;

    /// <summary>The index of a quotation mark that nothing closes, or -1.</summary>
    public int UnclosedString { get; private set; } = -1;

    /// <summary>Leaves the lists within a list that are still open.</summary>
    /// <param name="level">The depth of that list.</param>
    public void Leave(int level)
    {
        while (Depth > level && NextStructure() is var found && found != '\0')
        {
            Depth += found == '(' ? 1 : -1;
        }
    }

    /// <summary>
    /// Enters the next list among the children of a list, leaving the lists within it that are still open. Its first atom becomes the
    /// current one; it is empty if the list does not begin with a word.
    /// </summary>
    /// <param name="level">The depth of the list whose children are asked for.</param>
    /// <returns>Whether there is one; otherwise, that list has been left, or the text has ended.</returns>
    public bool NextList(int level)
    {
        while (true)
        {
            switch (NextStructure())
            {
                case '\0':
                    return false;
                case '(' when Depth++ == level:
                    ListStart = position - 1;
                    ReadHead();
                    return true;
                case ')' when --Depth < level:
                    return false;
            }
        }
    }

    /// <summary>Goes to the next atom of the current list, up to its first list.</summary>
    /// <returns>Whether there is one.</returns>
    public bool NextAtom()
    {
        while (position < text.Length && text[position] <= ' ')
        {
            position++;
        }

        if (position >= text.Length || text[position] is '(' or ')')
        {
            return false;
        }

        IsQuoted = text[position] == '"';
        if (IsQuoted)
        {
            AtomStart = position + 1;
            position++;
            SkipString(AtomStart - 1);
            AtomLength = (UnclosedString < 0 ? position - 1 : position) - AtomStart;
            return true;
        }

        AtomStart = position;
        while (position < text.Length && text[position] > ' ' && text[position] is not ('(' or ')' or '"'))
        {
            position++;
        }

        AtomLength = position - AtomStart;
        return true;
    }

    /// <summary>Determines whether the current atom is this word.</summary>
    public bool IsAtom(string word)
    {
        // Every list is compared with several words, most of which differ in the length or the first characters.
        if (AtomLength != word.Length)
        {
            return false;
        }

        string all = text;
        int start = AtomStart;
        for (int i = 0; i < word.Length; i++)
        {
            if (all[start + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the current atom, with its escapes replaced.</summary>
    public string GetAtom(TextPool pool) =>
        IsQuoted && text.IndexOf('\\', AtomStart, AtomLength) >= 0 ? Unescape() : pool.Get(text, AtomStart, AtomLength);

    /// <summary>Goes behind the next parenthesis, and returns it, or the null character at the end of the text.</summary>
    private char NextStructure()
    {
        // Lists are short: a loop is faster than a search that starts again at each parenthesis.
        string all = text;
        for (int i = position; i < all.Length; i++)
        {
            char character = all[i];
            if (character is > ')' or < '"')
            {
                continue;
            }

            if (character is '(' or ')')
            {
                position = i + 1;
                return character;
            }

            if (character == '"')
            {
                position = i + 1;
                SkipString(i);
                i = position - 1;
            }
        }

        position = all.Length;
        return '\0';
    }

    private void ReadHead()
    {
        if (!NextAtom())
        {
            AtomStart = position;
            AtomLength = 0;
            IsQuoted = false;
        }
    }

    /// <summary>Goes behind the closing quotation mark, or to the end of the text.</summary>
    private void SkipString(int start)
    {
        while (true)
        {
            int found = text.IndexOfAny(StringStops, position);
            if (found >= 0 && text[found] == '"')
            {
                position = found + 1;
                return;
            }

            if (found < 0 || found + 2 > text.Length)
            {
                position = text.Length;
                UnclosedString = start;
                return;
            }

            // A backslash escapes the character after it.
            position = Math.Min(found + 2, text.Length);
        }
    }

    private string Unescape()
    {
        var unescaped = new StringBuilder(AtomLength);
        for (int i = AtomStart; i < AtomEnd; i++)
        {
            char character = text[i];
            if (character == '\\' && i + 1 < AtomEnd)
            {
                i++;
                character = text[i] switch
                {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    _ => text[i],
                };
            }

            unescaped.Append(character);
        }

        return unescaped.ToString();
    }
}
