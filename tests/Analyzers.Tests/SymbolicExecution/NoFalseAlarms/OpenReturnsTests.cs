using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>Designs that branches leave behind, which other code still completes, and members that tell of each other.</summary>
public class OpenReturnsTests
{
    private const string Wrong = "Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG).WithVoltage(900.Volts())";

    [Theory]
    [InlineData($"if (File.Exists(path)) {{ design = {Wrong}; }} return design.WithVoltage(5.Volts());")]
    [InlineData($"if (File.Exists(path)) {{ design = {Wrong}; }} Complete(); return design;")]
    [InlineData($"if (File.Exists(path)) {{ design = {Wrong}; }} Interconnect same = design; return same.WithVoltage(5.Volts());")]
    [InlineData($"all.Add(design); if (File.Exists(path)) {{ all[0] = {Wrong}; }} return all[0].WithVoltage(5.Volts());")]
    [InlineData($"switch (path) {{ case \"a\": design = {Wrong}; break; }} Complete(); return design;")]
    public Task Completed_after_the_branch(string statements) =>
        Check.Members(
            $$"""
            static Interconnect Build(string path)
            {
                List<Interconnect> all = [];
                Interconnect design = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                void Complete() => design = design.WithVoltage(5.Volts());
                {{statements}}
            }
            """
        );

    [Theory]
    [InlineData("private readonly bool isSingle = !isDual;", "isSingle")]
    [InlineData("private bool IsSingle { get; } = !isDual;", "IsSingle")]
    [InlineData("private bool IsSingle => !isDual;", "IsSingle")]
    public Task Members_that_tell_of_a_parameter_of_the_primary_constructor(string member, string name) =>
        Check.File(
            $$"""
            sealed class Camera(bool isDual)
            {
                {{member}}

                public Interconnect Build()
                {
                    Interconnect design = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    if (isDual)
                    {
                        design = design.AddNet("VCAM", 0.1.Amperes(), [1]);
                    }

                    if ({{name}})
                    {
                        design = design.AddNet("VCAM", 0.2.Amperes(), [1]);
                    }

                    return design;
                }
            }
            """
        );

    [Fact]
    public Task A_parameter_of_the_primary_constructor_that_code_writes() =>
        Check.File(
            """
            sealed class Camera(int contacts)
            {
                public Socket Build()
                {
                    if (contacts < 20)
                    {
                        contacts = 20;
                    }

                    return F4.Socket(contacts);
                }
            }
            """
        );

    [Fact]
    public Task Tasks_whose_variables_are_written_while_they_run() =>
        Check.File(
            """
            static class Product
            {
                public static async Task Build()
                {
                    int contacts = 18;
                    Task<int> task = Task.Run(() => contacts);
                    contacts = 20;
                    F4.Socket(await task);
                }
            }
            """
        );
}
