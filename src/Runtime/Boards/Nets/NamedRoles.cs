namespace Keyway.Boards.Nets;

/// <summary>The roles that the names of nets and pins show.</summary>
/// <remarks>
/// Names deceive: <c>LEDS_PWR</c> is an enable, <c>PWR_BUT</c> a button, and <c>SDA_5V</c> a signal. So one word that does not fit makes
/// the role unknown.
/// </remarks>
internal static class NamedRoles
{
    private const int LongestAffix = 5;

    /// <summary>Words of supplies, beside those with VCC or VDD in them and those that state a voltage.</summary>
    private static readonly HashSet<string> SupplyWords = NetWords.SetOf(
        "VBUS VBAT VBATT VSYS VIN PVIN DCIN VIO VPP VEE VPWR VMAIN VMOT VMOTOR VDC VCORE VUSB VSUPPLY VCAM VLOGIC"
    );

    /// <summary>Words of nets that control, watch or show a supply or a ground, or derive from it.</summary>
    private static readonly HashSet<string> OtherWords = NetWords.SetOf(
        "EN ENA ENB ENABLE ENN NEN PG NPG PGOOD POK GOOD OK RDY READY SENSE SNS VSENSE KELVIN FB MON IMON MONITOR MEAS",
        "DIV DET DETECT PRESENT PRSNT BTN BUT BUTTON KEY SW SWITCH LED LEDS FLT NFLT FAULT NFAULT OC OVERRIDE ALERT INT",
        "IRQ STAT STATUS STATE CTRL CTL CONTROL SEL SELECT ON OFF ONOFF SHDN SHUTDOWN DIS DISABLE RST NRST RESET REQ",
        "ACK VALID WAKE WAKEUP TRIG PWM GATE DRV SET ADJ COMP TEST TRIM NOT"
    );

    /// <summary>Words of usual buses and interfaces.</summary>
    private static readonly HashSet<string> BusWords = NetWords.SetOf(
        "SDA SCL TX RX TXD RXD TXP TXN RXP RXN RTS CTS MOSI MISO COPI CIPO SCK SCLK SDI SDO CS NCS NSS CLK CLKP CLKN",
        "CANH CANL TMS TCK TDI TDO SWDIO SWCLK SWO MDIO MDC DQ DQS"
    );

    /// <summary>Words of nets that are tied to a supply in some designs, or may be one, beside those that begin with a V.</summary>
    private static readonly HashSet<string> TiedWords = NetWords.SetOf(
        "ID STRAP CFG CONFIG MODE BOOT TIE TIED PU PULLUP HPD HOTPLUG LOOP MATED DC IN OUT AUX REF BIAS RAIL FUSE FUSED SUPPLY POWER"
    );

    /// <summary>Determines whether a board may connect a net of this name to a supply, or whether it may be one.</summary>
    public static bool MayBeTiedToSupply(string leaf) =>
        NetWords
            .Split(leaf)
            .Any(word =>
                word[0] == 'V'
                || IsOtherWord(word)
                || IsSupplyWord(word)
                || TiedWords.Contains(NetWords.WithoutIndex(word))
                || word.IndexOf("PWR", StringComparison.Ordinal) >= 0
                || word.IndexOf("BAT", StringComparison.Ordinal) >= 0
                || word.IndexOf("REF", StringComparison.Ordinal) >= 0
            );

    public static NetRole Read(string leaf)
    {
        if (NetWords.IsMadeFromPin(leaf))
        {
            return NetRole.Unknown;
        }

        IReadOnlyList<string> words = NetWords.Split(leaf);
        bool isGround = words.Any(IsGroundWord),
            isSupply = words.Any(IsSupplyWord),
            isSignal = words.Any(IsBusWord);
        if (words.Any(IsOtherWord) || (isGround && isSupply) || (isSignal && (isGround || isSupply)))
        {
            return NetRole.Unknown;
        }

        return isGround ? NetRole.Ground
            : isSupply ? NetRole.Supply
            : isSignal ? NetRole.Signal
            : NetRole.Unknown;
    }

    private static bool IsGroundWord(string word) => word is "0V" or "EARTH" || HasCore(word, "GND") || HasCore(word, "VSS");

    private static bool IsSupplyWord(string word) =>
        SupplyWords.Contains(NetWords.WithoutIndex(word))
        || HasCore(word, "VCC")
        || HasCore(word, "VDD")
        || NetVoltage.ReadWord(word) is not (null or 0);

    private static bool IsBusWord(string word)
    {
        string kind = NetWords.WithoutIndex(word);
        return BusWords.Contains(kind) || (kind == "GPIO" && kind.Length < word.Length);
    }

    private static bool IsOtherWord(string word) => OtherWords.Contains(NetWords.WithoutIndex(word));

    /// <summary>Determines whether a word is a core such as VDD with little around it that does not make something else of it.</summary>
    private static bool HasCore(string word, string core)
    {
        int index = word.IndexOf(core, StringComparison.Ordinal);
        if (index < 0)
        {
            return false;
        }

        string before = word.Substring(0, index),
            after = word.Substring(index + core.Length);
        return before.Length <= LongestAffix
            && after.Length <= LongestAffix
            && !IsOtherWord(before)
            && !IsOtherWord(after)
            // An N before the core inverts an enable that the word abbreviates; NOT_GND and NGND are no grounds.
            && before != "N";
    }
}
