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
}
