namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A lambda captures the variable of its iteration, and a type captures the parameters of its primary constructor.</summary>
public class CapturedVariablesTests
{
    [Fact]
    public Task The_first_lambda_of_a_foreach() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    Func<int>? first = null;
                    foreach (var n in new[] { 24, 18 })
                        first ??= () => n;
                    return first!();
                }
            """
        );

    [Fact]
    public Task The_lambdas_of_a_foreach() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Func<int>>();
                    foreach (var n in new[] { 24, 18 })
                        functions.Add(() => n);
                    return functions[0]();
                }
            """
        );

    [Fact]
    public Task A_variable_of_the_body_of_a_for() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Func<int>>();
                    for (int i = 0; i < 2; i++)
                    {
                        int count = 24 - i * 6;
                        functions.Add(() => count);
                    }
                    return functions[0]();
                }
            """
        );

    [Fact]
    public Task A_deconstructed_variable_of_a_foreach() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Func<int>>();
                    foreach (var (first, second) in new[] { (24, 1), (18, 2) })
                        functions.Add(() => first);
                    return functions[0]();
                }
            """
        );

    [Fact]
    public Task A_variable_of_the_body_of_a_while() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    Func<int>? first = null;
                    int next = 24;
                    while (next >= 18)
                    {
                        var count = next;
                        first ??= () => count;
                        next -= 6;
                    }
                    return first!();
                }
            """
        );

    [Fact]
    public Task A_primary_constructor_parameter_that_a_method_changes() =>
        ProgramCheck.IsSound(
            """
                class Counter(int number)
                {
                    public void Increase() => number += 6;

                    public int Number => number;
                }

                static int Contacts()
                {
                    var counter = new Counter(18);
                    counter.Increase();
                    return counter.Number;
                }
            """
        );

    [Fact]
    public Task A_primary_constructor_parameter_that_initializes_a_property_too() =>
        ProgramCheck.IsSound(
            """
                class Counter(int number)
                {
                    public int Initial { get; set; } = number;

                    public void Increase() => number += 6;

                    public int Number => number;
                }

                static int Contacts()
                {
                    var counter = new Counter(18);
                    counter.Initial = 18;
                    counter.Increase();
                    return counter.Number;
                }
            """
        );

    [Fact]
    public Task A_variable_of_an_iteration_that_changes_after_the_function_is_created() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Func<int>>();
                    foreach (int count in new[] { 18, 20 })
                    {
                        int contacts = count;
                        functions.Add(() => contacts);
                        contacts = 24;
                    }
                    return functions[0]();
                }
            """
        );

    [Fact]
    public Task A_list_of_an_iteration_that_changes_after_the_function_is_created() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Func<int>>();
                    var lists = new List<List<int>>();
                    foreach (int count in new[] { 18, 20 })
                    {
                        var contacts = new List<int> { count };
                        functions.Add(() => contacts[0]);
                        lists.Add(contacts);
                    }
                    foreach (List<int> contacts in lists)
                    {
                        contacts[0] = 24;
                    }
                    return functions[0]();
                }
            """
        );

    [Fact]
    public Task A_function_that_changes_the_list_of_its_iteration() =>
        ProgramCheck.IsSound(
            """
                static int Contacts()
                {
                    var functions = new List<Action>();
                    List<int>? first = null;
                    foreach (int count in new[] { 18, 20 })
                    {
                        var contacts = new List<int> { count };
                        first ??= contacts;
                        functions.Add(() => contacts[0] = 24);
                    }
                    functions[0]();
                    return first![0];
                }
            """
        );

    [Fact]
    public Task A_list_of_an_iteration_in_a_function_that_others_may_run() =>
        ProgramCheck.IsSound(
            """
                static void RunAll(List<Action> actions) => System.Threading.Tasks.Parallel.ForEach(actions, action => action());

                static int Contacts()
                {
                    var functions = new List<Action>();
                    List<int>? first = null;
                    foreach (int count in new[] { 18, 20 })
                    {
                        var contacts = new List<int> { count };
                        first ??= contacts;
                        functions.Add(() => contacts[0] = 24);
                    }
                    RunAll(functions);
                    return first![0];
                }
            """
        );
}
