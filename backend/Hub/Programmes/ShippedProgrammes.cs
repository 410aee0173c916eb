using Hub.Shared.Reference;

namespace Hub.Programmes;

/// <summary>
/// The programmes that ship with this release, and the content that came with them: one file, read here, whose tours
/// and experiences other modules show. Sources are in Networks/Data/SOURCES.md.
/// </summary>
internal static class ShippedProgrammes
{
    public static IEnumerable<ReferenceRow> Rows()
    {
        var file = ReferenceImport.ReadFile("Programmes", "programmes.json");
        (string Kind, string List, string Key)[] kinds =
        [
            (ProgrammeCatalogue.ProgrammeRow, "programmes", "key"),
            (ProgrammeCatalogue.OfferRow, "offers", "nb"),
            ("tour", "tours", "title"),
            ("experience", "experiences", "title"),
        ];
        return
        [
            .. from kind in kinds
            from item in file.GetProperty(kind.List).EnumerateArray()
            select new ReferenceRow(kind.Kind, item.GetProperty(kind.Key).GetString()!, item),
            .. ReferenceImport
                .ReadFile("Programmes", "meeting-kinds.json")
                .GetProperty("kinds")
                .EnumerateArray()
                .Select(kind => new ReferenceRow(
                    ProgrammeCatalogue.MeetingKindRow,
                    kind.GetProperty("key").GetString()!,
                    kind
                )),
        ];
    }
}
