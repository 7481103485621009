using Handheld;
using Keyway;

BoardAssembly handheld = new BoardAssembly("handheld scanner")
    .Join(Interconnects.Camera)
    .Join("main", "display", Interconnects.Display)
    .Join("main", "battery", Interconnects.Battery)
    .Join("main", "keypad", Interconnects.Keypad);

LoadReport.Write(handheld.EnsureValid(), Console.Out);
