using System.Reflection;
using Keyway.Designs.Model.Statements;
using Keyway.Tracing;

namespace Keyway.Runtime.Tests.Support;

/// <summary>Traced arguments of a call, in the order of the parameters of the first overload with at least as many.</summary>
internal sealed class TracedArguments : IStatementArguments
{
    private readonly Dictionary<string, object> arguments = [];

    public TracedArguments(Type design, string method, object[] values)
    {
        ParameterInfo[] parameters =
        [
            .. design
                .GetMethods()
                .Where(overload => overload.Name == method)
                .Select(overload => overload.GetParameters())
                .First(parameters => parameters.Length >= values.Length),
        ];
        for (int i = 0; i < values.Length; i++)
        {
            arguments.Add(parameters[i].Name!, values[i]);
        }
    }

    public object? Origin => "call";

    public bool Has(string parameter) => arguments.ContainsKey(parameter);

    public Traced<T> Get<T>(string parameter) => (Traced<T>)arguments[parameter];

    public Traced<T>? Find<T>(string parameter) => arguments.TryGetValue(parameter, out object? value) ? (Traced<T>)value : null;

    public Traced<IReadOnlyList<Traced<T>>> GetItems<T>(string parameter) =>
        arguments[parameter] is Traced<IReadOnlyList<Traced<T>>> items ? items : Traced<IReadOnlyList<Traced<T>>>.Unknown(null);
}
