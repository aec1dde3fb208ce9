namespace GenGuide.Tests.Corpus;

/// <summary>The words of which a corpus is made. Their numbers have no prime factor but two and three, on which the plan's titles rest.</summary>
public static class CorpusWords
{
    public static readonly string[] Questions =
    [
        "What counts for", "Names and notes on", "One plan for", "Two jobs for", "A year of", "The trail behind", "Who hears of", "Second looks at",
        "Open doors for", "The owner of", "Small signs around", "A fair week for", "Letters about", "Plain talk on", "The budget of", "After the show of",
    ];

    public static readonly string[] Goods =
    [
        "brass valves", "oak crates", "steel ropes", "cork boards", "glass vials", "tin lids", "wool felt", "lab scales", "hull paint", "barn doors", "ship bells", "yeast tanks",
        "bread ovens", "cold rooms", "dust masks", "mop heads", "road signs", "roof nails", "salt mills", "sand bags", "seed drills", "shelf racks", "silk belts", "soap moulds",
        "stage lamps", "stone saws", "tea urns", "tent poles", "tile glue", "tool chests", "tram seats", "truck tarps", "wall clocks", "water pumps", "weld rods", "wheel hubs",
        "wine racks", "wire mesh", "wood stoves", "work boots", "bike racks", "boat hooks", "bolt sets", "cable trays", "chalk bags", "coat racks", "crane hooks", "desk lamps",
        "door locks", "fan belts", "fence posts", "fire hoses", "floor wax", "fork lifts", "gas meters", "grain bins", "hand rails", "heat pumps", "ink pads", "label rolls",
        "light rails", "milk cans", "pipe clamps", "plant pots",
    ];

    public static readonly string[] Towns =
    [
        "Ghent", "Bruges", "Lyon", "Nantes", "Turin", "Parma", "Graz", "Linz", "Bern", "Basel", "Porto", "Braga", "Leeds", "York", "Cork", "Galway",
        "Oslo", "Bergen", "Malmo", "Lund", "Turku", "Tartu", "Riga", "Vilnius", "Gdansk", "Lublin", "Brno", "Zilina", "Pecs", "Arad", "Varna", "Split",
        "Patras", "Izmir", "Haifa", "Tunis", "Dakar", "Accra", "Lagos", "Mombasa", "Durban", "Pune", "Hanoi", "Cebu", "Osaka", "Perth", "Lima", "Quito",
    ];

    public static readonly string[] Buyers =
        ["plant heads", "shop owners", "site foremen", "school cooks", "ward nurses", "dock crews", "farm heads", "hall keepers", "fleet heads", "stock clerks", "hotel hosts", "lab heads"];

    public static readonly string[] Assets =
        ["short film", "price map", "wall chart", "test report", "Monday letter", "open day", "stand at the fair", "phone line", "photo contest", "repair course", "radio series", "calendar", "sample box", "checklist"];

    public static readonly string[] Codes = ["AT", "BE", "CZ", "DE", "ES", "FI", "FR", "GB", "GR", "IE", "IT", "NL", "NO", "PL", "PT", "SE"];

    /// <summary>Beginnings and endings of the names of firms, none of which is meant to exist.</summary>
    public static readonly string[] Heads =
        ["Alder", "Birken", "Cald", "Dorn", "Elver", "Fenn", "Garth", "Holm", "Ivel", "Jarrow", "Kell", "Lind", "Marl", "Norr", "Orrin", "Penn", "Quill", "Rowan", "Selk", "Thorn", "Ulver", "Vell", "Wexen", "Yarl"];

    public static readonly string[] Tails = ["by", "dale", "field", "gate", "ham", "land", "mark", "mere", "stad", "ton", "vik", "wick"];

    public static string FirmOf(Chooser chooser) => chooser.Pick(Heads) + chooser.Pick(Tails);
}
