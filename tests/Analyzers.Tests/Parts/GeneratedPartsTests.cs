using Keyway.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Keyway.Analyzers.Tests.Parts;

/// <summary>Parts generated in the same compilation are checked in the same way as those of a compiled library.</summary>
public class GeneratedPartsTests
{
    [Fact]
    public Task Sound_designs_pass() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .AddNet("A", 0.8.Amperes(), contacts: [1, 10])
                .WithVoltage(50.Volts())
                .WithMatedHeight(1.5.Millimeters());
            Interconnect.Between(T2.Header(10, 2.Millimeters()), T2.Socket(10, 2.Millimeters()));
            Interconnect.Between(T2.TH10.MatingSocket(2.Millimeters()), T2.TH10);
            Interconnect.Between(T2.TS00_1, T2.TS00_1.MatingHeader());
            PartNumber.Parse("TS00-1");
            PartNumber.Parse(T2.PartNumbers.TS10_2);
            """
        );

    [Fact]
    public Task Choosing() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small,
            """
            T2.Socket({|#0:12|}, 1.5.Millimeters());
            PartNumber.Parse({|#1:"TS12-1"|});
            T2.Socket({|#3:20|}, {|#2:2.Millimeters()|});
            Interconnect.Between(T2.TS10_1, T2.TH10).AddNet("A", 0.1.Amperes(), contacts: [{|#4:11|}]);
            """,
            Check.Error("KEY1001", "T2 sockets are not made with 12 contacts; the nearest are 10 and 20"),
            new DiagnosticResult("KEY1002", DiagnosticSeverity.Error)
                .WithLocation(1)
                .WithMessage(
                    "'TS12-1' is not in the catalog: T2 sockets TS…-1 are not made with 12 contacts; "
                        + "did you mean 'TS10-1' (T2 socket, 10 contacts) or 'TS20-1' (T2 socket, 20 contacts)?"
                ),
            new DiagnosticResult("KEY1004", DiagnosticSeverity.Error)
                .WithLocation(2)
                .WithLocation(3)
                .WithMessage("T2 sockets with 20 contacts are made for 1.5 mm, not for 2.0 mm; the nearest count for 2.0 mm is 10"),
            new DiagnosticResult("KEY1003", DiagnosticSeverity.Error)
                .WithLocation(4)
                .WithMessage("TS10-1 has contacts 1 to 10; there is no contact 11")
        );

    [Fact]
    public Task Mating() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, {|KEY2001:T2.TS10_2|});
            Interconnect.Between(T2.TS10_1, {|KEY2003:T2.TH20|});
            Interconnect.Between(T2.TS10_1, T2.TH10).WithMatedHeight({|KEY2005:2.Millimeters()|});
            T2.TS10_1.MatingHeader({|KEY2005:2.Millimeters()|});
            {|KEY2005:T2.TH10.MatingSocket()|};
            """
        );

    [Fact]
    public Task Electrical() =>
        CatalogTest.RunStatements(
            SampleCatalogs.Small,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10)
                .AddNet("A", {|KEY3001:0.9.Amperes()|}, contacts: [1, 2])
                .AddNet({|KEY3005:"A"|}, 0.1.Amperes(), contacts: [3, {|KEY3006:3|}])
                .AddNet("B", 0.1.Amperes(), contacts: [{|KEY3004:3|}])
                .WithVoltage({|KEY3003:51.Volts()|});
            Interconnect.Between(T2.TS00_1, T2.TH00)
                .AddNet("A", 2.1.Amperes(), contacts: [1, 2, 3, 4, 5, 6])
                .AddNet("B", {|KEY3002:2.1.Amperes()|}, contacts: [11, 12, 13, 14, 15, 16]);
            """
        );

    [Fact]
    public Task In_another_file_of_the_same_project() =>
        CatalogTest.Run(
            SampleCatalogs.Small,
            """
            static class Tables
            {
                public static readonly Header[] Headers = [T2.TH10, T2.TH20];
            }

            static class Boards
            {
                static Interconnect Build(bool wide) =>
                    Interconnect.Between(T2.TS10_1, {|KEY2003:wide ? Tables.Headers[1] : Tables.Headers[0]|});
            }
            """
        );

    [Fact]
    public Task A_rating_that_is_not_given_is_no_limit() =>
        CatalogTest.RunStatements(
            SampleCatalogs.WithoutVoltage,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).WithVoltage(9000.Volts()).AddNet("A", {|KEY3001:1.Amperes()|}, contacts: [1]);
            """
        );

    [Fact]
    public Task Without_ratings_only_the_form_is_checked() =>
        CatalogTest.RunStatements(
            SampleCatalogs.WithoutRatings,
            """
            Interconnect.Between(T2.TS10_1, T2.TH10).WithVoltage(9000.Volts()).AddNet("A", 9.Amperes(), contacts: [1, {|KEY3006:1|}]);
            """
        );

    [Fact]
    public Task A_comparison_with_a_rating_that_is_not_given_is_false() =>
        CatalogTest.RunStatements(
            SampleCatalogs.WithoutVoltage,
            """
            Interconnect.Between(T2.TS10_1, T2.TS10_1.Ratings.Voltage < 5.Volts() ? T2.TH20 : T2.TH10);
            Interconnect.Between(T2.TS10_1, T2.TS10_1.Ratings.Voltage >= 5.Volts() ? T2.TH20 : T2.TH10);
            """
        );

    [Fact]
    public Task A_calculation_with_a_missing_rating_gives_null() =>
        CatalogTest.RunStatements(
            SampleCatalogs.WithoutVoltage,
            """
            ElectricPotential? half = T2.TS10_1.Ratings.Voltage / 2;
            Interconnect.Between(T2.TS10_1, half == null ? T2.TH10 : T2.TH20);
            """
        );
}
