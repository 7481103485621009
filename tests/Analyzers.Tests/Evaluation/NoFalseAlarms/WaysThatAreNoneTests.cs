using Keyway.Analyzers.Tests.Support;

namespace Keyway.Analyzers.Tests.Evaluation.NoFalseAlarms;

/// <summary>Code that no way leads to has no faults.</summary>
public class WaysThatAreNoneTests
{
    [Fact]
    public Task After_A_Return() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Throw() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Socket socket = F4.AXK7L24223G;
                    if (wide)
                    {
                        socket = F4.AXK7L26223G;
                        throw new NotSupportedException(socket.ToString());
                    }

                    return Interconnect.Between(socket, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Throw_Expression() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    _ = wide ? throw new NotSupportedException() : 0;
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_The_End_Of_An_Iterator() =>
        Check.Members(
            """
                static IEnumerable<Interconnect> Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    if (wide)
                    {
                        header = F4.AXK8L26124BG;
                        yield return Interconnect.Between(F4.AXK7L26223G, header);
                        yield break;
                    }

                    yield return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Fixed_Statement() =>
        Check.Members(
            """
                static unsafe Interconnect Build(bool wide, int[] data)
                {
                    Header header = F4.AXK8L24124BG;
                    fixed (int* first = data)
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_Lock_Using_And_Checked() =>
        Check.Members(
            """
                static Interconnect Build(bool wide, bool wider, bool widest, IDisposable gate)
                {
                    Header header = F4.AXK8L24124BG;
                    lock (gate)
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }

                    using (gate)
                    {
                        if (wider)
                        {
                            header = F4.AXK8L28124BG;
                            return Interconnect.Between(F4.AXK7L28223G, header);
                        }
                    }

                    checked
                    {
                        if (widest)
                        {
                            header = F4.AXK8L30124BG;
                            return Interconnect.Between(F4.AXK7L30223G, header);
                        }
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Try() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    try
                    {
                        if (wide)
                        {
                            header = F4.AXK8L26124BG;
                            return Interconnect.Between(F4.AXK7L26223G, header);
                        }
                    }
                    finally
                    {
                        Console.WriteLine(wide);
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Try_With_A_Catch() =>
        Check.Members(
            """
                static Interconnect Build(bool wide)
                {
                    try
                    {
                        if (wide)
                        {
                            return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                        }
                    }
                    catch (DesignRuleException)
                    {
                        throw;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_Break_And_Continue() =>
        Check.Members(
            """
                static void Build(bool wide, int times)
                {
                    for (int i = 0; i < times; i++)
                    {
                        if (wide)
                        {
                            Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                            continue;
                        }

                        Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task Where_A_Known_Condition_Is_False() =>
        Check.Members(
            """
                private const bool Draft = false;
                private static readonly bool Wide = false;
                private static readonly int Cameras = 1;

                static void Build(bool verbose)
                {
                    bool scrapped = false;
                    if (Draft)
                    {
                        F4.Socket(18);
                    }

                    if (Wide)
                    {
                        F4.Socket(18);
                    }

                    if (Cameras > 1 || scrapped)
                    {
                        F4.Socket(18);
                    }

                    while (scrapped)
                    {
                        F4.Socket(18);
                    }
                }
            """
        );

    [Fact]
    public Task Where_One_Side_Of_A_Conjunction_Is_False() =>
        Check.Members(
            """
                private static readonly bool Wide = false;

                static void Build(bool verbose)
                {
                    if (Wide && verbose)
                    {
                        F4.Socket(18);
                    }

                    if (verbose && Wide)
                    {
                        F4.Socket(18);
                    }

                    if (verbose || !Wide)
                    {
                        return;
                    }

                    F4.Socket(18);
                }
            """
        );

    [Fact]
    public Task Where_One_Side_Of_What_A_Local_Holds_Decides() =>
        Check.Members(
            """
                private static readonly bool Always = true;

                static void Build(bool wide)
                {
                    bool narrow = !(wide || Always);
                    if (narrow)
                    {
                        F4.Socket(18);
                    }

                    bool never = wide && !Always;
                    if (never)
                    {
                        F4.Socket(18);
                    }
                }
            """
        );

    [Fact]
    public Task In_A_Loop_That_Is_Never_Entered() =>
        Check.Members(
            """
                private const int Spares = 0;

                static Interconnect Build()
                {
                    Interconnect flex = Interconnect.Between(F4.AXK7L24223G, F4.AXK8L24124BG);
                    for (int i = 0; i < Spares; i++)
                    {
                        flex.AddNet("SPARE", 1.Milliamperes(), contacts: [25 + i]);
                    }

                    return flex;
                }
            """
        );

    [Fact]
    public Task In_A_Case_That_Does_Not_Come() =>
        Check.Statements(
            """
            int contacts = 24;
            switch (contacts)
            {
                case 24:
                    F4.Socket(contacts);
                    break;
                case 18:
                    F4.Socket(18);
                    break;
            }

            Header header = contacts switch { 24 => F4.Header(24), _ => F4.Header(18) };
            """
        );

    [Fact]
    public Task Where_The_Role_Of_A_Known_Part_Is_Asked_For() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part.Role == ConnectorRole.Socket ? F4.AXK8L24124BG : F4.AXK7L24223G);
            """
        );

    [Fact]
    public Task Where_The_Type_Of_A_Known_Part_Is_Asked_For() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part is Socket ? F4.AXK8L24124BG : F4.AXK7L24223G);
            Interconnect.Between(part, part is P4Socket ? P4.AXK824145WG : F4.AXK8L24124BG);
            """
        );

    [Fact]
    public Task Where_Two_Known_Parts_Are_Compared() =>
        Check.Statements(
            """
            Connector part = F4.AXK7L24223G;
            Interconnect.Between(part, part == F4.AXK7L24223G ? F4.AXK8L24124BG : F4.AXK8L26124BG);
            Interconnect.Between(part, part.Series == F4.Series ? F4.AXK8L24124BG : F4S.AXT624124);
            """
        );

    [Fact]
    public Task Where_A_Cast_Gives_Nothing() =>
        Check.Statements(
            """
            Connector found = P4.AXK840145WG;
            F4Header? header = found as F4Header;
            Interconnect.Between(F4.AXK7L40223G, header ?? F4.AXK8L40124BG);
            """
        );

    [Fact]
    public Task Where_A_Known_Part_Would_Be_Missing() =>
        Check.Statements(
            """
            Header? header = F4.AXK8L24124BG;
            if (header is null)
            {
                header = F4.AXK8L26124BG;
            }

            Interconnect.Between(F4.AXK7L24223G, header);
            """
        );

    [Fact]
    public Task A_Write_In_A_Condition_That_Leaves() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide)
                {
                    Header header = F4.AXK8L24124BG;
                    if (wide && (header = F4.AXK8L26124BG) != null)
                    {
                        return null;
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task A_Write_Behind_A_Question_Mark() =>
        Check.Members(
            """
                static Interconnect Build(List<Header>? log)
                {
                    Header header = F4.AXK8L24124BG;
                    log?.Add(header = F4.AXK8L26124BG);
                    return log is null ? Interconnect.Between(F4.AXK7L24223G, header) : Interconnect.Between(F4.AXK7L26223G, header);
                }
            """
        );

    [Fact]
    public Task A_Write_In_A_Coalescing_Assignment() =>
        Check.Members(
            """
                static Interconnect Build(Header? wish)
                {
                    Header header = F4.AXK8L24124BG;
                    bool asked = wish is not null;
                    wish ??= header = F4.AXK8L26124BG;
                    return asked ? Interconnect.Between(F4.AXK7L24223G, header) : Interconnect.Between(F4.AXK7L26223G, header);
                }
            """
        );

    [Fact]
    public Task A_Write_In_A_Call_That_Is_Left_Out() =>
        Check.Members(
            """
                [System.Diagnostics.Conditional("NEVER")]
                static void Trace(object header)
                {
                }

                static partial void Log(object header);

                static void Build()
                {
                    Header header = F4.AXK8L24124BG;
                    Trace(header = F4.AXK8L26124BG);
                    Log(header = F4.AXK8L26124BG);
                    Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Return_From_A_Loop_That_Is_Entered_At_Any_Rate() =>
        Check.Members(
            """
                static Interconnect? Build(bool wide, Func<bool> again)
                {
                    do
                    {
                        if (wide)
                        {
                            return Interconnect.Between(F4.AXK7L26223G, F4.AXK8L26124BG);
                        }
                    }
                    while (again());

                    return Interconnect.Between(F4.AXK7L24223G, wide ? F4.AXK8L26124BG : F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Continue_In_A_Switch() =>
        Check.Members(
            """
                static void Build(bool[] flexes)
                {
                    foreach (bool wide in flexes)
                    {
                        Socket socket = wide ? F4.AXK7L26223G : F4.AXK7L24223G;
                        switch (wide)
                        {
                            case true:
                                continue;
                        }

                        Interconnect.Between(socket, F4.AXK8L24124BG);
                    }
                }
            """
        );

    [Fact]
    public Task Where_A_Known_Switch_Goes_Elsewhere() =>
        Check.Members(
            """
                private static readonly string Variant = "wide";

                static Interconnect Build()
                {
                    Header header = F4.AXK8L26124BG;
                    switch (Variant)
                    {
                        case "narrow":
                            header = F4.AXK8L24124BG;
                            break;
                        case "wide":
                            goto case "narrow";
                    }

                    return Interconnect.Between(F4.AXK7L24223G, header);
                }
            """
        );

    [Fact]
    public Task After_A_Call_That_Does_Not_Return() =>
        Check.Members(
            """
                [System.Diagnostics.CodeAnalysis.DoesNotReturn]
                static void Refuse() => throw new NotSupportedException();

                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        Refuse();
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(bool wide)
                {
                    if (wide)
                    {
                        Environment.Exit(1);
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Helper_That_Throws() =>
        Check.Members(
            """
                static void Refuse(string why) => throw new NotSupportedException(why);

                static Interconnect Build(bool wide)
                {
                    if (wide)
                    {
                        Refuse("Wide ones are not made.");
                    }

                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Guard() =>
        Check.Members(
            """
                static void Require(bool condition)
                {
                    if (!condition)
                    {
                        throw new ArgumentException();
                    }
                }

                static Interconnect Build(bool wide)
                {
                    Require(!wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Guard_Of_The_Framework() =>
        Check.Members(
            """
                static Interconnect Build(int contacts)
                {
                    ArgumentOutOfRangeException.ThrowIfNotEqual(contacts, 24);
                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildOther(Header? header)
                {
                    ArgumentNullException.ThrowIfNull(header);
                    return Interconnect.Between(header is null ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }

                static Interconnect BuildThird(bool wide)
                {
                    System.Diagnostics.Debug.Assert(!wide);
                    System.Diagnostics.Contracts.Contract.Requires(!wide);
                    return Interconnect.Between(wide ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );

    [Fact]
    public Task After_A_Method_That_Tells_What_Is_Supported() =>
        Check.Members(
            """
                static bool IsSupported(int contacts) => contacts == 24;

                static Interconnect Build(int contacts)
                {
                    if (!IsSupported(contacts))
                    {
                        throw new NotSupportedException();
                    }

                    return Interconnect.Between(contacts == 26 ? F4.AXK7L26223G : F4.AXK7L24223G, F4.AXK8L24124BG);
                }
            """
        );
}
