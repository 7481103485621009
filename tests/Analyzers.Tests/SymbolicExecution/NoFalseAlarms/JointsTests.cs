using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>The joints of an assembly are the same objects, with the same interconnects, whenever code reads them.</summary>
public class JointsTests
{
    [Theory]
    [InlineData("assembly.Joints[0] != assembly.Joints[0]")]
    [InlineData("!ReferenceEquals(assembly.Joints[0].Interconnect, flex)")]
    [InlineData("!assembly.Joints.Contains(assembly.Joints[0])")]
    [InlineData("assembly.Joints.Concat(assembly.Joints).Distinct().Count() == 2")]
    [InlineData("assembly.Joints[0].SecondBoard == board && board == \"main\"")]
    [InlineData("assembly.Joints.Count(joint => joint.SecondBoard == \"antenna\") == 0 && board == \"antenna\"")]
    public Task A_condition_on_a_joint(string condition) =>
        Check.Members(
            $$"""
                static void Build()
                {
                    string board = "antenna";
                    Interconnect flex = Interconnect.Between(F4S.AXT516124, F4S.AXT616124);
                    BoardAssembly assembly = new BoardAssembly("guide").Join("main", board, flex);
                    if ({{condition}})
                    {
                        F4.Socket(18);
                    }
                }
            """
        );
}
