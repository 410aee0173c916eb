namespace Hub.Networks.Areas;

/// <summary>What the rows of reference data are called that this module reads.</summary>
internal static class AreaKinds
{
    public const string County = "county";
    public const string EndedCounty = "ended-county";
    public const string Municipality = "municipality";
    public const string Body = "body";
}
