namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Copies are collections of their own, and sorted ones are in order.</summary>
public class SortedAndConcurrentCollectionsTests
{
    [Theory]
    [InlineData(
        """
            var source = new Dictionary<string, int> { ["a"] = 24 };
            var copy = new Dictionary<string, int>(source);
            source["a"] = 18;
            return copy["a"];
            """
    )]
    [InlineData(
        """
            var copy = new SortedDictionary<string, int>(new Dictionary<string, int> { ["b"] = 24 }) { ["a"] = 18 };
            return copy.Last().Value;
            """
    )]
    [InlineData(
        """
            var none = ImmutableDictionary<string, int>.Empty.Add("a", 24);
            none.SetItems(new[] { new KeyValuePair<string, int>("a", 18) });
            return none["a"];
            """
    )]
    [InlineData(
        """
            var sizes = new List<int>();
            var pair = new KeyValuePair<string, List<int>>("a", sizes);
            pair.Value.Add(24);
            return sizes.Count == 0 ? 18 : sizes[0];
            """
    )]
    [InlineData(
        """
            var sizes = new SortedSet<int> { 18 };
            SortedSet<int> small = sizes.GetViewBetween(0, 20);
            small.Clear();
            sizes.Add(24);
            return sizes.Min;
            """
    )]
    [InlineData(
        """
            var sizes = new SortedSet<int>(new[] { 18, 24 }, Comparer<int>.Create((a, b) => b - a));
            return sizes.First();
            """
    )]
    [InlineData(
        """
            var source = new List<int> { 18 };
            var sizes = new System.Collections.ObjectModel.Collection<int>(source);
            source[0] = 24;
            return sizes[0];
            """
    )]
    [InlineData(
        """
            var sizes = new OrderedDictionary<string, int> { ["a"] = 18 };
            sizes.Insert(0, "b", 24);
            return sizes.First().Value;
            """
    )]
    public Task A_collection_and_what_changes_it(string code) => ProgramCheck.IsSound($"static int Contacts() {{ {code} }}");
}
