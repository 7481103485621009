namespace Keyway.Text;

/// <summary>The number of typos between two words.</summary>
internal static class EditDistance
{
    /// <summary>Returns the candidate that was probably meant, or null if none is close enough.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        int most = Math.Max(1, Math.Min(3, word.Length / 3));
        return candidates
            .Select(candidate => (Word: candidate, Distance: Between(word.ToUpperInvariant(), candidate.ToUpperInvariant(), most)))
            .Where(candidate => candidate.Distance <= most && candidate.Distance < word.Length)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>
    /// Returns the smallest number of edits: inserting, removing or replacing a character, or swapping two adjacent ones (optimal string
    /// alignment). Returns <paramref name="most"/> + 1 if more than <paramref name="most"/> edits are needed.
    /// </summary>
    public static int Between(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        int[] beforeLast = new int[b.Length + 1];
        int[] last = new int[b.Length + 1];
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > most)
            {
                return most + 1;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
