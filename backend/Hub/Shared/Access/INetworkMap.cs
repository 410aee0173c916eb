namespace Hub.Shared.Access;

/// <summary>Which networks there are now and whom each covers; from the dated reference data. Networks are keys.</summary>
public interface INetworkMap
{
    IReadOnlySet<string> All { get; }

    /// <summary>The network of the county that the municipality is in; null for a number that is none.</summary>
    string? OfMunicipality(string number);

    /// <summary>All networks that the body covers; of a national body the national one.</summary>
    IReadOnlyList<string> OfBody(string key);
}
