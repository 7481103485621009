using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.SymbolicExecution.NoFalseAlarms;

/// <summary>What an inherited member does is right for the objects of every class, or unknown.</summary>
public class InheritedMembersTests
{
    [Theory]
    [InlineData("class Sound() : Module(20) { }")]
    [InlineData("class Any(int n) : Module(n) { }")]
    [InlineData("class Own() : Module(18) { public override F4Socket Choose() => F4.Socket(20); }")]
    [InlineData("class Set() : Module(20) { public int Added { get; set; } = -2; protected override int Extra => Added; }")]
    [InlineData("abstract class Never() : Module(18) { }")]
    [InlineData("class Checked : Module { public Checked() : base(18) { throw new NotSupportedException(); } }")]
    [InlineData("class Guarded() : Module(18) { protected override bool IsUsed => false; }")]
    public Task None_of_these_is_a_fault(string derived) =>
        Check.File(
            $$"""
            abstract class Module(int contacts)
            {
                protected virtual int Extra => 0;

                protected virtual bool IsUsed => true;

                public virtual F4Socket Choose() => IsUsed ? F4.Socket(contacts + Extra) : F4.Socket(20);
            }

            {{derived}}
            """
        );

    [Fact]
    public Task A_private_member_that_all_callers_call_rightly() =>
        Check.File(
            """
            abstract class Module
            {
                protected abstract int Extra { get; }

                public F4Socket Choose() => Choose(isWide: false);

                private F4Socket Choose(bool isWide) => F4.Socket(isWide ? 16 + Extra : 20);
            }

            class Sound : Module
            {
                protected override int Extra => 2;
            }
            """
        );

    [Theory]
    [InlineData("class Sound() : Module<int>(20);")]
    [InlineData("class Any<T>(T given) : Module<T>(given);")]
    [InlineData("class Own() : Module<int>(18) { public override F4Socket Choose() => F4.Socket(20); }")]
    [InlineData("class Text() : Module<string>(\"18\");")]
    [InlineData("class Own<T>() : Module<int>(18) { public override F4Socket Choose() => F4.Socket(20); } class End() : Own<string>;")]
    public Task None_of_these_is_a_fault_of_a_generic_class(string derived) =>
        Check.File(
            $$"""
            abstract class Module<T>(T given)
            {
                private readonly T given = given;

                public virtual F4Socket Choose() => F4.Socket(given is int contacts ? contacts : 24);
            }

            {{derived}}
            """
        );
}
