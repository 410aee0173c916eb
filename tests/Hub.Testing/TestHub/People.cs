namespace Hub.Testing;

/// <summary>The fixed cast: the sample people, each with what makes them useful in a test.</summary>
public static class People
{
    /// <summary>Main contact of 5006 (network 50).</summary>
    public static Person Kari { get; } = new("kari.berg", "Kari Berg");

    /// <summary>Main contact of 5025 (network 50).</summary>
    public static Person Ola { get; } = new("ola.dahl", "Ola Dahl");

    /// <summary>Main contact of two municipalities of network 50, 5052 and 5060: must choose the hat.</summary>
    public static Person Eli { get; } = new("eli.vik", "Eli Vik");

    /// <summary>Facilitator of network 50.</summary>
    public static Person Anne { get; } = new("anne.lie", "Anne Lie");

    /// <summary>Moderator of network 50.</summary>
    public static Person Mona { get; } = new("mona.ruud", "Mona Ruud");

    /// <summary>Participant in network 50 for 5006: leader of the council of elderly people.</summary>
    public static Person Arne { get; } = new("arne.holm", "Arne Holm");

    /// <summary>Main contact of 3442 in network 34: another county's.</summary>
    public static Person Ingrid { get; } = new("ingrid.moen", "Ingrid Moen");

    /// <summary>Main contact of 3403 in network 34.</summary>
    public static Person Per { get; } = new("per.lund", "Per Lund");

    /// <summary>Facilitator of network 34.</summary>
    public static Person Tone { get; } = new("tone.haug", "Tone Haug");

    /// <summary>Main contact of 4640 in network 46; writes nynorsk.</summary>
    public static Person Gro { get; } = new("gro.nes", "Gro Nes");

    /// <summary>Main contact of 4601 in network 46.</summary>
    public static Person Jon { get; } = new("jon.fjell", "Jon Fjell");

    /// <summary>Facilitator of network 46; writes nynorsk, and has a letter beyond ASCII in the name.</summary>
    public static Person Liv { get; } = new("liv.aase", "Liv Åse");

    /// <summary>Main contact of 1804 in network 18.</summary>
    public static Person Rolf { get; } = new("rolf.strand", "Rolf Strand");

    /// <summary>Main contact of 1820 in network 18.</summary>
    public static Person Berit { get; } = new("berit.sand", "Berit Sand");

    /// <summary>Facilitator of network 18.</summary>
    public static Person Odd { get; } = new("odd.myhre", "Odd Myhre");

    /// <summary>Main contact of 5630 in network 56.</summary>
    public static Person Nils { get; } = new("nils.hetta", "Nils Hætta");

    /// <summary>Main contact of 5610 in network 56; writes North Sami.</summary>
    public static Person Elle { get; } = new("elle.sara", "Elle Sara");

    /// <summary>Facilitator with one office that covers two networks, 55 and 56.</summary>
    public static Person Tor { get; } = new("tor.bakke", "Tor Bakke");

    /// <summary>National lead.</summary>
    public static Person Siv { get; } = new("siv.nor", "Siv Nor");

    /// <summary>Signed in without an office: sees what anyone sees.</summary>
    public static Person Ute { get; } = new("ute.gjest", "Ute Gjest");
}
