namespace Keyway.Testing;

/// <summary>What only the caller of a random program knows: code that reads it, as conditions, numbers, headers and sequences.</summary>
internal sealed class OpenValues(System.Random random)
{
    /// <summary>The members that a program reads. The fields are public: the caller sets them before each run.</summary>
    public const string Members = """
            public static int Answers;
            public static string Word = "";
            public static string Count = "";
            private static readonly Dictionary<string, int> Stock = new() { ["w"] = 2, ["v"] = 25, ["ww"] = 4 };
            private static readonly Dictionary<string, Header> Kinds = new() { ["w"] = F4.AXK8L24124BG, ["v"] = F4.AXK8L26124BG };
            private static readonly (string Name, int Contact)[] Rows = [("w", 2), ("v", 25), ("x", 26)];

            private static bool Told(int bit) => (Answers >> bit & 1) != 0;

            private static IEnumerable<int> Chosen()
            {
                foreach ((string name, int contact) in Rows)
                {
                    if (name != Word) yield return contact;
                }
            }

        """;

    /// <summary>The local variables that a program starts with.</summary>
    public const string Locals = "        bool o0 = Told(0), o1 = Word == \"w\"; int a0 = Answers % 4;";

    private int names;

    public string Condition() =>
        Choose([
            "o0",
            "o0",
            "o1",
            "!o1",
            "a0 > 1",
            $"a0 == {random.Next(4)}",
            $"Told({random.Next(3)})",
            $"!Told({random.Next(3)})",
            $"Answers > {random.Next(12)}",
            "(Answers & 2) != 0",
            "Word == \"w\"",
            "Word is \"v\" or \"ww\"",
            "Word.Length > 1",
            "Word.StartsWith('w')",
            "Stock.ContainsKey(Word)",
            $"(Stock.TryGetValue(Word, out int y{names}) && y{names++} > 3)",
            $"(int.TryParse(Count, out int y{names}) && y{names++} == 3)",
            $"Rows.Any(row => row.Name == Word && row.Contact > {random.Next(3)})",
        ]);

    public string Number(string known) =>
        Choose([
            "a0",
            "(a0 + 1)",
            "(Answers % 4 + 1)",
            "Word.Length",
            $"Stock.GetValueOrDefault(Word, {known})",
            $"(Stock.TryGetValue(Word, out int y{names}) ? y{names++} : {known})",
            $"(int.TryParse(Count, out int y{names}) ? y{names++} : {known})",
            $"(Word switch {{ \"w\" => 1, \"v\" => 25, _ => {known} }})",
            $"(Answers switch {{ 0 => 2, > 12 => {known}, _ => 3 }})",
            $"(o0 ? 1 : {known})",
            "Rows.FirstOrDefault(row => row.Name == Word).Contact",
            "Rows.Where(row => Told(row.Contact % 3)).Select(row => row.Contact).FirstOrDefault(3)",
            $"Math.Min(Answers, {known})",
        ]);

    public string Header(string known) =>
        Choose([
            $"(Kinds.TryGetValue(Word, out Header? y{names}) ? y{names++} : {known})",
            $"(Kinds.GetValueOrDefault(Word) ?? {known})",
            $"(Word switch {{ \"w\" => F4.AXK8L24124BG, \"v\" => F4.AXK8L26124BG, _ => {known} }})",
            $"(o0 ? F4.AXK8L26124BG : {known})",
            $"(a0 > 2 ? {known} : F4.AXK8L24124BG)",
        ]);

    public string Sequence() =>
        Choose([
            "Chosen()",
            "Rows.Where(row => row.Name != Word).Select(row => row.Contact)",
            "Rows.Select(row => row.Contact).Take(a0)",
            "Rows.Where(row => o0 || row.Contact < 20).Select(row => row.Contact)",
            "Table.Where(contact => contact > Answers)",
            "(Told(1) ? Table : [])",
            "Enumerable.Range(1, Answers % 3)",
        ]);

    private string Choose(string[] choices) => choices[random.Next(choices.Length)];
}
