using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Designs;

public class ImmutabilityTests
{
    [Fact]
    public void Every_call_returns_a_new_interconnect_and_leaves_the_old_one_as_it_was()
    {
        Interconnect bare = Interconnect.Between(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG"));
        Interconnect full = bare.AddNet("VCAM", 1.2.Amperes(), contacts: [1, 2, 3, 4])
            .WithVoltage(3.3.Volts())
            .WithAmbientTemperature((-20).DegreesCelsius(), 70.DegreesCelsius())
            .WithMatingCycles(30)
            .WithMatedHeight(3.0.Millimeters());
        Assert.Empty(bare.Nets);
        Assert.Null(bare.Voltage);
        Assert.Null(bare.AmbientMinimum);
        Assert.Null(bare.AmbientMaximum);
        Assert.Null(bare.MatingCycles);
        Assert.Equal(2.5.Millimeters(), bare.MatedHeight);
        Assert.Single(full.Nets);
        Assert.Equal(3.3.Volts(), full.Voltage);
        Assert.Equal((-20).DegreesCelsius(), full.AmbientMinimum);
        Assert.Equal(70.DegreesCelsius(), full.AmbientMaximum);
        Assert.Equal(30, full.MatingCycles);
        Assert.Equal(3.Millimeters(), full.MatedHeight);
    }

    [Fact]
    public void Two_designs_with_a_common_start_do_not_affect_each_other()
    {
        Interconnect common = Interconnect
            .Between(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG"))
            .AddNet("A", 0.1.Amperes(), [1]);
        Interconnect left = common.AddNet("B", 0.1.Amperes(), [2]);
        Interconnect right = common.AddNet("C", 0.1.Amperes(), [2]);
        Assert.Equal(["A", "B"], left.Nets.Select(net => net.Name));
        Assert.Equal(["A", "C"], right.Nets.Select(net => net.Name));
        Assert.Single(common.Nets);
    }

    [Fact]
    public void The_list_of_nets_cannot_be_written_to()
    {
        Interconnect interconnect = Interconnect
            .Between(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG"))
            .AddNet("A", 0.1.Amperes(), [1]);
        Assert.Throws<NotSupportedException>(() => ((IList<Net>)interconnect.Nets).Clear());
        Assert.Throws<NotSupportedException>(() => ((IList<int>)interconnect.Nets[0].Contacts)[0] = 2);
    }

    [Fact]
    public void The_last_word_counts() =>
        Assert.Equal(
            3.Millimeters(),
            Interconnect
                .Between(TestSeries.Part("AXK740347G"), TestSeries.Part("AXK840145WG"))
                .WithMatedHeight(2.5.Millimeters())
                .WithMatedHeight(3.Millimeters())
                .MatedHeight
        );
}
