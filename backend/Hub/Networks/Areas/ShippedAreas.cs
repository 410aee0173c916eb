using System.Text.Json;
using Hub.Shared.Reference;

namespace Hub.Networks.Areas;

/// <summary>The areas and bodies that ship with this release; sources and licences are in Networks/Data/SOURCES.md.</summary>
internal static class ShippedAreas
{
    public static IEnumerable<ReferenceRow> Rows() =>
        [
            .. Rows(AreaKinds.County, ReferenceImport.ReadFile("Networks", "counties.json"), "number"),
            .. Rows(
                AreaKinds.EndedCounty,
                ReferenceImport.ReadFile("Networks", "counties-history.json").GetProperty("ended"),
                "number"
            ),
            .. Rows(AreaKinds.Municipality, ReferenceImport.ReadFile("Networks", "municipalities.json"), "number"),
            .. Rows(AreaKinds.Body, ReferenceImport.ReadFile("Networks", "bodies.json").GetProperty("bodies"), "key"),
        ];

    private static IEnumerable<ReferenceRow> Rows(string kind, JsonElement list, string key) =>
        list.EnumerateArray().Select(item => new ReferenceRow(kind, item.GetProperty(key).GetString()!, item));
}
