using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution;

/// <summary>A fault that arises only from a call further out is reported in the method that writes it.</summary>
public class PlacesOfCallsTests
{
    [Fact]
    public Task The_method_that_writes_the_whole_fault() =>
        Check.Marked(
            """
            interface IRig
            {
                void Register(string board, Interconnect link);

                BoardAssembly Commit();
            }

            sealed class Rig(string name) : IRig
            {
                private readonly Queue<Func<BoardAssembly, BoardAssembly>> pending = new();

                public void Register(string board, Interconnect link) => pending.Enqueue(rig => rig.Join("core", board, link));

                public BoardAssembly Commit()
                {
                    BoardAssembly rig = new(name);
                    while (pending.TryDequeue(out Func<BoardAssembly, BoardAssembly>? step))
                    {
                        rig = step(rig);
                    }

                    return rig;
                }
            }

            sealed class Designer(Func<string, IRig> begin)
            {
                public BoardAssembly Design()
                {
                    IRig rig = begin("rig");
                    JoinMotors(rig);
                    return rig.Commit();
                }

                private static void JoinMotors(IRig rig)
                {
                    P4Socket pitch = P4.Socket(30, 2.0.Millimeters());
                    rig.Register("pitch", Interconnect.Between(pitch, pitch.MatingHeader()));
                    P4Socket roll = P4.Socket(50, 2.5.Millimeters());
                    rig.Register("pitch", Connect(roll, roll.MatingHeader(2.5.Millimeters()))); // KEY5001, KEY5002
                }

                private static Interconnect Connect(Socket socket, Header header) => Interconnect.Between(socket, header);
            }

            static class Rigs
            {
                public static BoardAssembly Build() => new Designer(name => new Rig(name)).Design();
            }
            """
        );

    [Fact]
    public Task The_call_that_writes_a_part_of_the_fault() =>
        Check.Marked(
            """
            sealed class Designer(Func<int, int> pins)
            {
                public F4Socket Design(int lanes) => Choose(lanes);

                private F4Socket Choose(int lanes) => F4.Socket(pins(lanes) + 2);
            }

            static class Rigs
            {
                public static F4Socket Build() => new Designer(lanes => 2 * lanes).Design(8); // KEY1001
            }
            """
        );

    [Fact]
    public Task The_lambda_that_a_call_is_given_and_calls() =>
        Check.Marked(
            """
            abstract record Result<T>
            {
                public sealed record Ok(T Value) : Result<T>;

                public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => next(((Ok)this).Value);
            }

            static class Rigs
            {
                private const int ChangesPerYear = 122;

                public static Result<Interconnect> Cartridge() =>
                    new Result<Interconnect>.Ok(Interconnect.Between(F4S.AXT510124, F4S.AXT610124))
                        .Then(Indoors)
                        .Then(i => new Result<Interconnect>.Ok(i.WithMatingCycles(Changes()))); // KEY4002

                private static int Changes() => ChangesPerYear;

                private static Result<Interconnect> Indoors(Interconnect joint) =>
                    new Result<Interconnect>.Ok(joint.WithAmbientTemperature(5.DegreesCelsius(), 40.DegreesCelsius()));
            }
            """
        );

    [Fact]
    public Task A_fault_of_a_lambda_itself_is_reported_once() =>
        Check.Marked(
            """
            static class Rigs
            {
                public static Interconnect Cartridge() =>
                    Wire(
                        F4S.AXT510124,
                        122,
                        (socket, cycles) =>
                            Interconnect.Between(socket, F4S.AXT610124)
                                .WithMatingCycles(122)); // KEY4002

                private static Interconnect Wire(Socket socket, int cycles, Func<Socket, int, Interconnect> wire) => wire(socket, cycles);
            }
            """
        );

    [Fact]
    public Task The_arguments_of_a_parameter_with_params() =>
        Check.Marked(
            """
            sealed class Plug(Interconnect interconnect)
            {
                private Interconnect wired = interconnect;

                public Plug Net(string name, double amperes, params int[] contacts)
                {
                    wired = wired.AddNet(name, amperes.Amperes(), contacts);
                    return this;
                }

                public Interconnect Build() => wired;
            }

            static class Rigs
            {
                public static Interconnect Display() =>
                    new Plug(Interconnect.Between(F4.AXK7L10223G, F4.AXK8L10124BG))
                        .Net("VDD", 0.1, 1)
                        .Net("BACKLIGHT", 0.9, 2, 3) // KEY3001
                        .Net("SENSE", 0.001, 11) // KEY1003
                        .Build();
            }
            """
        );
}
