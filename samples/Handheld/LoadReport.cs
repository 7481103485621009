using System.Globalization;
using Keyway;

namespace Handheld;

/// <summary>Prints the interconnects of an assembly, and compares their loads with the ratings.</summary>
internal static class LoadReport
{
    public static void Write(BoardAssembly assembly, TextWriter output)
    {
        output.WriteLine($"{assembly.Name}: {assembly.Joints.Count} interconnects");
        foreach (BoardJoint joint in assembly.Joints)
        {
            Write(joint, output);
        }
    }

    private static void Write(BoardJoint joint, TextWriter output)
    {
        Interconnect interconnect = joint.Interconnect;
        output.WriteLine();
        if (interconnect.First is not { } part)
        {
            output.WriteLine($"{joint.FirstBoard} - {joint.SecondBoard}: {interconnect}, whose parts are in no catalog");
            return;
        }

        Ratings ratings = part.Ratings;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{joint.FirstBoard} - {joint.SecondBoard}: {interconnect}, " + $"{part.Contacts} contacts, {interconnect.MatedHeight} high"
            )
        );
        foreach (Net net in interconnect.Nets)
        {
            Row(output, net.Name, $"{net.Current} over {net.Contacts.Count}", net.CurrentPerContact, ratings.CurrentPerContact);
        }

        Row(output, "all contacts", "", interconnect.TotalCurrent, ratings.TotalCurrent);
        output.WriteLine($"  {"voltage".PadRight(18)}{interconnect.Voltage.ToString()!.PadLeft(24)}   of {ratings.Voltage}");
    }

    private static void Row(TextWriter output, string name, string detail, ElectricCurrent load, ElectricCurrent? rating)
    {
        string share = rating is { } limit ? string.Create(CultureInfo.InvariantCulture, $"of {limit} ({load / limit:P0})") : "(not rated)";
        string rounded = load.ToString("0.###", CultureInfo.InvariantCulture);
        output.WriteLine($"  {name.PadRight(18)}{detail.PadLeft(14)}{rounded.PadLeft(10)}   {share}");
    }
}
