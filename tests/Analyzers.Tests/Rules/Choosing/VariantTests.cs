using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Rules.Choosing;

public class VariantTests
{
    [Fact]
    public Task Mate_with_standard_parts_and_with_each_other() =>
        Check.Statements(
            """
            Interconnect.Between(F4.InspectionSocket(24), F4.AXK8L24124BG).WithMatedHeight(0.9.Millimeters());
            Interconnect.Between(F4.AXK7L24223G, F4.InspectionHeader(24));
            Interconnect.Between(F4.AXK7LE2426G, F4.AXK8LE2426BG);
            Interconnect.Between(F4S.InspectionSocket(42, 1.0.Millimeters()), F4S.AXT642124);
            Interconnect.Between(F4.InspectionSocket(24), F4.InspectionSocket(24).MatingHeader());
            """
        );

    [Fact]
    public Task Are_checked_as_all_parts_are() =>
        Check.Statements(
            """
            F4.InspectionSocket({|KEY1001:18|});
            F4S.InspectionHeader(24, {|KEY1004:0.9.Millimeters()|});
            Interconnect.Between(F4.AXK7LE2426G, {|KEY2003:F4.AXK8L26124BG|});
            Interconnect.Between(F4.AXK7LE2426G, {|KEY2002:F4S.InspectionHeader(24)|});
            Interconnect.Between(F4.InspectionSocket(24), F4.AXK8L24124BG).AddNet("VBAT", {|KEY3001:0.4.Amperes()|}, [1]);
            PartNumber.Parse({|KEY1002:"AXK7LE1826G"|});
            """
        );
}
