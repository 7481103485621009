using Keyway.Runtime.Tests.Support;

namespace Keyway.Runtime.Tests.Parts;

/// <summary>Frequent operations on parts do not allocate.</summary>
public class AllocationTests
{
    [Fact]
    public void Looking_a_part_up_by_its_number_allocates_nothing()
    {
        Series series = TestSeries.Create("series A1\nsocket 10 20 100=00: ALC{}X\nheader 10 20: ALD{}X\npair 1.5 mm: 0 1\n");
        Catalog.Register(() => series);
        string[] numbers = ["ALC10X", "ALC00X", "ALD20X"];
        Assert.Equal(
            0,
            Allocated(() =>
            {
                foreach (string number in numbers)
                {
                    _ = PartNumber.Parse(number).Connector.Contacts;
                }
            })
        );
    }

    [Fact]
    public void Reading_a_part_allocates_nothing()
    {
        Series series = TestSeries.Create("series A2\nratings voltage=60 V\nsocket 10: ALE{}X\nheader 10: ALF{}X\npair 1.5 mm: 0 1\n");
        Connector part = series.Find("ALE10X")!;
        Assert.Equal(
            0,
            Allocated(() => _ = (part.Contacts, part.MatedHeights.Count, part.Mates.Count, part.Ratings, part.PartNumber.Value))
        );
    }

    [Fact]
    public void Checking_a_sound_interconnect_allocates_little_and_nothing_for_a_contact()
    {
        Series series = TestSeries.Create(
            """
            series A3
            ratings currentPerContact=0.5 A | totalCurrent=20 A | voltage=60 V | ambientTemperature=-55 °C to 85 °C | matingCycles=50
            socket 20 40 80: ALG{}X
            header 20 40 80: ALH{}X
            pair 1.5 mm: 0 1

            """
        );
        Interconnect twenty = Sound(series, 20),
            eighty = Sound(series, 80);
        Assert.Empty(eighty.Check());
        long few = Allocated(() => _ = twenty.Check());
        Assert.InRange(few, 0, 4096);
        Assert.Equal(few, Allocated(() => _ = eighty.Check()));
    }

    // Creates ten nets, regardless of the number of contacts.
    private static Interconnect Sound(Series series, int contacts)
    {
        Interconnect made = Interconnect
            .Between(series.Find($"ALG{contacts}X")!, series.Find($"ALH{contacts}X")!)
            .WithVoltage(3.3.Volts())
            .WithAmbientTemperature(0.DegreesCelsius(), 60.DegreesCelsius())
            .WithMatingCycles(30);
        for (int net = 0; net < 10; net++)
        {
            made = made.AddNet($"N{net}", 0.1.Amperes(), Enumerable.Range(1 + (net * contacts / 10), contacts / 10));
        }

        return made;
    }

    private static long Allocated(Action action)
    {
        // Excludes what is decoded only at the first use.
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
