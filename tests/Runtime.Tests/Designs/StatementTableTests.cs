using System.Reflection;
using Keyway.Designs;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Designs;

public class StatementTableTests
{
    private static readonly (Type Design, StatementTable Table)[] Tables =
    [
        (typeof(Interconnect), InterconnectStatements.Table),
        (typeof(BoardAssembly), BoardAssemblyStatements.Table),
        (typeof(Mounting), MountingStatements.Table),
        (typeof(PurchaseOrder), PurchaseOrderStatements.Table),
    ];

    [Fact]
    public void Every_method_that_states_something_is_listed() =>
        Assert.All(
            Tables,
            item =>
                Assert.Equal(
                    Overloads(item.Design).Select(method => method.Name).Distinct().Order(StringComparer.Ordinal),
                    item.Table.Methods.Order(StringComparer.Ordinal)
                )
        );

    [Fact]
    public void A_statement_asks_for_all_parameters_of_its_method_and_for_no_others() =>
        Assert.All(
            Tables,
            item =>
                Assert.All(
                    item.Table.Methods,
                    method =>
                    {
                        // No rule reads the reason of a statement, which is for people.
                        IEnumerable<string> parameters = Overloads(item.Design)
                            .Where(overload => overload.Name == method)
                            .SelectMany(overload => overload.GetParameters())
                            .Select(parameter => parameter.Name!)
                            .Where(name => name != "because")
                            .Distinct();
                        var shorter = new AskedArguments(isComplete: false);
                        var complete = new AskedArguments(isComplete: true);
                        item.Table.Read(method, shorter);
                        item.Table.Read(method, complete);
                        Assert.Equal(parameters.Order(), shorter.Names.Union(complete.Names).Order());
                    }
                )
        );

    [Fact]
    public void Other_methods_state_nothing() =>
        Assert.All(Tables, item => Assert.Null(item.Table.Read(nameof(Interconnect.EnsureValid), new AskedArguments(isComplete: true))));

    private static IEnumerable<MethodInfo> Overloads(Type design) =>
        design
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == design && method.Name != nameof(Interconnect.EnsureValid));

    /// <summary>Records the requested arguments. All of them are unknown, and optional ones exist only if the object is complete.</summary>
    private sealed class AskedArguments(bool isComplete) : IStatementArguments
    {
        public HashSet<string> Names { get; } = [];

        public object? Origin => null;

        public bool Has(string parameter) => isComplete;

        public Traced<T> Get<T>(string parameter)
        {
            Names.Add(parameter);
            return Traced<T>.Unknown(null);
        }

        public Traced<T>? Find<T>(string parameter)
        {
            Names.Add(parameter);
            return isComplete ? Traced<T>.Unknown(null) : null;
        }

        public Traced<IReadOnlyList<Traced<T>>> GetItems<T>(string parameter)
        {
            Names.Add(parameter);
            return Traced<IReadOnlyList<Traced<T>>>.Unknown(null);
        }
    }
}
