using Keyway.Generator.Reading.Sections;

namespace Keyway.Generator.Tests.Fuzz;

/// <summary>A typing slip in a catalog.</summary>
/// <param name="Kind">What happened, such as "digit replaced".</param>
/// <param name="Section">The section of the catalog.</param>
/// <param name="Line">The line as it should be.</param>
/// <param name="Text">The catalog with the slip.</param>
internal sealed record TypingSlip(string Kind, string Section, string Line, string Text);

/// <summary>Makes the slips of people who type figures from a datasheet.</summary>
internal static class TypingSlips
{
    // Keys whose values are text, even if it contains digits.
    private static readonly HashSet<string> Words = new(
        CatalogSections
            .All.SelectMany(section => section.Fields)
            .Where(field => field.Kind == ValueKind.Text)
            .Select(field => field.Key)
            .Concat(["series", "description", "pattern", "table", "name"]),
        StringComparer.Ordinal
    );

    /// <summary>
    /// Returns, for each digit outside comments and text: the digit replaced by two others, doubled, dropped, and exchanged with its
    /// right-hand neighbor; and for each decimal point, the point moved to the left and to the right.
    /// </summary>
    public static IEnumerable<TypingSlip> In(string text)
    {
        int start = 0;
        string section = "";
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0 && char.IsAsciiLetter(line[0]))
            {
                section = line.Split(':')[0];
            }

            string key = line.TrimStart(' ', '-').Split(':')[0];
            bool isFigure = !line.TrimStart().StartsWith('#') && !Words.Contains(key);
            for (int place = 0; place < line.Length && isFigure; place++)
            {
                foreach ((string kind, string typed) in At(line, place))
                {
                    yield return new TypingSlip(kind, section, line.Trim(), text.Remove(start, line.Length).Insert(start, typed));
                }
            }

            start += line.Length + 1;
        }
    }

    private static IEnumerable<(string Kind, string Line)> At(string line, int place)
    {
        char character = line[place];
        char next = place + 1 < line.Length ? line[place + 1] : ' ';
        if (char.IsAsciiDigit(character))
        {
            int digit = character - '0';
            string rest = line.Remove(place, 1);
            yield return ("digit replaced", rest.Insert(place, Digit(digit + 1 + (place * 7 + line.Length) % 9)));
            yield return ("digit replaced", rest.Insert(place, Digit(digit + 1 + (place * 7 + line.Length + 4) % 9)));
            yield return ("digit doubled", line.Insert(place, line.Substring(place, 1)));
            yield return ("digit dropped", rest);
            if (char.IsAsciiDigit(next) && next != character)
            {
                yield return ("digits exchanged", rest.Insert(place + 1, line.Substring(place, 1)));
            }
        }
        else if (character == '.' && place > 0 && char.IsAsciiDigit(line[place - 1]) && char.IsAsciiDigit(next))
        {
            string rest = line.Remove(place, 1);
            yield return ("point moved", rest.Insert(place - 1, "."));
            yield return ("point moved", rest.Insert(place + 1, "."));
        }
    }

    private static string Digit(int value) => ((char)('0' + value % 10)).ToString();
}
