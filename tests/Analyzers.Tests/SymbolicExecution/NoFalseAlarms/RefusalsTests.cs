using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>A value that Keyway or the framework rejects does not reach the code after it.</summary>
public class RefusalsTests
{
    [Fact]
    public Task After_Keyway_rejects_the_value() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    Header header = contacts == 18 ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                    F4.Socket(contacts);
                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_Keyway_rejects_null() =>
        Check.Members(
            """
                static Interconnect Build(Header? header)
                {
                    Socket socket = header is null ? F4.AXK7L26223G : F4.AXK7L24223G;
                    Interconnect.Between(socket, header!);
                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_code_that_throws_on_null() =>
        Check.Members(
            """
                static Interconnect Build(string name, int? spare)
                {
                    int length = name.Length;
                    int given = spare.Value;
                    Interconnect.Between(name is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                    return Interconnect.Between(spare is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_Keyway_rejects_a_number() =>
        Check.Members(
            """
                static Interconnect Build(string text)
                {
                    Header header = text == "none" ? F4.AXK8L26124BG : F4.AXK8L24124BG;
                    PartNumber.Parse(text);
                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_a_check_of_the_framework() =>
        Check.Members(
            """
                static Interconnect Build(System.Net.Http.HttpResponseMessage response)
                {
                    response.EnsureSuccessStatusCode();
                    return Interconnect.Between(!response.IsSuccessStatusCode ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_a_validator_of_the_framework() =>
        Check.File(
            """
            class Options
            {
                [System.ComponentModel.DataAnnotations.Range(24, 24)]
                public int Contacts { get; set; }
            }

            static class Boards
            {
                static Interconnect Build(Options options)
                {
                    System.ComponentModel.DataAnnotations.Validator.ValidateObject(options, new(options), true);
                    return Interconnect.Between(options.Contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            }
            """
        );
}
